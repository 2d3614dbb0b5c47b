import { LANGS, LOCALE_TAGS } from '../i18n/locales.ts';
import type { Ranked } from '../lib/search-rank.ts';
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
  readonly #engine: SearchEngine;
  readonly #others: SearchEngine;

  /** `engine` searches the index of the page's language, which lies in `folder`. */
  constructor(folder: string, engine: SearchEngine) {
    const { lang } = document.documentElement;
    this.#engine = engine;
    const others = LANGS.map((each) => LOCALE_TAGS[each]).filter((tag) => tag !== lang);
    this.#others = new SearchEngine(
      folder,
      others.map((tag) => tag.toLowerCase()),
    );
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
    const corrected = await this.#engine.correct(query);
    if (corrected === undefined) return undefined;
    const { total } = await this.#engine.search(corrected, { limit: 1 });
    return total > 0 ? corrected : undefined;
  }
}
