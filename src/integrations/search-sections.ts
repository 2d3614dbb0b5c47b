import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { all, attribute, first, isDropped, isHeading, levelOf, textOf } from './search-html.ts';

/** A section of a built page, as search sees it. */
export interface PageSection {
  /** The fragment of its address; absent for what stands before the first section of the page. */
  id?: string;
  /** Its heading; the page's title for what stands before the first section. */
  title: string;
  /** The titles above it, the page's own first; empty for the page itself. */
  above: string[];
  /** Its text without the heading and without its subsections. */
  text: string;
  /** The languages of the sources it cites, each once, BCP 47. */
  languages: string[];
}

/** What search finds in a built page. */
export interface SearchablePage {
  /** The `lang` of the page. */
  lang: string;
  title: string;
  sections: PageSection[];
}

type Open = Omit<PageSection, 'languages'> & { level: number; cites: string[] };

const INLINE_TAGS = new Set(
  [
    'a',
    'abbr',
    'b',
    'bdi',
    'br',
    'cite',
    'code',
    'em',
    'i',
    'kbd',
    'mark',
    'q',
    's',
    'small',
    'span',
    'strong',
  ].concat(['sub', 'sup', 'time', 'u', 'var', 'wbr', 'ins', 'del', 'dfn']),
);

/**
 * Reads the sections of a built page out of `main[data-pagefind-body]`; `undefined` for a page that has none, or
 * has no language. A section begins at a heading with an id, and at any element with an id whose first heading has
 * none (an event in a list); such an element also ends it. What cannot be read or is no text is left out:
 * navigation, marks of citations, footnotes' back links, and whatever is `data-pagefind-ignore`.
 */
export function readSections(source: string): SearchablePage | undefined {
  const lang = /<html[^>]*\blang="?(?<lang>[\w-]+)/u.exec(source)?.groups?.['lang'];
  if (lang === undefined || isKeptOut(source)) return undefined;
  // Without the head, the header and the footer there is half as much to parse.
  const main = first(parseFragment(mainOf(source)), isBody);
  if (main === undefined) return undefined;

  const heading = first(main, (element) => element.tagName === 'h1');
  const title = heading === undefined ? '' : textOf(heading);
  const page: Open = { title, above: [], text: '', cites: [], level: 1 };
  const sections = [page];
  collect(main, page, sections);
  const references = languagesOfReferences(main, lang);
  // The beginning of a page stands for all of it.
  page.cites = [...references.keys()];
  return {
    lang,
    title,
    sections: sections.map(({ level: _, text, cites, ...rest }) => ({
      ...rest,
      text: text.replace(/[\s·]+$/u, '').trimStart(),
      languages: [...new Set(cites.flatMap((id) => references.get(id) ?? []))],
    })),
  };
}

/** Pages of which no more is marked than that they are not to be searched say so by `false`. */
function isBody(element: Tree.Element): boolean {
  const value = attribute(element, 'data-pagefind-body');
  return value !== undefined && value !== 'false';
}

/** The language of each reference of a page, by its id; a reference in the page's own language names none. */
function languagesOfReferences(main: Tree.Element, lang: string): Map<string, string> {
  const list = first(main, (element) => attribute(element, 'class') === 'references');
  const items = list === undefined ? [] : all(list, (element) => element.tagName === 'li');
  return new Map(
    items.map((item) => {
      const foreign = first(item, (element) => attribute(element, 'lang') !== undefined);
      return [attribute(item, 'id') ?? '', attribute(foreign, 'lang') ?? lang];
    }),
  );
}

/** Pages that search engines are to leave alone (an error, the page to print) are no results either. */
function isKeptOut(source: string): boolean {
  return /<meta name="?robots"? content="?[^">]*noindex/u.test(source);
}

/** A page from its `<main>` on; nothing for a page that has none to be searched. */
function mainOf(source: string): string {
  const start = source.search(/<main\b[^>]*\sdata-pagefind-body/u);
  const end = source.lastIndexOf('</main>');
  return start === -1 ? '' : source.slice(start, end === -1 ? undefined : end);
}

/** Adds the text below `parent` to the section that is open; returns the one that is open at the end. */
function collect(parent: Tree.ParentNode, opened: Open, sections: Open[]): Open {
  let open = opened;
  for (const [at, node] of parent.childNodes.entries()) {
    if (isElement(node) && (isElement(parent.childNodes[at - 1]) || isCaption(parent))) separate(open);
    if (tree.isTextNode(node)) {
      open.text += node.value.replace(/\s+/gu, ' ');
    } else if (tree.isElementNode(node)) {
      if (!isDropped(node)) open = collectElement(node, open, sections);
      else if (attribute(node, 'class') === 'cite') open.cites.push((attribute(node, 'href') ?? '').slice(1));
    }
  }
  return open;
}

function collectElement(element: Tree.Element, open: Open, sections: Open[]): Open {
  const level = levelOf(element);
  const id = attribute(element, 'id');
  if (level === 1) return open;
  if (level !== undefined && id !== undefined)
    return begin(sections, open, { id, title: textOf(element), level });

  const heading = id === undefined || level !== undefined ? undefined : first(element, isHeading);
  if (id !== undefined && heading !== undefined && attribute(heading, 'id') === undefined) {
    const section = begin(sections, open, { id, title: textOf(heading), level: levelOf(heading) ?? 6 });
    collect(element, section, sections);
    return open;
  }
  if (level !== undefined && textOf(element) === open.title) return open;

  if (element.tagName === 'br') open.text += ' ';
  if (INLINE_TAGS.has(element.tagName)) return collect(element, open, sections);
  separate(open);
  const last = collect(element, open, sections);
  separate(last);
  return last;
}

function begin(
  sections: Open[],
  open: Open,
  { id, title, level }: { id: string; title: string; level: number },
): Open {
  const parents = open.level < level ? [...open.above, open.title] : aboveLevel(sections, level);
  const section: Open = { id, title, level, above: parents, text: '', cites: [] };
  sections.push(section);
  return section;
}

/** The titles above a heading of this level: those of the last sections with lower levels. */
function aboveLevel(sections: readonly Open[], level: number): string[] {
  const parent = sections.findLast((section) => section.level < level);
  return parent === undefined ? [] : [...parent.above, parent.title];
}

/** Keeps the texts of two blocks apart, as a reader of an excerpt would. */
function separate(open: Open): void {
  const text = open.text.trimEnd();
  const isClosed = text === '' || /[\p{P}\p{S}]$/u.test(text);
  open.text = isClosed ? `${text} `.trimStart() : `${text} · `;
}

function isCaption(parent: Tree.ParentNode): boolean {
  return 'tagName' in parent && parent.tagName === 'caption';
}

/** Elements side by side without so much as a space are set apart by the style sheet. */
function isElement(node: Tree.ChildNode | undefined): node is Tree.Element {
  return node !== undefined && tree.isElementNode(node);
}
