import type { HanTable } from '../lib/fold-han.ts';
import type { Query } from '../lib/fold-query.ts';
import { rankSections, sortByDate, type Ranked } from '../lib/search-rank.ts';
import { findAll, findNotions, type Lookup } from './search-find.ts';
import { firstSections, type Hit } from './search-hits.ts';
import { isNarrow, type LoadFacts, type Narrowing } from './search-narrow.ts';
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
  /** Gives the word of the site that is nearest to one that it has not; left out where none is asked for. */
  correct?: (word: string) => Promise<string | undefined>;
  /** Ends the look when its answer is no longer asked for. */
  signal?: AbortSignal;
  /** Is told what the sections that are read first give, where the others keep a reader waiting. */
  onFirst?: (found: Found) => void;
}

const FEW = 3;
const MOST_SPLITS = 6;
/** How many of the words, by their number or by what they say, a section must have where not all are asked for. */
const HALF = 0.5;
const ANY = Number.EPSILON;
/** Fewer files than the six that a browser loads at once from a server of HTTP 1.1: it may be busy with others. */
const FIRST = 4;
/** How long the first sections wait for the others, in milliseconds. */
const PATIENCE = 100;

/** Looks for a query in an index that is open, with less and less asked of it while it finds next to nothing. */
export async function lookUp(
  search: PagefindInstance['search'],
  { query, table }: { query: Query; table: HanTable },
  options: LookupOptions,
): Promise<Found> {
  const lookup = { search, query, table, options };
  const { depth, order, choice, onFirst } = options;
  // In the order of dates the reading that finds most comes first: its order is that of nearly all.
  const hits = await findAll(order === 'relevance' ? query.readings : query.readings.toReversed(), lookup);
  const names = [...new Set(hits.map(({ result }) => result.id))];
  const whole = judge(firstSections(hits, depth), lookup);
  if (onFirst !== undefined && (await isSlow(whole))) {
    const first = judge(firstSections(hits, FIRST), lookup);
    const early = await Promise.race([whole.then(() => undefined), first]);
    if (early?.length) onFirst({ ranked: inOrder(early, order), unseen: names.slice(FIRST), looseness: 0 });
  }
  const strict = await whole;
  // The engine's order is close to ours: where most of the first are wrong, the rest are too.
  const unseen = strict.length > Math.min(names.length, depth) / 2 ? names.slice(depth) : [];
  // How little is asked of the words does not hang on filters, so that each leaves as many results as it says.
  const { looseness } =
    isNarrow(choice) && strict.length < FEW
      ? await lookUp(search, { query, table }, { ...withoutFirst(options), choice: {} })
      : { looseness: undefined };
  const { ranked, ...loosened } = await loosen(strict, looseness, lookup);
  return { ranked: inOrder(ranked, order), unseen, ...loosened };
}

/**
 * Adds to what has every word what has parts of its compounds, then what has some of its words; each only while there is
 * next to nothing, or as far as `asked` says.
 */
async function loosen(
  strict: Ranked[],
  asked: number | undefined,
  lookup: Lookup,
): Promise<Pick<Found, 'ranked' | 'looseness'>> {
  const { query, options } = lookup;
  const isToLoosen = (level: number, ranked: readonly Ranked[]): boolean =>
    asked === undefined ? ranked.length < FEW : asked >= level;
  if (!isToLoosen(1, strict)) return { ranked: strict, looseness: 0 };
  const parts = await findAll(query.splits.slice(0, MOST_SPLITS), lookup);
  const ranked = withNew(strict, await judge(firstSections(parts, options.depth), lookup));
  if (!isToLoosen(2, ranked)) return { ranked, looseness: 1 };
  return { ranked: withNew(ranked, await judgeSome(lookup)), looseness: 2 };
}

/** The sections that have half of what is asked for; those that have any of it, where there are no such. */
async function judgeSome(lookup: Lookup): Promise<Ranked[]> {
  const hits = firstSections(await findNotions(lookup), lookup.options.depth);
  const half = await judge(hits, lookup, HALF);
  return half.length > 0 ? half : judge(hits, lookup, ANY);
}

async function judge(
  hits: readonly Hit[],
  { query, table, options }: Lookup,
  least?: number,
): Promise<Ranked[]> {
  const candidates = await Promise.all(
    hits.map(async ({ result, ...hit }) => ({
      ...hit,
      name: result.id,
      section: await options.read(result, table),
    })),
  );
  options.signal?.throwIfAborted();
  // A section that several readings found counts by the one that it answers best.
  return withNew([], rankSections(candidates, query, { ...(least !== undefined && { least }) }));
}

function inOrder(ranked: Ranked[], order: LookupOptions['order']): Ranked[] {
  return order === 'relevance' ? ranked : sortByDate(ranked, order);
}

function withoutFirst({ onFirst: _, ...options }: LookupOptions): LookupOptions {
  return options;
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
