import { defaultTreeAdapter as tree, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const DROPPED_TAGS = new Set([
  'script',
  'style',
  'template',
  'svg',
  'nav',
  'form',
  'button',
  'noscript',
  'dialog',
  'thead',
]);
const DROPPED_CLASSES = [
  'section-link',
  'cite',
  'data-footnote-backref',
  'timeline-excerpt',
  'told',
  'differs',
];
/** Says whether an element is no text of its page: navigation, marks, what is hidden or to be ignored. */
export function isDropped(element: Tree.Element): boolean {
  const classes = attribute(element, 'class')?.split(/\s+/u) ?? [];
  return (
    DROPPED_TAGS.has(element.tagName) ||
    DROPPED_CLASSES.some((name) => classes.includes(name)) ||
    ['hidden', 'data-pagefind-ignore', 'data-footnote-ref', 'data-footnote-backref'].some(
      (name) => attribute(element, name) !== undefined,
    ) ||
    attribute(element, 'aria-hidden') === 'true'
  );
}

/** Says whether an element is a heading. */
export function isHeading(element: Tree.Element): boolean {
  return levelOf(element) !== undefined;
}

/** The level of a heading, from 1 to 6; `undefined` for any other element. */
export function levelOf({ tagName, namespaceURI }: Tree.Element): number | undefined {
  const [, level] = namespaceURI === html.NS.HTML ? (/^h([1-6])$/u.exec(tagName) ?? []) : [];
  return level === undefined ? undefined : Number(level);
}

/** The text below an element, in one line. */
export function textOf(parent: Tree.ParentNode): string {
  const parts = parent.childNodes.map((node) => {
    if (tree.isTextNode(node)) return node.value;
    return tree.isElementNode(node) && !isDropped(node) ? textOf(node) : '';
  });
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

/** The value of an attribute; `undefined` when the element or the attribute is missing. */
export function attribute(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}

/** The first element below another, in reading order, that is accepted. */
export function first(
  parent: Tree.ParentNode,
  accepts: (element: Tree.Element) => boolean,
): Tree.Element | undefined {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    const found = accepts(node) ? node : first(node, accepts);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every element below another that is accepted, in reading order, without those inside an accepted one. */
export function all(parent: Tree.ParentNode, accepts: (element: Tree.Element) => boolean): Tree.Element[] {
  return parent.childNodes
    .filter((node) => tree.isElementNode(node))
    .flatMap((element) => (accepts(element) ? [element] : all(element, accepts)));
}
