/** What a result is, in the order in which equal results are listed. */
export const SEARCH_KINDS = ['article', 'difference', 'event', 'series', 'page', 'name', 'source'] as const;

/** What a result is: a section of an article, a record of one of the listing pages, or any other page. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** How much a match counts by what it is found in. */
export const KIND_WEIGHTS: Readonly<Record<SearchKind, number>> = {
  article: 1,
  difference: 0.9,
  event: 0.85,
  series: 0.8,
  page: 0.7,
  name: 0.5,
  source: 0.4,
};

const RECORD_KINDS: Readonly<Record<string, SearchKind>> = {
  timeline: 'event',
  differences: 'difference',
  data: 'series',
  names: 'name',
  sources: 'source',
};

/** What a section is, by the path of its page (without base) and its id: a section of `/fr/timeline/` is an event. */
export function kindOf(path: string, id: string | undefined): SearchKind {
  if (isArticle(path)) return 'article';
  return id === undefined ? 'page' : (RECORD_KINDS[path.split('/')[2] ?? ''] ?? 'page');
}

/** Says whether a path (without base) is that of an article. */
export function isArticle(path: string): boolean {
  return path.split('/')[2] === 'articles';
}
