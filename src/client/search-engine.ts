import type { HanTable } from '../lib/fold-han.ts';
import { engineQuery, foldQuery, type Query, type QueryTerm } from '../lib/fold-query.ts';
import { rankSections, type Candidate, type Ranked } from '../lib/search-rank.ts';
import { readSection } from '../lib/search-section.ts';
import { openPagefind, type PagefindInstance, type PagefindResult } from './search-pagefind.ts';

/** What was found. */
export interface SearchAnswer {
  /** The best sections in order, at most as many as were asked for. */
  hits: Ranked[];
  /** How many there are in all; more than the hits when not all were looked at. */
  total: number;
}

interface Found {
  result: PagefindResult;
  terms: readonly QueryTerm[];
  score: number;
  distance: number;
}

const LOOKED_AT_FIRST = 24;
const FEW = 3;
const ANY_WORD_DISTANCE = 2;
const MOST_SPLITS = 6;

/** Finds sections in the index under a folder. Nothing is loaded before the first search or `preload`. */
export class SearchEngine {
  readonly #folder: string;
  #attempt = 0;
  #opening: Promise<PagefindInstance> | undefined;
  #table: Promise<HanTable> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Begins to load the index. A failure shows at the next search, which tries again. */
  async preload(): Promise<void> {
    await this.#open().catch(() => undefined);
  }

  /** The best sections for what a reader typed. Rejects when the index cannot be loaded; may then be tried again. */
  async search(input: string, limit: number): Promise<SearchAnswer> {
    const table = /\p{Script=Han}/u.test(input) ? await this.#loadTable() : new Map<string, string>();
    const query = foldQuery(input, table);
    if (query.readings.length === 0) return { hits: [], total: 0 };
    try {
      return await this.#answer(query, table, limit);
    } catch (error) {
      this.#forget();
      throw error;
    }
  }

  async #answer(query: Query, table: HanTable, limit: number): Promise<SearchAnswer> {
    const found = await this.#findAll(query.readings);
    const looked = await readAll(found.slice(0, Math.max(LOOKED_AT_FIRST, limit * 2)), table);
    let ranked = rankSections(looked, query);
    // The engine's order is close to ours: where most of the first are wrong, the rest are too.
    const unseen = ranked.length > looked.length / 2 ? found.length - looked.length : 0;
    if (ranked.length < FEW) ranked = withNew(ranked, await this.#answerSplits(query, table));
    if (ranked.length < FEW) ranked = withNew(ranked, await this.#answerAnyWord(query, table));
    return { hits: ranked.slice(0, limit), total: ranked.length + unseen };
  }

  async #answerSplits(query: Query, table: HanTable): Promise<Ranked[]> {
    const found = await this.#findAll(query.splits.slice(0, MOST_SPLITS));
    return rankSections(await readAll(found.slice(0, LOOKED_AT_FIRST), table), query);
  }

  /** Sections that hold at least half of the words, when those with all of them are few. */
  async #answerAnyWord(query: Query, table: HanTable): Promise<Ranked[]> {
    const terms = query.readings.at(-1) ?? [];
    if (terms.length < 2) return [];
    const byWord = await Promise.all(terms.map((term) => this.#find([term], ANY_WORD_DISTANCE)));
    const sums = new Map<string, Found>();
    for (const found of byWord.flat()) {
      const earlier = sums.get(found.result.id);
      sums.set(found.result.id, {
        ...found,
        terms,
        score: found.score / terms.length + (earlier?.score ?? 0),
      });
    }
    const best = [...sums.values()].sort((a, b) => b.score - a.score).slice(0, LOOKED_AT_FIRST);
    return rankSections(await readAll(best, table), query, { least: 0.5 });
  }

  /** What each reading finds, the earlier reading first, no section twice. */
  async #findAll(readings: readonly (readonly QueryTerm[])[]): Promise<Found[]> {
    const all = await Promise.all(readings.map((terms, at) => this.#find(terms, at)));
    const seen = new Set<string>();
    return all.flat().filter(({ result }) => !seen.has(result.id) && seen.add(result.id));
  }

  async #find(terms: readonly QueryTerm[], distance: number): Promise<Found[]> {
    const pagefind = await this.#open();
    const { results } = await pagefind.search(engineQuery(terms));
    const highest = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    return results.map((result) => ({ result, terms, score: result.score / highest, distance }));
  }

  #open(): Promise<PagefindInstance> {
    this.#opening ??= openPagefind(this.#folder, this.#attempt);
    return this.#opening;
  }

  #forget(): void {
    void this.#opening?.then((instance) => instance.destroy()).catch(() => undefined);
    this.#opening = undefined;
    this.#attempt += 1;
  }

  #loadTable(): Promise<HanTable> {
    this.#table ??= loadTable(`${this.#folder}han.json`).catch(() => {
      this.#table = undefined;
      return new Map();
    });
    return this.#table;
  }
}

/** Adds the sections that are not there yet. */
function withNew(ranked: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const known = new Set(ranked.map(({ section }) => section.url));
  return [...ranked, ...others.filter(({ section }) => !known.has(section.url))];
}

async function readAll(found: readonly Found[], table: HanTable): Promise<Candidate[]> {
  return Promise.all(
    found.map(async ({ result, ...rest }) => ({ ...rest, section: readSection(await result.data(), table) })),
  );
}

async function loadTable(address: string): Promise<HanTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const pairs: unknown = await response.json();
  if (!Array.isArray(pairs)) throw new Error(`${address} is not a table of characters.`);
  const [from = [], to = []] = pairs.map((text) => Array.from(String(text)));
  return new Map(from.map((character, at) => [character, to[at] ?? character]));
}
