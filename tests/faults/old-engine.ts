/**
 * An engine that does not know a feature of CSS drops the rule, declaration or block that uses it. A name that no
 * engine knows is dropped just so, by the parser of the engine that the test runs in.
 */
const RENAMED: readonly (readonly [name: RegExp, unknown: string])[] = [
  [/:has\(/gu, ':gone-has('],
  [/:popover-open/gu, ':gone-popover-open'],
  [/::highlight\(/gu, '::gone-highlight('],
  [/light-dark\(/gu, 'gone-light-dark('],
  [/color-mix\(/gu, 'gone-color-mix('],
  [/@container/gu, '@gone-container'],
  [/@starting-style/gu, '@gone-starting-style'],
  [/\(scripting:/gu, '(gone-scripting:'],
];

/** A page as an engine reads it that knows `@layer`, and none of what came after 2022. */
export function withoutNewStyles(html: string): string {
  const styled = inStyles(html, (css) =>
    RENAMED.reduce((renamed, [name, unknown]) => renamed.replace(name, unknown), css),
  );
  return styled.replace(/ popover(?==|[\s>])/gu, ' data-gone-popover');
}

/** A page as an engine reads it that does not know `@layer` and drops all that stands in one. */
export function withoutLayers(html: string): string {
  return inStyles(html, (css) => css.replaceAll('@layer', '@gone-layer'));
}

/** Runs in the page before its scripts: what an engine of 2022 has no name for is not there. */
export function readAsOldEngine(): void {
  const members = ['popover', 'showPopover', 'hidePopover', 'togglePopover'];
  for (const name of members) Reflect.deleteProperty(HTMLElement.prototype, name);
  for (const name of ['Highlight', 'HighlightRegistry', 'Navigation', 'navigation'])
    Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(CSS, 'highlights');
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  Reflect.deleteProperty(Document.prototype, 'startViewTransition');
}

function inStyles(html: string, rewrite: (css: string) => string): string {
  return html.replace(/<style[\s\S]*?<\/style>/gu, rewrite);
}
