import type { HanTable } from '../lib/fold-han.ts';
import { foldQuery } from '../lib/fold-query.ts';
import {
  FACETS,
  withoutFacet,
  type Facet,
  type FacetChoice,
  type FacetCounts,
  type SortOrder,
} from '../lib/search-facets.ts';
import type { Ranked } from '../lib/search-rank.ts';
import { loadHanTable } from './han-table.ts';
import { lookUp, type Found, type LookupOptions } from './search-lookup.ts';
import { openPagefind, type PagefindInstance } from './search-pagefind.ts';

/** What was found. */
export interface SearchAnswer {
  /** The best sections in order, at most as many as were asked for. */
  hits: Ranked[];
  /** How many there are in all; more than the hits when not all were looked at. */
  total: number;
}

/** What a reader asks for beside the words. */
export interface SearchOptions {
  /** At most as many sections. */
  limit: number;
  /** What they must be filed under; nothing narrows when left out. */
  choice?: FacetChoice;
  /** By relevance when left out. */
  order?: SortOrder;
}

/** How many sections are read and judged at least: beyond these the engine's own order stands. */
const DEPTH = 24;
/** Up to as many sections are read to count facets exactly; of more, the engine's own counts are given. */
const COUNTED_EXACTLY = 48;

/** Finds sections in the index under a folder. Nothing is loaded before the first search or `preload`. */
export class SearchEngine {
  readonly #folder: string;
  readonly #others: readonly string[];
  #attempt = 0;
  #opening: Promise<PagefindInstance> | undefined;
  #table: Promise<HanTable> | undefined;

  /** `others` are languages to be searched beside the page's own, as the index calls them. */
  constructor(folder: string, others: readonly string[] = []) {
    this.#folder = folder;
    this.#others = others;
  }

  /** Begins to load the index. A failure shows at the next search, which tries again. */
  async preload(): Promise<void> {
    await this.#open().catch(() => undefined);
  }

  /** The best sections for what a reader typed. Rejects when the index cannot be loaded; may then be tried again. */
  async search(
    input: string,
    { limit, choice = {}, order = 'relevance' }: SearchOptions,
  ): Promise<SearchAnswer> {
    const depth = Math.max(DEPTH, limit * 2);
    const found = await this.#lookUp(input, { choice, order, depth, counted: [] });
    return { hits: found.ranked.slice(0, limit), total: found.ranked.length + found.unseen };
  }

  /**
   * How many results each value of each facet leaves. Loads the engine's files of filters, a few kilobytes. Rejects
   * as `search` does.
   */
  async countFacets(input: string, choice: FacetChoice = {}): Promise<FacetCounts> {
    const known = new Map<string, Promise<Found>>();
    const lookUpOnce = (narrowed: FacetChoice): Promise<Found> => {
      const key = JSON.stringify(narrowed);
      const found =
        known.get(key) ??
        this.#lookUp(input, {
          choice: narrowed,
          order: 'relevance',
          depth: COUNTED_EXACTLY,
          counted: FACETS,
        });
      known.set(key, found);
      return found;
    };
    const count = async (facet: Facet) => countsOf(await lookUpOnce(withoutFacet(choice, facet)), facet);
    const [kind, topic, period, language] = await Promise.all([
      count('kind'),
      count('topic'),
      count('period'),
      count('language'),
    ]);
    return { kind, topic, period, language };
  }

  async #lookUp(input: string, options: LookupOptions): Promise<Found> {
    const table = /\p{Script=Han}/u.test(input) ? await this.#loadTable() : new Map<string, string>();
    const query = foldQuery(input, table);
    if (query.readings.length === 0) return { ranked: [], unseen: 0, looseness: 0, counts: {} };
    try {
      return await lookUp(await this.#open(), { query, table }, options);
    } catch (error) {
      this.#forget();
      throw error;
    }
  }

  #open(): Promise<PagefindInstance> {
    this.#opening ??= openPagefind(this.#folder, { attempt: this.#attempt, others: this.#others });
    return this.#opening;
  }

  #forget(): void {
    void this.#opening?.then((instance) => instance.destroy()).catch(() => undefined);
    this.#opening = undefined;
    this.#attempt += 1;
  }

  #loadTable(): Promise<HanTable> {
    this.#table ??= loadHanTable(this.#folder).catch(() => {
      this.#table = undefined;
      return new Map();
    });
    return this.#table;
  }
}

/** Of sections that were all read, what they are filed under; of more, what the engine counts. */
function countsOf({ ranked, unseen, counts }: Found, facet: Facet): Map<string, number> {
  if (unseen > 0)
    return new Map(Object.entries(counts[facet] ?? {}).filter(([value, count]) => value !== '' && count > 0));
  const exact = new Map<string, number>();
  for (const { section } of ranked)
    for (const value of section.facets[facet]) exact.set(value, (exact.get(value) ?? 0) + 1);
  return exact;
}
