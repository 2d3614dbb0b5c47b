import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, type Element, type Parent } from './html.ts';

/** A text of a page with its language. */
export interface PageText {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Stands in a text for what is not part of it: words in another language, code. */
const ELSEWHERE = '\uFFFC';

/** What Markdown sets inside a text; any other element ends it. */
const MARKUP = new Set(['a', 'em', 'strong', 'del', 'sup']);

const SILENT = new Set(['script', 'style']);

/** Attributes that are read out or shown. */
const READ = /^(?:aria-label|alt|title|placeholder|data-.+)$/u;
const READ_META = new Set(['description', 'og:title', 'og:description']);

/**
 * The texts of a page as they are read in one go: markup inside a text does not cut it, an element in another
 * language does. Templates count, as scripts show what stands in them.
 */
export function textsOf(document: Parent): PageText[] {
  return collect(document, undefined);
}

/** The texts of a page that stand in attributes: labels, hints, what scripts show, and what search engines show. */
export function attributeTextsOf(document: Parent): PageText[] {
  return collectAttributes(document, undefined);
}

function collectAttributes(parent: Parent, around: string | undefined): PageText[] {
  return parent.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((element) => {
      const lang = attribute(element, 'lang') ?? around;
      const isMeta = READ_META.has(attribute(element, 'name') ?? attribute(element, 'property') ?? '');
      const own = element.attrs
        .filter(({ name, value }) => value !== '' && (READ.test(name) || (isMeta && name === 'content')))
        .map(({ value }) => ({ text: value, lang }));
      return [...own, ...collectAttributes(contentOf(element), lang)];
    });
}

function collect(parent: Parent, lang: string | undefined): PageText[] {
  const found: PageText[] = [];
  const text = parent.childNodes.map((child) => readChild(child, lang, found)).join('');
  return [...texts(text, lang), ...found];
}

/** The text of a child as part of the text around it; what is not goes to `found`, and leaves a line break or a mark. */
function readChild(child: Tree.ChildNode, lang: string | undefined, found: PageText[]): string {
  if (tree.isTextNode(child)) return child.value.replace(/\n/gu, ' ');
  if (!tree.isElementNode(child) || SILENT.has(child.tagName)) return '';
  if (child.tagName === 'code') return ELSEWHERE;
  const own = attribute(child, 'lang') ?? lang;
  if (own === lang && MARKUP.has(child.tagName))
    return child.childNodes.map((each) => readChild(each, lang, found)).join('');
  found.push(...collect(contentOf(child), own));
  return own === lang ? '\n' : ELSEWHERE;
}

/** What stands in an element; in a template it hangs apart. */
function contentOf(element: Element): Parent {
  return 'content' in element ? (element as Tree.Template).content : element;
}

function texts(text: string, lang: string | undefined): PageText[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== ELSEWHERE)
    .map((line) => ({ text: line, lang }));
}
