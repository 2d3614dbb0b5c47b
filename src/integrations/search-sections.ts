import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { collectSections } from './search-collect.ts';
import { all, attribute, first, textOf } from './search-html.ts';

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

/**
 * Reads the sections of a built page out of `main[data-pagefind-body]`; `undefined` for a page that has none, or has no
 * language. What cannot be read or is no text is left out: navigation, marks of citations, footnotes' back links, and
 * whatever is `data-pagefind-ignore`.
 */
export function readSections(source: string): SearchablePage | undefined {
  const lang = /<html[^>]*\blang="?(?<lang>[\w-]+)/u.exec(source)?.groups?.['lang'];
  if (lang === undefined || isKeptOut(source)) return undefined;
  // Without the head, the header and the footer there is half as much to parse.
  const main = first(parseFragment(mainOf(source)), isBody);
  if (main === undefined) return undefined;

  const heading = first(main, (element) => element.tagName === 'h1');
  const title = heading === undefined ? '' : textOf(heading);
  const sections = collectSections(main, title);
  const [page] = sections;
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
