import type { QueryTerm } from './fold-query.ts';
import { findTerm, mergeRanges, type Comparable, type Range } from './search-match.ts';
import { matchNames } from './search-names.ts';
import type { FoundSection } from './search-section.ts';

/** A stretch of text, marked or not. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** How long an excerpt is, in characters; Han and Hangul take twice the width of a letter. */
const LONGEST = 180;
const LONGEST_WIDE = 90;
const WIDE = /[\p{Script=Han}\p{Script=Hangul}]/gu;

/** Where the words of a query stand in a section's text; a name found by another form is marked as it stands. */
export function findMarks(section: FoundSection, terms: readonly QueryTerm[]): Range[] {
  return marksIn({ text: section.text, comparable: section.comparableText }, section, terms);
}

function marksIn(
  { text, comparable }: { text: string; comparable: Comparable },
  { names }: FoundSection,
  terms: readonly QueryTerm[],
): Range[] {
  const marks = terms.flatMap((term) => {
    const found = findTerm(comparable, term);
    if (found.length > 0) return found;
    const [best, ...rest] = matchNames(names, term, terms);
    if (best === undefined) return [];
    const hosts = [best, ...rest.filter(({ share }) => share === best.share)];
    return hosts.flatMap(({ host }) => placesOf(host, text));
  });
  return mergeRanges(marks);
}

function placesOf(host: string, text: string): Range[] {
  const straight = text.replace(/’/gu, "'");
  const found: Range[] = [];
  for (
    let start = straight.indexOf(host);
    start !== -1;
    start = straight.indexOf(host, start + host.length)
  ) {
    found.push({ start, end: start + host.length });
  }
  return found;
}

/** The part of a section's text that holds most of the marks, cut at words, with an ellipsis where text is left out. */
export function makeExcerpt(section: FoundSection, terms: readonly QueryTerm[]): Piece[] {
  const { text } = section;
  const marks = findMarks(section, terms);
  const length = (text.match(WIDE)?.length ?? 0) > text.length / 3 ? LONGEST_WIDE : LONGEST;
  const { start, end } = window(text, marks, length);
  const pieces = cutPieces(text, marks, { start, end });
  return [
    ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

/** A title in pieces, with the words of the query marked. */
export function markTitle(section: FoundSection, terms: readonly QueryTerm[]): Piece[] {
  const { title, comparableTitle } = section;
  const marks = marksIn({ text: title, comparable: comparableTitle }, section, terms);
  return cutPieces(title, marks, { start: 0, end: title.length });
}

function window(text: string, marks: readonly Range[], length: number): Range {
  const first = densest(marks, length);
  if (text.length <= length * 1.2) return { start: 0, end: text.length };
  const start = startNear(
    text,
    Math.max(0, Math.min((first?.start ?? 0) - length / 4, text.length - length)),
  );
  return { start, end: wordEnd(text, Math.max(start + length, first?.end ?? 0)) };
}

/** The mark after which most others follow within an excerpt. */
function densest(marks: readonly Range[], length: number): Range | undefined {
  const reach = length * 0.7;
  const counts = marks.map(
    (mark) => marks.filter(({ start }) => start >= mark.start && start < mark.start + reach).length,
  );
  return marks[counts.indexOf(Math.max(0, ...counts))];
}

/** A beginning at or before a place: of the sentence when it is near, else of the word. */
function startNear(text: string, place: number): number {
  const at = Math.floor(place);
  if (at === 0) return 0;
  const before = text.slice(Math.max(0, at - 40), at);
  const sentence = /.*[.!?。！？]\s*/su.exec(before)?.[0].length;
  if (sentence !== undefined) return at - before.length + sentence;
  const space = before.lastIndexOf(' ');
  return space === -1 ? at : at - before.length + space + 1;
}

function wordEnd(text: string, place: number): number {
  const at = Math.floor(place);
  if (at >= text.length) return text.length;
  const rest = /^\S{0,15}(?=\s)/u.exec(text.slice(at))?.[0].length;
  return rest === undefined ? at : at + rest;
}

function cutPieces(text: string, marks: readonly Range[], { start, end }: Range): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    const from = Math.max(at, mark.start);
    const to = Math.min(end, mark.end);
    pieces.push(
      { text: text.slice(at, from), isMarked: false },
      { text: text.slice(from, to), isMarked: true },
    );
    at = to;
  }
  return [...pieces, { text: text.slice(at, end), isMarked: false }].filter((piece) => piece.text !== '');
}
