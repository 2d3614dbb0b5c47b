import type { Query, QueryTerm } from './fold-query.ts';
import { foldForComparing } from './folding.ts';
import type { SortOrder } from './search-facets.ts';
import { KIND_WEIGHTS, SEARCH_KINDS } from './search-kinds.ts';
import { findTerm, hasWholeWord } from './search-match.ts';
import { matchNames } from './search-names.ts';
import type { FoundSection } from './search-section.ts';

/** A section that the engine found, before it is judged. */
export interface Candidate {
  section: FoundSection;
  /** The words by which it was found. */
  terms: readonly QueryTerm[];
  /** The engine's own score, from 0 to 1 within one search. */
  score: number;
  /** How far the reading was from what was typed: 0 for the words as they stand. */
  distance: number;
}

/** A candidate with its place in the order. */
export interface Ranked extends Candidate {
  rank: number;
}

const IN_TITLE = 1;
const BEGINNING_IN_TITLE = 0.6;
const IN_TEXT = 0.55;
const BEGINNING_IN_TEXT = 0.35;
// A name by another of its forms: in part, and what is added when the query is the whole form.
const IN_NAME = 0.15;
const NAME_IN_TITLE = 1.6;
const NAME_IN_TEXT = 0.8;
const IN_TITLE_ABOVE = 0.1;
const PHRASE_IN_TITLE = 1;
const PHRASE_IN_TEXT = 0.5;
const PER_DISTANCE = 0.5;

/**
 * Orders sections across pages. A section counts for where it has the words (its title before its text, its text
 * before another form of a name), for having the query as one phrase, for the engine's score and for its kind of
 * page; equal ones stand in the order of kinds, then of addresses. Sections in which a word is not to be found
 * are dropped: the engine falls back to the beginning of a word. At least `least` of the words must be there.
 */
export function rankSections(
  candidates: readonly Candidate[],
  query: Query,
  { least = 1 }: { least?: number } = {},
): Ranked[] {
  return candidates
    .flatMap((candidate) => {
      const levels = candidate.terms.map((term) => levelOf(candidate.section, term, candidate.terms));
      const found = levels.filter((level) => level > 0).length / Math.max(1, levels.length);
      if (found < least) return [];
      return [{ ...candidate, rank: rankOf(candidate, query, levels) }];
    })
    .sort((a, b) => b.rank - a.rank || compareKinds(a, b) || (a.section.url < b.section.url ? -1 : 1));
}

/** The same sections by date, equal dates as they stood; those without a date stay at the end. */
export function sortByDate(ranked: readonly Ranked[], order: Exclude<SortOrder, 'relevance'>): Ranked[] {
  const sign = order === 'oldest' ? 1 : -1;
  return ranked.toSorted((a, b) => {
    const [first, second] = [a.section.date, b.section.date];
    if (first === second) return 0;
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    return first < second ? -sign : sign;
  });
}

function compareKinds(a: Candidate, b: Candidate): number {
  return SEARCH_KINDS.indexOf(a.section.kind) - SEARCH_KINDS.indexOf(b.section.kind);
}

function rankOf({ section, score, distance }: Candidate, query: Query, levels: readonly number[]): number {
  const average = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  const value = average + score + phraseValue(section, query) - distance * PER_DISTANCE;
  return value * KIND_WEIGHTS[section.kind];
}

function levelOf(section: FoundSection, term: QueryTerm, terms: readonly QueryTerm[]): number {
  const { comparableTitle: title, comparableText: text } = section;
  const times = findTerm(text, term).length;
  if (findTerm(title, term).length > 0) return hasWholeWord(title, term) ? IN_TITLE : BEGINNING_IN_TITLE;
  if (times > 0)
    return (hasWholeWord(text, term) ? IN_TEXT : BEGINNING_IN_TEXT) + 0.05 * Math.min(4, times - 1);
  const [name] = matchNames(section.names, term, terms);
  if (name !== undefined)
    return IN_NAME + name.share * (isInTitle(section, name.host) ? NAME_IN_TITLE : NAME_IN_TEXT);
  return findTerm(section.comparableAbove, term).length > 0 ? IN_TITLE_ABOVE : 0;
}

function isInTitle({ title }: FoundSection, host: string): boolean {
  return foldForComparing(title).includes(foldForComparing(host));
}

function phraseValue({ comparableTitle, comparableText }: FoundSection, { phrase }: Query): number {
  if (phrase.length < 2) return 0;
  if (spacedWords(comparableTitle.text).includes(` ${phrase}`)) return PHRASE_IN_TITLE;
  return spacedWords(comparableText.text).includes(` ${phrase}`) || isUnspaced(phrase, comparableText.text)
    ? PHRASE_IN_TEXT
    : 0;
}

/** Text as a query's phrase is written: words with one space between, and a space in front. */
function spacedWords(text: string): string {
  return ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')}`;
}

function isUnspaced(phrase: string, text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}]/u.test(phrase) && text.includes(phrase);
}
