/** What kind of page a section stands on, in the order in which equal results are listed. */
export const SEARCH_KINDS = [
  'article',
  'differences',
  'timeline',
  'data',
  'about',
  'page',
  'names',
  'sources',
] as const;

/** One kind of page. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** How much a match counts by the kind of page it stands on. */
export const KIND_WEIGHTS: Readonly<Record<SearchKind, number>> = {
  article: 1,
  differences: 0.9,
  timeline: 0.85,
  data: 0.8,
  about: 0.75,
  page: 0.7,
  names: 0.5,
  sources: 0.4,
};

/** The kind of page at a path (without base): `/fr/articles/debt/` is an article. */
export function kindOf(path: string): SearchKind {
  const name = path.split('/')[2] ?? '';
  if (name === 'articles') return 'article';
  return SEARCH_KINDS.find((kind) => kind === name) ?? 'page';
}
