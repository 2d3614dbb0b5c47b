import { factsAt } from '../lib/facts-table.ts';
import {
  withoutFacet,
  type Facet,
  type FacetChoice,
  type FacetCounts,
  type FacetValues,
} from '../lib/search-facets.ts';
import { readSectionName } from '../lib/section-names.ts';
import type { LoadFacts } from './search-narrow.ts';

/** How many of the sections that `namesFor` a choice gives have each value of each facet. */
export async function countFacets(
  choice: FacetChoice,
  namesFor: (choice: FacetChoice) => Promise<readonly string[]>,
  loadFacts: LoadFacts,
): Promise<FacetCounts> {
  const filedUnder = async (narrowed: FacetChoice): Promise<FacetValues[]> => {
    const names = await namesFor(narrowed);
    const [first] = names;
    if (first === undefined) return [];
    const table = await loadFacts(first);
    return names.map((name) => factsAt(table, readSectionName(name).at).facets);
  };
  // Facets of which nothing is chosen are all counted under the same choice.
  const known = new Map<string, Promise<FacetValues[]>>();
  const count = async (facet: Facet): Promise<Map<string, number>> => {
    const narrowed = withoutFacet(choice, facet);
    const key = JSON.stringify(narrowed);
    const filed = known.get(key) ?? filedUnder(narrowed);
    known.set(key, filed);
    return countEach((await filed).flatMap((values) => values[facet]));
  };
  const [kind, topic, period, language] = await Promise.all([
    count('kind'),
    count('topic'),
    count('period'),
    count('language'),
  ]);
  return { kind, topic, period, language };
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
