import type { Query, QueryTerm } from './fold-query.ts';
import { isUnspaced } from './fold-runs.ts';
import { foldForComparing } from './folding.ts';
import { findTerm, hasAccents, hasWholeWord, mergeRanges } from './search-match.ts';
import { matchNames } from './search-names.ts';
import type { FoundSection } from './search-section.ts';

/** How much each way of having a word counts. */
const IN_TITLE = 1;
const BEGINNING_IN_TITLE = 0.6;
const IN_TEXT = 0.55;
const BEGINNING_IN_TEXT = 0.35;
// Each further time in the text, up to four.
const REPEATED = 0.05;
// A name by another of its forms: in part, and what is added when the query is the whole form.
const IN_NAME = 0.15;
const NAME_IN_TITLE = 1.6;
const NAME_IN_TEXT = 0.8;
const IN_TITLE_ABOVE = 0.1;
const OTHER_ACCENTS = 0.1;

/** How much it counts to have the words together, and in a title that says little else. */
const PHRASE_IN_TITLE = 1;
const PHRASE_IN_TEXT = 0.5;
const TITLE_COVERED = 0.3;
const IN_PAGE_TITLE = 0.15;
const WHOLE_PAGE = 0.1;

/** How well a section has a word, where it has it best; 0 when it has not. */
export function levelOf(section: FoundSection, term: QueryTerm, terms: readonly QueryTerm[]): number {
  return Math.max(titleLevel(section, term), textLevel(section, term), nameLevel(section, term, terms));
}

function titleLevel({ title, comparableTitle, comparableAbove }: FoundSection, term: QueryTerm): number {
  if (findTerm(comparableTitle, term).length === 0)
    return findTerm(comparableAbove, term).length > 0 ? IN_TITLE_ABOVE : 0;
  return (hasWholeWord(comparableTitle, term) ? IN_TITLE : BEGINNING_IN_TITLE) - accentsValue(title, term);
}

function textLevel({ text, comparableText }: FoundSection, term: QueryTerm): number {
  const times = findTerm(comparableText, term).length;
  if (times === 0) return 0;
  const level = hasWholeWord(comparableText, term) ? IN_TEXT : BEGINNING_IN_TEXT;
  return level + REPEATED * Math.min(4, times - 1) - accentsValue(text, term);
}

function nameLevel({ title, names }: FoundSection, term: QueryTerm, terms: readonly QueryTerm[]): number {
  const [name] = matchNames(names, term, terms);
  if (name === undefined) return 0;
  const isInTitle = foldForComparing(title).includes(foldForComparing(name.host));
  return IN_NAME + name.share * (isInTitle ? NAME_IN_TITLE : NAME_IN_TEXT);
}

function accentsValue(text: string, term: QueryTerm): number {
  return hasAccents(text, term) ? 0 : OTHER_ACCENTS;
}

/** How much of the title the words make up, and whether the page as a whole is about them. */
export function titleValue(
  { title, page, comparableTitle }: FoundSection,
  terms: readonly QueryTerm[],
): number {
  const found = terms.map((term) => findTerm(comparableTitle, term));
  const marks = mergeRanges(found.flat());
  if (marks.length === 0) return 0;
  const covered = marks.reduce((sum, { start, end }) => sum + end - start, 0);
  const comparablePage = foldForComparing(page);
  const isOfPage = terms.some(({ text }) => comparablePage.includes(text));
  const isPage = title === page && found.every((each) => each.length > 0);
  return (
    TITLE_COVERED * (covered / title.length) + (isOfPage ? IN_PAGE_TITLE : 0) + (isPage ? WHOLE_PAGE : 0)
  );
}

/** What it counts to have the whole query in a row. */
export function phraseValue({ comparableTitle, comparableText }: FoundSection, { phrase }: Query): number {
  if (phrase.length < 2) return 0;
  if (hasPhrase(comparableTitle.text, phrase)) return PHRASE_IN_TITLE;
  return hasPhrase(comparableText.text, phrase) ? PHRASE_IN_TEXT : 0;
}

/** Says whether a text has the words of a phrase in a row; Han and Hangul also inside a word, and spaced otherwise. */
function hasPhrase(text: string, phrase: string): boolean {
  if (isUnspaced(phrase)) return text.replace(/ /gu, '').includes(phrase.replace(/ /gu, ''));
  return ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')}`.includes(` ${phrase}`);
}

/** The average of values, each by its weight; all by the same when there are none. */
export function averageOf(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = values.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
  return total === 0 ? 0 : sum / total;
}
