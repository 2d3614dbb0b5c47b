/**
 * Scripts whose words have no edges a reader could name: Chinese is written without spaces, Korean in compounds with
 * particles. The engine and browsers would cut them, each by its own dictionary. So a run of such characters goes into
 * the index as its pairs, `核试验` as `核试` and `试验`, and is looked for by its pairs. Each character is written as
 * two Yi syllables: nobody cuts or decomposes these (Hangul would be taken apart into letters), and a single character
 * is the beginning of its pairs.
 */

const FIRST_YI = 0xa000;
const YI_COUNT = 1165;

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Digits belong to the run that they touch (`2016年`), unless a letter stands before them (`G20峰会`).
const PIECE = new RegExp(
  String.raw`(?![${UNSPACED}])[\p{L}\p{M}](?:(?![${UNSPACED}]).)*|[${UNSPACED}\p{N}]+`,
  'gu',
);
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** A word of a text: in letters or digits, or a run of Han, Hangul or kana with the digits in it. */
export interface Piece {
  text: string;
  isRun: boolean;
}

/** Says whether a text has a character whose words have no edges. */
export function isUnspaced(text: string): boolean {
  return HAS_UNSPACED.test(text);
}

/** The words of a text, without what stands between them: `G20峰会` has `G20` and `峰会`. */
export function piecesOf(text: string): Piece[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    if (!isUnspaced(word)) return [{ text: word, isRun: false }];
    return (word.match(PIECE) ?? []).map((piece) => ({ text: piece, isRun: isUnspaced(piece) }));
  });
}

/** The words of a text that are written in letters or digits, with their places; of a run its numbers. */
export function wordsInLetters(text: string): { word: string; start: number }[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (!isUnspaced(word)) return [{ word, start: index }];
    return [...word.matchAll(PIECE)].flatMap(({ 0: piece, index: within }) => {
      const parts = isUnspaced(piece) ? [...piece.matchAll(/\d+/gu)] : [{ 0: piece, index: 0 }];
      return parts.map((part) => ({ word: part[0], start: index + within + part.index }));
    });
  });
}

/**
 * The words by which the index holds a run: its pairs and the numbers in it. Its last character makes a pair with
 * the first of the run that follows after a space, as Korean may be written with that space or without.
 */
export function indexWords(run: string, following = ''): string[] {
  const characters = Array.from(run);
  const [next = ''] = following;
  return [
    ...characters.map((character, at) => codeOf(character) + codeOf(characters[at + 1] ?? next)),
    ...(run.match(/\d+/gu) ?? []),
  ];
}

/**
 * The words by which a run is looked for: pairs that cover it, as each may be in another part of the index, or the
 * beginning of pairs when it is one character.
 */
export function queryWords(run: string): string[] {
  const characters = Array.from(run);
  const last = characters.length - 2;
  if (last < 0) return [codeOf(run)];
  const starts = Array.from({ length: Math.floor(last / 2) + 1 }, (_, at) => 2 * at);
  const pairs = [...starts, last].map(
    (at) => codeOf(characters[at] ?? '') + codeOf(characters[at + 1] ?? ''),
  );
  return [...new Set(pairs)];
}

function codeOf(character: string): string {
  const code = character.codePointAt(0);
  if (code === undefined) return '';
  return String.fromCharCode(FIRST_YI + Math.floor(code / YI_COUNT), FIRST_YI + (code % YI_COUNT));
}
