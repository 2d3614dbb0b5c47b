import type { HanTable } from '../lib/fold-han.ts';
import { engineQuery, type Query, type QueryTerm } from '../lib/fold-query.ts';
import { narrowing } from '../lib/search-facets.ts';
import { rankSections, sortByDate, type Candidate, type Ranked } from '../lib/search-rank.ts';
import { readSection } from '../lib/search-section.ts';
import { searchInOrder, type Narrowing } from './search-narrow.ts';
import type { PagefindInstance, PagefindResult } from './search-pagefind.ts';

/** What one look into the index gives. */
export interface Found {
  /** The sections that were read and judged, in order. */
  ranked: Ranked[];
  /** How many more the engine names, which were not read. */
  unseen: number;
  /** How much less than all its words was asked: 0 nothing less, 1 parts of compounds, 2 any of the words. */
  looseness: number;
  /** What the engine counts of the facets that it was asked for. */
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How an index is looked into. */
export interface LookupOptions extends Narrowing {
  /** How many sections are read and judged. */
  depth: number;
}

interface Hit {
  result: PagefindResult;
  terms: readonly QueryTerm[];
  score: number;
  distance: number;
  weights?: readonly number[];
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
    const lists = await Promise.all(readings.map((terms, at) => find(terms, at)));
    return order === 'relevance' ? interleaved(lists) : lists.flat();
  };

  const findAnyWord = async (): Promise<Hit[]> => {
    const terms = query.readings.at(-1) ?? [];
    if (terms.length < 2) return [];
    const byWord = await Promise.all(terms.map((term) => find([term], ANY_WORD_DISTANCE)));
    // A word that few sections have says more than one that most have.
    const most = Math.max(...byWord.map(({ length }) => length));
    const weights = byWord.map(({ length }) => (length === 0 ? 0 : Math.log(1 + most / length)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const sums = new Map<string, Hit>();
    for (const [at, hits] of byWord.entries()) {
      const share = (weights[at] ?? 0) / total;
      for (const hit of hits) {
        const score = hit.score * share + (sums.get(hit.result.id)?.score ?? 0);
        sums.set(hit.result.id, { ...hit, terms, weights, score });
      }
    }
    return [...sums.values()].sort((a, b) => b.score - a.score);
  };

  const judge = async (hits: readonly Hit[], least?: number): Promise<Ranked[]> => {
    const read = await readAll(firstSections(hits, depth), table);
    // A section that several readings found counts by the one that it answers best.
    return withNew([], rankSections(read, query, { ...(least !== undefined && { least }) }));
  };

  // In the order of dates the reading that finds most comes first: its order is that of nearly all.
  const hits = await findAll(order === 'relevance' ? query.readings : query.readings.toReversed());
  const total = new Set(hits.map(({ result }) => result.id)).size;
  const read = Math.min(total, depth);
  let ranked = await judge(hits);
  // The engine's order is close to ours: where most of the first are wrong, the rest are too.
  const unseen = ranked.length > read / 2 ? total - read : 0;
  // How little is asked of the words does not hang on filters, so that each leaves as many results as it says.
  const isNarrowed = Object.keys(narrowing(options.choice)).length > 0;
  const wide =
    isNarrowed && ranked.length < FEW
      ? await lookUp(pagefind, { query, table }, { ...options, choice: {}, counted: [] })
      : undefined;
  const isToLoosen = (level: number): boolean =>
    wide === undefined ? ranked.length < FEW : wide.looseness >= level;
  let looseness = 0;
  if (isToLoosen(1)) {
    looseness = 1;
    ranked = withNew(ranked, await judge(await findAll(query.splits.slice(0, MOST_SPLITS))));
  }
  if (isToLoosen(2)) {
    looseness = 2;
    ranked = withNew(ranked, await judge(await findAnyWord(), 0.5));
  }
  return { ranked: order === 'relevance' ? ranked : sortByDate(ranked, order), unseen, looseness, counts };
}

/** The first of each list, then the second of each, and so on. */
function interleaved(lists: readonly (readonly Hit[])[]): Hit[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** All hits of the first few sections. */
function firstSections(hits: readonly Hit[], count: number): Hit[] {
  const first = new Set([...new Set(hits.map(({ result }) => result.id))].slice(0, count));
  return hits.filter(({ result }) => first.has(result.id));
}

/** Adds the sections that are not there yet, each once. */
function withNew(ranked: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const known = new Set(ranked.map(({ section }) => section.url));
  return [...ranked, ...others.filter(({ section: { url } }) => !known.has(url) && known.add(url))];
}

async function readAll(hits: readonly Hit[], table: HanTable): Promise<Candidate[]> {
  return Promise.all(
    hits.map(async ({ result, ...rest }) => ({ ...rest, section: readSection(await result.data(), table) })),
  );
}
