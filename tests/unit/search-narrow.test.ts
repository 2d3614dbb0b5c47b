import { expect, it } from 'vitest';
import { countFacets } from '../../src/client/search-counts.ts';
import { narrowResults } from '../../src/client/search-narrow.ts';
import type { PagefindResult } from '../../src/client/search-pagefind.ts';
import { makeFactsTable } from '../../src/lib/facts-table.ts';
import { facetValues, type FacetChoice, type SortOrder } from '../../src/lib/search-facets.ts';
import { nameSection } from '../../src/lib/section-names.ts';

const TABLE = makeFactsTable([
  { facets: facetValues({ kind: ['event'], topic: ['debt', 'trade'] }), date: '1976-03' },
  { facets: facetValues({ kind: ['article'], topic: ['debt'] }) },
  { facets: facetValues({ kind: ['event'], topic: ['aid'] }), date: '1995' },
]);
const loadFacts = () => Promise.resolve(TABLE);
const named = (at: number): PagefindResult => ({
  id: nameSection('en_1', at),
  score: 1,
  data: () => Promise.reject(new Error('No text is needed to narrow results.')),
});

it.each<[FacetChoice, SortOrder, readonly number[]]>([
  [{}, 'relevance', [0, 1, 2]],
  [{ topic: ['debt'] }, 'relevance', [0, 1]],
  [{ topic: ['debt', 'aid'], kind: ['event'] }, 'relevance', [0, 2]],
  [{}, 'newest', [2, 0, 1]],
  [{}, 'oldest', [0, 2, 1]],
])('gives by %j and %s the sections %j', async (choice, order, expected) => {
  const results = await narrowResults([named(0), named(1), named(2)], { choice, order }, loadFacts);
  expect(results.map(({ id }) => id)).toEqual(expected.map((at) => nameSection('en_1', at)));
});

it('counts a facet without what is chosen of it', async () => {
  const namesFor = async (choice: FacetChoice) => {
    const results = await narrowResults(
      [named(0), named(1), named(2)],
      { choice, order: 'relevance' },
      loadFacts,
    );
    return results.map(({ id }) => id);
  };
  const { kind, topic } = await countFacets({ kind: ['article'] }, namesFor, loadFacts);
  expect([...kind]).toEqual([
    ['event', 2],
    ['article', 1],
  ]);
  expect([...topic]).toEqual([['debt', 1]]);
});
