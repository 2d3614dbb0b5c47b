import { LANGS, LOCALE_TAGS, type Lang } from '../i18n/locales.ts';
import type { Ranked } from '../lib/search-rank.ts';
import { correctQuery, wordsFile, type WordList } from '../lib/word-list.ts';
import { SearchEngine } from './search-engine.ts';

/** What is offered when a query finds nothing. */
export interface Offer {
  /** A query near to it that finds something. */
  readonly meant?: string;
  /** What it finds in other languages. */
  readonly elsewhere: readonly Ranked[];
}

/** The most results in other languages that are offered. */
const MOST_ELSEWHERE = 5;

/** Looks for what to offer in place of nothing. What it needs is loaded when it is first asked. */
export class NothingFound {
  readonly #folder: string;
  readonly #lang: Lang;
  readonly #engine: SearchEngine;
  readonly #others: SearchEngine;
  #words: Promise<WordList> | undefined;

  /** `engine` searches the index of the page's language, which lies in `folder`. */
  constructor(folder: string, engine: SearchEngine) {
    const { lang } = document.documentElement;
    this.#folder = folder;
    this.#engine = engine;
    this.#lang = LANGS.find((each) => LOCALE_TAGS[each] === lang) ?? 'en';
    const others = LANGS.filter((each) => each !== this.#lang).map((each) => LOCALE_TAGS[each].toLowerCase());
    this.#others = new SearchEngine(folder, others);
  }

  /** What to offer for a query. What cannot be loaded is not offered. */
  async offer(query: string): Promise<Offer> {
    const [meant, elsewhere] = await Promise.all([
      this.#meant(query).catch(() => undefined),
      this.#others
        .search(query, { limit: MOST_ELSEWHERE })
        .then(({ hits }) => hits)
        .catch(() => []),
    ]);
    return { ...(meant !== undefined && { meant }), elsewhere };
  }

  async #meant(query: string): Promise<string | undefined> {
    this.#words ??= loadWords(this.#folder + wordsFile(this.#lang));
    const words = await this.#words.catch((error: unknown) => {
      this.#words = undefined;
      throw error;
    });
    const corrected = correctQuery(query.slice(0, 100), words);
    if (corrected === undefined) return undefined;
    const { total } = await this.#engine.search(corrected, { limit: 1 });
    return total > 0 ? corrected : undefined;
  }
}

async function loadWords(address: string): Promise<WordList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const words: unknown = await response.json();
  if (!Array.isArray(words)) throw new Error(`${address} is not a list of words.`);
  return words.map(String);
}
