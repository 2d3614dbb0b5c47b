import type { QueryTerm } from './fold-query.ts';
import { isInflectionOf } from './fold-hangul.ts';
import type { HanTable } from './fold-han.ts';
import { wordsInLetters } from './fold-runs.ts';
import { foldForComparing, foldText, spellLigatures } from './folding.ts';
import { oncePerObject } from './kept.ts';

/** Part of a text, from `start` up to but without `end`. */
export interface Range {
  start: number;
  end: number;
}

/** A text made comparable, which remembers where each of its characters stands in the original. */
export interface Comparable {
  text: string;
  /** For each character of `text`, its place in the original; one more for the end. */
  places: readonly number[];
}

const SHORTEST_STEM = 4;
// `UN` is looked for as typed where it stands, and as the beginning of a word elsewhere.
const LONGEST_ABBREVIATION = 4;

/** Folds a text character by character for comparing with query terms. */
export function makeComparable(text: string, table: HanTable): Comparable {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character, table);
    folded += plain;
    places.push(...new Array<number>(plain.length).fill(at));
    at += character.length;
  }
  places.push(at);
  return { text: folded, places };
}

function foldCharacter(character: string, table: HanTable): string {
  if (/\s/u.test(character)) return ' ';
  if (character === '’') return "'";
  if (character < '\u0080') return character.toLowerCase();
  if (/[\p{Script=Hangul}\p{Script=Han}]/u.test(character)) return table.get(character) ?? character;
  return foldForComparing(character);
}

/**
 * Where a term stands in a text, as places in the original. Words in letters are marked whole where they begin
 * with the term or share its stem; Hangul and Han are marked exactly, wherever they stand.
 */
export function findTerm(comparable: Comparable, term: QueryTerm): Range[] {
  const { text, places } = comparable;
  const found = term.script === 'letters' ? findWords(comparable, term.text) : findRuns(text, term);
  return found.map(({ start, end }) => ({
    start: places[start] ?? 0,
    end: places[end] ?? places.at(-1) ?? 0,
  }));
}

function findWords(comparable: Comparable, term: string): Range[] {
  if (/^\d{4,}$/u.test(term)) return findNumber(comparable.text, term);
  const words = wordsOf(comparable);
  const exact = words.filter(({ word }) => word === term);
  if (exact.length > 0 && term.length <= LONGEST_ABBREVIATION) return exact;
  return words.filter(({ word }) => word.startsWith(term) || sharesStem(word, term));
}

interface PlacedWord extends Range {
  word: string;
}

/** The words of a text in letters, which a query with many words asks for many times. */
const wordsOf = oncePerObject(({ text }: Comparable): readonly PlacedWord[] =>
  wordsInLetters(text).map(({ word, start }) => ({ word, start, end: start + word.length })),
);

/** Numbers may be grouped by spaces or signs: `1 017` and `1,017` are `1017`. */
function findNumber(text: string, digits: string): Range[] {
  const number = new RegExp(`(?<!\\d)${Array.from(digits).join('[ .,]?')}\\d*`, 'gu');
  return [...text.matchAll(number)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Says whether a text has the term as a word of its own; always true of Hangul and Han, whose words have no edge. */
export function hasWholeWord(comparable: Comparable, term: QueryTerm): boolean {
  return term.script !== 'letters' || wordsOf(comparable).some(({ word }) => word === term.text);
}

/** Says whether a text has the term with the accents that were typed, or without any where none were. */
export function hasAccents(text: string, term: QueryTerm): boolean {
  return (
    term.script !== 'letters' ||
    wordsInLetters(spellLigatures(foldText(text).toLowerCase())).some(({ word }) =>
      word.startsWith(term.accented),
    )
  );
}

/** Korean compounds may be spaced otherwise than they were typed: `자크랑` is found as `자크 랑`. */
function findRuns(text: string, { text: term, script, isStem }: QueryTerm): Range[] {
  const pattern = script === 'hangul' ? Array.from(term).join(' ?') : term;
  return [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ 0: found, index: start }) => {
    const [rest = ''] = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(start + found.length)) ?? [];
    return isStem && !isInflectionOf(term + rest, term) ? [] : [{ start, end: start + found.length }];
  });
}

/** Says whether two words differ only in their endings: `sanctions` and `sanctioned`, not `nation` and `nature`. */
export function sharesStem(word: string, term: string): boolean {
  const longest = Math.max(word.length, term.length);
  const shared = sharedLength(word, term);
  return shared >= SHORTEST_STEM && shared >= 0.6 * longest;
}

/** How much of two words is the same from their beginning on, in UTF-16 units. */
export function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Ranges in the order of a text, with those that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
