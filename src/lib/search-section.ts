import type { HanTable } from './fold-han.ts';
import { FORM_END, HIDDEN, visibleText } from './folding.ts';
import { FACETS, facetValues, type FacetValues } from './search-facets.ts';
import { makeComparable, type Comparable } from './search-match.ts';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts';

/** A section as the engine gives it back. */
export interface StoredSection {
  url: string;
  /** Its text, and after the first `HIDDEN` what it is found by. */
  content: string;
  /** The values given with it: `title`, `page`, `date` and its facets. */
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A name that a section mentions, and by what else it is called. */
export interface HiddenName {
  /** As it stands in the section. */
  host: string;
  /** Its other forms. */
  others: Comparable[];
}

/** A section read for judging and showing. */
export interface FoundSection {
  url: string;
  title: string;
  /** The title of its page; the same as `title` for the beginning of a page. */
  page: string;
  kind: SearchKind;
  /** What it is filed under. */
  facets: FacetValues;
  /** The earliest day, month or year it tells of: `1974-03`. */
  date: string | undefined;
  /** What readers see of it. */
  text: string;
  comparableText: Comparable;
  comparableTitle: Comparable;
  /** Titles above it and parts of words. */
  hidden: Comparable;
  names: HiddenName[];
}

/** Reads what the engine stored of a section. What is missing is empty. */
export function readSection({ url, content, filters }: StoredSection, table: HanTable): FoundSection {
  const text = visibleText(content);
  const title = filters['title']?.[0] ?? '';
  const groups = hiddenGroups(content);
  const joined = (isName: boolean) => groups.filter(({ host }) => (host !== '') === isName);
  return {
    url,
    title,
    page: filters['page']?.[0] ?? title,
    kind: SEARCH_KINDS.find((kind) => kind === filters['kind']?.[0]) ?? 'page',
    facets: facetValues(Object.fromEntries(FACETS.map((facet) => [facet, filters[facet] ?? []]))),
    date: filters['date']?.[0],
    text,
    comparableText: makeComparable(text, table),
    comparableTitle: makeComparable(title, table),
    hidden: makeComparable(
      joined(false)
        .map(({ words }) => words)
        .join(' '),
      table,
    ),
    names: joined(true).map(({ host, words }) => ({ host, others: formsOf(words, table) })),
  };
}

function formsOf(words: string, table: HanTable): Comparable[] {
  return words
    .split(FORM_END)
    .slice(0, -1)
    .map((form) => makeComparable(form.trim(), table));
}

/** The groups of hidden words: those of a name have the form that stands in the text as their host. */
function hiddenGroups(content: string): { host: string; words: string }[] {
  const plain = content.replace(/\u200B/gu, '');
  const start = plain.indexOf(HIDDEN);
  if (start === -1) return [];
  return plain
    .slice(start)
    .split(new RegExp(`(?<=^|\\s)${HIDDEN}`, 'u'))
    .slice(1)
    .map((group) => {
      const [host = '', ...words] = group.split(/\s/u);
      return { host: host.replaceAll(HIDDEN, ' '), words: words.join(' ') };
    });
}
