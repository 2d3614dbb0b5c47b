import type { ResultForms } from './search-forms.ts';

/**
 * What search says in one language. The box in the header, the page of search and the marks where a result leads
 * fetch it when a reader acts, so that no page carries it.
 */
export interface SearchTexts {
  readonly results: ResultForms;
  /** The sentence that nothing was found, with `{query}`. */
  readonly none: string;
  readonly loading: string;
  /** What the list of results is called. */
  readonly list: string;
  /** The link to all results. */
  readonly all: string;
  /** The question for a word that is nearly the one typed, with `{query}`. */
  readonly meant: string;
  /** What results in other languages are called. */
  readonly elsewhere: string;
  /** What a result is, by its kind; `section` is a part of an article. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The names of the languages, by BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
  readonly found: FoundTexts;
}

/** What stands beside the words that search found on a page. */
export interface FoundTexts {
  readonly label: string;
  /** Which of the matches the reader is at, with `{at}` and `{count}`. */
  readonly place: string;
  readonly previous: string;
  readonly next: string;
  readonly clear: string;
}
