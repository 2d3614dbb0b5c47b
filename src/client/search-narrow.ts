import {
  DATE_KEY,
  FACETS,
  narrowing,
  type Facet,
  type FacetChoice,
  type SortOrder,
} from '../lib/search-facets.ts';
import type { PagefindCondition, PagefindInstance } from './search-pagefind.ts';

/** How the engine's results are narrowed, ordered and counted. */
export interface Narrowing {
  choice: FacetChoice;
  order: SortOrder;
  /** Facets that the engine is to count. */
  counted: readonly Facet[];
}

/** What the engine finds of what is chosen; in an order by date it drops what has none, which is put at the end. */
export async function searchInOrder(
  pagefind: PagefindInstance,
  query: string,
  { choice, order, counted }: Narrowing,
): ReturnType<PagefindInstance['search']> {
  const filters = filtersFor(choice, counted);
  const answer = await pagefind.search(query, { filters });
  if (order === 'relevance') return answer;
  const sort = { [DATE_KEY]: order === 'oldest' ? 'asc' : 'desc' } as const;
  const { results: dated } = await pagefind.search(query, { filters, sort });
  const known = new Set(dated.map(({ id }) => id));
  return { ...answer, results: [...dated, ...answer.results.filter(({ id }) => !known.has(id))] };
}

/** A facet that is only counted asks for a value that nothing lacks: the engine counts what it has loaded. */
function filtersFor(
  choice: FacetChoice,
  counted: readonly Facet[],
): Record<string, PagefindCondition | undefined> {
  const chosen = narrowing(choice);
  const condition = (facet: Facet): PagefindCondition | undefined => {
    const any = chosen[facet];
    if (any !== undefined) return { any };
    return counted.includes(facet) ? { none: [''] } : undefined;
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, condition(facet)]));
}
