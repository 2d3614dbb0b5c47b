import type { HanTable } from '../lib/fold-han.ts';
import { engineQuery, type Query, type QueryTerm } from '../lib/fold-query.ts';
import { rankSections, sortByDate, type Ranked } from '../lib/search-rank.ts';
import { firstSections, interleaved, sumByWord, type Hit } from './search-hits.ts';
import { isNarrow, narrowResults, type LoadFacts, type Narrowing } from './search-narrow.ts';
import type { PagefindInstance } from './search-pagefind.ts';
import type { ReadSection } from './search-read.ts';

/** What one look into the index gives. */
export interface Found {
  /** The sections that were read and judged, in order. */
  ranked: Ranked[];
  /** The names of those that the engine found beside, which were not read. */
  unseen: readonly string[];
  /** How much less than all its words was asked: 0 nothing less, 1 parts of compounds, 2 any of the words. */
  looseness: number;
}

/** How an index is looked into. */
export interface LookupOptions extends Narrowing {
  /** How many sections are read and judged. */
  depth: number;
  loadFacts: LoadFacts;
  read: ReadSection;
  /** Ends the look when its answer is no longer asked for. */
  signal?: AbortSignal;
  /** Is told what the sections that are read first give, where the others keep a reader waiting. */
  onFirst?: (found: Found) => void;
}

const FEW = 3;
const ANY_WORD_DISTANCE = 2;
const MOST_SPLITS = 6;
/** Fewer files than the six that a browser loads at once from a server of HTTP 1.1: it may be busy with others. */
const FIRST = 4;
/** How long the first sections wait for the others, in milliseconds. */
const PATIENCE = 100;

/** Looks for a query in an index that is open, with less and less asked of it while it finds next to nothing. */
export async function lookUp(
  pagefind: PagefindInstance,
  { query, table }: { query: Query; table: HanTable },
  options: LookupOptions,
): Promise<Found> {
  const { onFirst, ...asked } = options;
  const { depth, order, choice, loadFacts, read, signal } = asked;

  const find = async (terms: readonly QueryTerm[], distance: number): Promise<Hit[]> => {
    const found = await pagefind.search(engineQuery(terms));
    const results = await narrowResults(found.results, options, loadFacts);
    signal?.throwIfAborted();
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
    return sumByWord(await Promise.all(terms.map((term) => find([term], ANY_WORD_DISTANCE))), terms);
  };

  const judge = async (hits: readonly Hit[], least?: number): Promise<Ranked[]> => {
    const candidates = await Promise.all(
      hits.map(async ({ result, ...hit }) => ({
        ...hit,
        name: result.id,
        section: await read(result, table),
      })),
    );
    signal?.throwIfAborted();
    // A section that several readings found counts by the one that it answers best.
    return withNew([], rankSections(candidates, query, { ...(least !== undefined && { least }) }));
  };

  const inOrder = (ranked: Ranked[]): Ranked[] =>
    order === 'relevance' ? ranked : sortByDate(ranked, order);

  // In the order of dates the reading that finds most comes first: its order is that of nearly all.
  const hits = await findAll(order === 'relevance' ? query.readings : query.readings.toReversed());
  const names = [...new Set(hits.map(({ result }) => result.id))];
  const whole = judge(firstSections(hits, depth));
  if (onFirst !== undefined && (await isSlow(whole))) {
    const early = await Promise.race([whole.then(() => undefined), judge(firstSections(hits, FIRST))]);
    if (early?.length) onFirst({ ranked: inOrder(early), unseen: names.slice(FIRST), looseness: 0 });
  }
  let ranked = await whole;
  // The engine's order is close to ours: where most of the first are wrong, the rest are too.
  const unseen = ranked.length > Math.min(names.length, depth) / 2 ? names.slice(depth) : [];
  // How little is asked of the words does not hang on filters, so that each leaves as many results as it says.
  const wide =
    isNarrow(choice) && ranked.length < FEW
      ? await lookUp(pagefind, { query, table }, { ...asked, choice: {} })
      : undefined;
  const isToLoosen = (level: number): boolean =>
    wide === undefined ? ranked.length < FEW : wide.looseness >= level;
  let looseness = 0;
  if (isToLoosen(1)) {
    looseness = 1;
    const parts = await findAll(query.splits.slice(0, MOST_SPLITS));
    ranked = withNew(ranked, await judge(firstSections(parts, depth)));
  }
  if (isToLoosen(2)) {
    looseness = 2;
    ranked = withNew(ranked, await judge(firstSections(await findAnyWord(), depth), 0.5));
  }
  return { ranked: inOrder(ranked), unseen, looseness };
}

/** Says whether an answer keeps a reader waiting. */
async function isSlow(answer: Promise<unknown>): Promise<boolean> {
  const wait = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), PATIENCE));
  return Promise.race([answer.then(() => false), wait]);
}

/** Adds the sections that are not there yet, each once. */
function withNew(ranked: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const known = new Set(ranked.map(({ section }) => section.url));
  return [...ranked, ...others.filter(({ section: { url } }) => !known.has(url) && known.add(url))];
}
