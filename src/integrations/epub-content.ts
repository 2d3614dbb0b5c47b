import type { Element, ElementContent } from 'hast';
import { element, hasClass } from './epub-html.ts';

/** What a book cannot do: copy links, draw without the site's style sheet, open and close. */
const DROPPED_TAGS = new Set(['script', 'style', 'template', 'svg', 'button', 'summary']);
const DROPPED_CLASSES = ['section-link', 'chart-key', 'series-unit'];
/** What holds something only on the site. */
const OPENED_TAGS = new Set(['details', 'section-spy', 'copy-links']);
/** The properties that mean something in a book. */
const KEPT = new Set(['id', 'href', 'lang', 'dateTime', 'scope', 'colSpan', 'rowSpan', 'start', 'reversed']);
/** The classes that the style sheet of the book knows. */
const KEPT_CLASSES = ['cite', 'question', 'figure', 'colophon', 'lede'];

/** Gives the address in the book for one on the page that it is made from. */
export type Rebind = (href: string) => string;

/** The content of a chapter as a book holds it: text, tables, links and headings, these one level higher. */
export function bookContent(nodes: readonly ElementContent[], rebind: Rebind): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? bookElement(node, rebind) : [];
  });
}

function bookElement(node: Element, rebind: Rebind): ElementContent[] {
  const { tagName } = node;
  if (DROPPED_TAGS.has(tagName) || DROPPED_CLASSES.some((name) => hasClass(node, name))) return [];
  const children = bookContent(node.children, rebind);
  if (OPENED_TAGS.has(tagName)) return children;
  return [element(raised(tagName), bookProperties(node, rebind), ...children)];
}

function bookProperties(node: Element, rebind: Rebind): Element['properties'] {
  const { href, lang } = node.properties;
  const classes = KEPT_CLASSES.filter((name) => hasClass(node, name));
  return {
    ...Object.fromEntries(Object.entries(node.properties).filter(([name]) => KEPT.has(name))),
    ...(typeof href === 'string' && { href: rebind(href) }),
    ...(typeof lang === 'string' && { xmlLang: lang }),
    ...(classes.length > 0 && { className: classes }),
  };
}

function raised(tagName: string): string {
  return /^h[2-6]$/u.test(tagName) ? `h${Number(tagName.slice(1)) - 1}` : tagName;
}
