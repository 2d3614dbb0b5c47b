import type { FactsTable } from '../lib/facts-table.ts';
import type { HanTable } from '../lib/fold-han.ts';
import type { SynonymGroup } from '../lib/fold-notions.ts';
import { foldQuery, foldSynonyms } from '../lib/fold-query.ts';
import { oncePer } from '../lib/kept.ts';
import type { FacetChoice, FacetCounts, SortOrder } from '../lib/search-facets.ts';
import type { Ranked } from '../lib/search-rank.ts';
import { correctQuery, type WordList } from '../lib/word-list.ts';
import { readSectionName } from '../lib/section-names.ts';
import { loadFacts } from './facts-table.ts';
import { loadSynonyms } from './load-synonyms.ts';
import { loadHanTable } from './han-table.ts';
import { loadWords } from './load-words.ts';
import { countFacets } from './search-counts.ts';
import { lookUp, type Found, type LookupOptions } from './search-lookup.ts';
import { openPagefind, type PagefindInstance } from './search-pagefind.ts';
import { sectionReader } from './search-read.ts';

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
  /** Aborted when the answer is no longer asked for: the search then rejects as soon as it can. */
  signal?: AbortSignal;
  /** Is told an answer from the sections that are read first, where the others keep a reader waiting. */
  onFirst?: (answer: SearchAnswer) => void;
}

/** How many sections are read and judged at least: beyond these the engine's own order stands. */
const DEPTH = 24;
/** Up to as many sections are read to count facets exactly; of more, those that the engine found are counted. */
const COUNTED_EXACTLY = 48;

/** Gives what the engine finds. */
type Search = PagefindInstance['search'];

/** How much of a query is corrected, in characters. */
const LONGEST_CORRECTED = 100;

/** Finds sections in the index under a folder. Nothing is loaded before the first search or `preload`. */
export class SearchEngine {
  readonly #folder: string;
  readonly #others: readonly string[];
  #attempt = 0;
  #input: string | undefined;
  #search: Search | undefined;
  #opening: Promise<PagefindInstance> | undefined;
  #table: Promise<HanTable> | undefined;
  #words: Promise<WordList> | undefined;
  #synonyms: Promise<SynonymGroup[]> | undefined;
  #facts: Promise<FactsTable> | undefined;
  #read = sectionReader();

  /** `others` are languages to be searched beside the page's own, as the index calls them. */
  constructor(folder: string, others: readonly string[] = []) {
    this.#folder = folder;
    this.#others = others;
  }

  /**
   * Begins to load the index, and what queries in Chinese need where these are likely. A failure shows at the next
   * search, which tries again.
   */
  async preload(): Promise<void> {
    void this.#loadSynonyms();
    await this.#open().catch(() => undefined);
  }

  /** The best sections for what a reader typed. Rejects when the index cannot be loaded; may then be tried again. */
  async search(
    input: string,
    { limit, choice = {}, order = 'relevance', signal, onFirst }: SearchOptions,
  ): Promise<SearchAnswer> {
    const answerOf = ({ ranked, unseen }: Found): SearchAnswer => ({
      hits: ranked.slice(0, limit),
      total: ranked.length + unseen.length,
    });
    const found = await this.#lookUp(input, {
      choice,
      order,
      depth: Math.max(DEPTH, limit * 2),
      ...(signal && { signal }),
      ...(onFirst && { onFirst: (first) => onFirst(answerOf(first)) }),
    });
    return answerOf(found);
  }

  /** How many results each value of each facet leaves. Loads the table of facts. Rejects as `search` does. */
  async countFacets(input: string, choice: FacetChoice, signal: AbortSignal): Promise<FacetCounts> {
    const namesFor = async (narrowed: FacetChoice): Promise<readonly string[]> => {
      const { ranked, unseen } = await this.#lookUp(input, {
        choice: narrowed,
        order: 'relevance',
        depth: COUNTED_EXACTLY,
        signal,
      });
      return [...ranked.map(({ name }) => name), ...unseen];
    };
    return countFacets(choice, namesFor, (name) => this.#loadFacts(name));
  }

  /**
   * A query with each word that the site has not replaced by the nearest that it has; `undefined` when nothing is to be
   * replaced, or when the words cannot be loaded.
   */
  async correct(query: string): Promise<string | undefined> {
    this.#words ??= loadWords(this.#folder);
    const words = await this.#words.catch(() => {
      this.#words = undefined;
      return [];
    });
    return correctQuery(query.slice(0, LONGEST_CORRECTED), words);
  }

  async #lookUp(
    input: string,
    options: Omit<LookupOptions, 'loadFacts' | 'read' | 'correct'>,
  ): Promise<Found> {
    const table = /\p{Script=Han}/u.test(input) ? await this.#loadTable() : new Map<string, string>();
    const query = foldQuery(input, table, await this.#loadSynonyms());
    if (query.readings.length === 0) return { ranked: [], unseen: [], looseness: 0 };
    try {
      return await lookUp(
        await this.#searchFor(input),
        { query, table },
        {
          ...options,
          loadFacts: (name) => this.#loadFacts(name),
          read: this.#read,
          // The list has the words of the page's language alone.
          ...(this.#others.length === 0 && { correct: (word: string) => this.correct(word) }),
        },
      );
    } catch (error) {
      if (options.signal?.aborted !== true) this.#forget();
      throw error;
    }
  }

  /** Searches once for each form of what was typed: results, counts of facets and wider looks ask the same again. */
  async #searchFor(input: string): Promise<Search> {
    const pagefind = await this.#open();
    if (this.#search === undefined || this.#input !== input) {
      this.#input = input;
      this.#search = oncePer((query) => pagefind.search(query));
    }
    return this.#search;
  }

  #open(): Promise<PagefindInstance> {
    this.#opening ??= openPagefind(this.#folder, { attempt: this.#attempt, others: this.#others });
    return this.#opening;
  }

  #forget(): void {
    void this.#opening?.then((instance) => instance.destroy()).catch(() => undefined);
    this.#opening = undefined;
    this.#search = undefined;
    this.#facts = undefined;
    this.#read = sectionReader();
    this.#attempt += 1;
  }

  #loadFacts(name: string): Promise<FactsTable> {
    this.#facts ??= loadFacts(this.#folder, readSectionName(name).index);
    return this.#facts;
  }

  #loadSynonyms(): Promise<SynonymGroup[]> {
    // In other languages nothing is taken for what was typed.
    if (this.#others.length > 0) return Promise.resolve([]);
    const table = isChinese() ? this.#loadTable() : new Map<string, string>();
    this.#synonyms ??= loadSynonyms(this.#folder).then(
      async (groups) => foldSynonyms(groups, await table),
      () => {
        this.#synonyms = undefined;
        return [];
      },
    );
    return this.#synonyms;
  }

  #loadTable(): Promise<HanTable> {
    this.#table ??= loadHanTable(this.#folder).catch(() => {
      this.#table = undefined;
      return new Map();
    });
    return this.#table;
  }
}

/** Says whether the page is in Chinese, so that queries in Han are likely. */
function isChinese(): boolean {
  return document.documentElement.lang.startsWith('zh');
}
