import {
  defaultTreeAdapter as tree,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';

/** An element of a parsed page. */
export type Element = Tree.Element;

/** A page, a fragment or an element: whatever holds elements. */
export type Parent = Tree.ParentNode;

/** Elements whose text is never shown or read out. */
const SILENT = new Set(['script', 'style', 'template', 'svg']);

/** Elements that run on in a line: what stands beside one without a space is read as one word with it. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  'span',
  'strong',
  'sup',
  'time',
]);

/** Parses a whole page as a browser does. */
export function parsePage(html: string): Parent {
  return parse(html);
}

/** Parses a piece of a page. */
export function parsePiece(html: string): Parent {
  return parseFragment(html);
}

/** Every element inside `parent`, in the order of the page; what stands in a `<template>` is left out. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => [child, ...elementsIn(child)]);
}

/** Every element inside `parent` that has one of the tag names, in the order of the page. */
export function all(parent: Parent, ...tags: readonly string[]): Element[] {
  return elementsIn(parent).filter(({ tagName }) => tags.includes(tagName));
}

/** The only element with the tag name. Throws when there is none or more than one. */
export function only(parent: Parent, tag: string): Element {
  const [found, ...others] = all(parent, tag);
  if (found === undefined || others.length > 0)
    throw new Error(`There are ${all(parent, tag).length} <${tag}>, not one.`);
  return found;
}

/** The value of an attribute; undefined where the element has none. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** The text inside a node as it is read: without scripts, styles and drawings, white space as one space. */
export function textOf(parent: Parent): string {
  return rawText(parent)
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
}

/** What stands in a `<script>` or `<style>`, to the letter. */
export function codeOf(element: Element): string {
  return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}

/** Says whether an element is a script that runs; one that holds data does not. */
export function isProgram(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return element.tagName === 'script' && !['application/ld+json', 'speculationrules'].includes(type);
}

/** What a style sheet fetches. */
export function addressesInStyle(css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import\s+)\s*["']?([^"')\s;]+)/gu)].map(([, address = '']) => address);
}

/** The language of a node: the nearest `lang`, its own or that of an element around it. */
export function languageOf(node: Tree.ChildNode): string | undefined {
  const own = tree.isElementNode(node) ? attribute(node, 'lang') : undefined;
  const { parentNode } = node;
  if (own !== undefined || parentNode === null) return own;
  return tree.isElementNode(parentNode) ? languageOf(parentNode) : undefined;
}

function rawText(parent: Parent): string {
  return parent.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value;
      if (!tree.isElementNode(child) || SILENT.has(child.tagName)) return '';
      return INLINE.has(child.tagName) ? rawText(child) : ` ${rawText(child)} `;
    })
    .join('');
}
