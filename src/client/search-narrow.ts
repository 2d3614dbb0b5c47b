import { factsAt, type FactsTable } from '../lib/facts-table.ts';
import { answers, narrowing, type FacetChoice, type SortOrder } from '../lib/search-facets.ts';
import { readSectionName } from '../lib/section-names.ts';
import type { PagefindResult } from './search-pagefind.ts';

/** How results are narrowed and ordered. */
export interface Narrowing {
  readonly choice: FacetChoice;
  readonly order: SortOrder;
}

/** Gives the table of what sections are filed under, by the name of one of them. */
export type LoadFacts = (name: string) => Promise<FactsTable>;

/** Says whether a choice leaves anything out. */
export function isNarrow(choice: FacetChoice): boolean {
  return Object.keys(narrowing(choice)).length > 0;
}

/** The results that are chosen, in the order that is asked for; those without a date come last in an order by date. */
export async function narrowResults(
  results: readonly PagefindResult[],
  { choice, order }: Narrowing,
  loadFacts: LoadFacts,
): Promise<readonly PagefindResult[]> {
  const [first] = results;
  if (first === undefined || (order === 'relevance' && !isNarrow(choice))) return results;
  const table = await loadFacts(first.id);
  const filed = results
    .map((result) => ({ result, ...factsAt(table, readSectionName(result.id).at) }))
    .filter(({ facets }) => answers(facets, choice));
  const dated = order === 'relevance' ? filed : filed.toSorted((a, b) => compareDates(a.date, b.date, order));
  return dated.map(({ result }) => result);
}

function compareDates(a: string | undefined, b: string | undefined, order: 'newest' | 'oldest'): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b === (order === 'oldest') ? -1 : 1;
}
