import type { MovedPage, OldFragment } from './moved.ts';

/** The words of a page that says where another has gone. */
export interface MovedWords {
  /** The tag of the language of the page. */
  readonly lang: string;
  readonly title: string;
  /** What the link to the new page says. */
  readonly link: string;
}

/**
 * A page that leads to another: by script with the reader's fragment, without scripts by itself and by a link. `to` and
 * the targets of fragments are urls under base.
 */
export function movedPage(
  { to, fragments }: Omit<MovedPage, 'path'>,
  { lang, title, link }: MovedWords,
): string {
  const script = `const to=${forScript(fragments)};location.replace(to[location.hash.slice(1)]??${forScript(withoutFragment(to))}+(location.hash||${forScript(to.slice(withoutFragment(to).length))}))`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <meta name="description" content="${link}">
    <meta name="robots" content="noindex">
    <script>${script}</script>
    <noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
  </head>
  <body>
    <h1>${title}</h1>
    <p><a href="${to}">${link}</a></p>
  </body>
</html>
`;
}

/**
 * Makes old fragments reach their place in a page: an empty anchor in the section that answers now, and at the end of
 * `main` a line for each that leads to another page, seen only by who comes for it. Returns the page as it was when an
 * id is not there; the check of the output then names the old address.
 */
export function withOldFragments(
  html: string,
  fragments: readonly (OldFragment & { readonly link: string })[],
): string {
  return fragments.reduce((page, { id, target, to, link }) => {
    if (target === undefined) {
      const line = `<p class="moved" id="${id}"><a href="${to}">${link}</a></p>`;
      return page.replace('</main>', () => `${line}</main>`);
    }
    const tag = new RegExp(`<[a-z][^<>]*\\sid="${target}"[^<>]*>`, 'u');
    return page.replace(tag, (opening) => `${opening}<a class="was" id="${id}"></a>`);
  }, html);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, '');
}

/** A value as JSON that no script element can end inside. */
function forScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
