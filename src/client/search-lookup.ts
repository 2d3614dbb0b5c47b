import type { HanTable } from '../lib/fold-han.ts';
import { engineQuery, type Query, type QueryTerm } from '../lib/fold-query.ts';
import {
  DATE_KEY,
  FACETS,
  narrowing,
  type Facet,
  type FacetChoice,
  type SortOrder,
} from '../lib/search-facets.ts';
import { rankSections, sortByDate, type Candidate, type Ranked } from '../lib/search-rank.ts';
import { readSection } from '../lib/search-section.ts';
import type { PagefindCondition, PagefindInstance, PagefindResult } from './search-pagefind.ts';

/** What one look into the index gives. */
export interface Found {
  /** The sections that were read and judged, in order. */
  ranked: Ranked[];
  /** How many more the engine names, which were not read. */
  unseen: number;
  /** What the engine counts of the facets that it was asked for. */
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How an index is looked into. */
export interface LookupOptions {
  choice: FacetChoice;
  order: SortOrder;
  /** How many sections are read and judged. */
  depth: number;
  /** Facets that the engine is to count. */
  counted: readonly Facet[];
}

interface Hit {
  result: PagefindResult;
  terms: readonly QueryTerm[];
  score: number;
  distance: number;
}

const FEW = 3;
const ANY_WORD_DISTANCE = 2;
const MOST_SPLITS = 6;

/** Looks for a query in an index that is open, with less and less asked of it while it finds next to nothing. */
export async function lookUp(
  pagefind: PagefindInstance,
  { query, table }: { query: Query; table: HanTable },
  options: LookupOptions,
): Promise<Found> {
  const { depth, order } = options;
  const counts: Record<string, Record<string, number>> = {};

  const find = async (terms: readonly QueryTerm[], distance: number): Promise<Hit[]> => {
    const { results, filters } = await searchInOrder(pagefind, engineQuery(terms), options);
    for (const facet of options.counted) {
      const known = (counts[facet] ??= {});
      for (const [value, count] of Object.entries(filters[facet] ?? {}))
        known[value] = Math.max(count, known[value] ?? 0);
    }
    const highest = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    return results.map((result) => ({ result, terms, score: result.score / highest, distance }));
  };

  const findAll = async (readings: readonly (readonly QueryTerm[])[]): Promise<Hit[]> => {
    const all = await Promise.all(readings.map((terms, at) => find(terms, at)));
    const seen = new Set<string>();
    return all.flat().filter(({ result }) => !seen.has(result.id) && seen.add(result.id));
  };

  const findAnyWord = async (): Promise<Hit[]> => {
    const terms = query.readings.at(-1) ?? [];
    if (terms.length < 2) return [];
    const byWord = await Promise.all(terms.map((term) => find([term], ANY_WORD_DISTANCE)));
    const sums = new Map<string, Hit>();
    for (const hit of byWord.flat()) {
      const earlier = sums.get(hit.result.id);
      sums.set(hit.result.id, { ...hit, terms, score: hit.score / terms.length + (earlier?.score ?? 0) });
    }
    return [...sums.values()].sort((a, b) => b.score - a.score);
  };

  const judge = async (hits: readonly Hit[], least?: number): Promise<Ranked[]> =>
    rankSections(await readAll(hits.slice(0, depth), table), query, {
      ...(least !== undefined && { least }),
    });

  const hits = await findAll(query.readings);
  const read = Math.min(hits.length, depth);
  let ranked = await judge(hits);
  // The engine's order is close to ours: where most of the first are wrong, the rest are too.
  const unseen = ranked.length > read / 2 ? hits.length - read : 0;
  if (ranked.length < FEW)
    ranked = withNew(ranked, await judge(await findAll(query.splits.slice(0, MOST_SPLITS))));
  if (ranked.length < FEW) ranked = withNew(ranked, await judge(await findAnyWord(), 0.5));
  return { ranked: order === 'relevance' ? ranked : sortByDate(ranked, order), unseen, counts };
}

/** What the engine finds; in an order by date it drops what has none, which is put at the end. */
async function searchInOrder(
  pagefind: PagefindInstance,
  query: string,
  { choice, order, counted }: LookupOptions,
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

/** Adds the sections that are not there yet. */
function withNew(ranked: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const known = new Set(ranked.map(({ section }) => section.url));
  return [...ranked, ...others.filter(({ section }) => !known.has(section.url))];
}

async function readAll(hits: readonly Hit[], table: HanTable): Promise<Candidate[]> {
  return Promise.all(
    hits.map(async ({ result, ...rest }) => ({ ...rest, section: readSection(await result.data(), table) })),
  );
}
