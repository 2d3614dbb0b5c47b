import { hanWindows, simplify, type HanTable } from './fold-han.ts';
import { hangulSuffixes } from './fold-hangul.ts';
import { foldText, wordsOf } from './folding.ts';

// The engine itself cuts words at hyphens and straight apostrophes, and reads on over these.
const UNCUT = /[^\p{L}\p{M}\p{N}\s'-]/u;
const GROUPED_NUMBER = /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/gu;

/**
 * The words by which a text must also be found, beside those that the engine reads in it: the ends of Korean
 * compounds, windows of Chinese (as Yi syllables, in simplified characters), what stands on either side of a dash,
 * stroke or middle dot, and numbers grouped by spaces as one (`1 017` as `1017`). In reading order, as often as
 * they occur.
 */
export function hiddenTokens(text: string, table: HanTable): string[] {
  const folded = foldText(text);
  const words = folded.split(' ');
  return [
    ...words.filter((word) => UNCUT.test(trimPunctuation(word))).flatMap((word) => wordsOf(word)),
    ...words.flatMap((word) => wordsOf(word)).flatMap(hangulSuffixes),
    ...hanWindows(simplify(folded, table)),
    ...(folded.match(GROUPED_NUMBER) ?? []).map((number) => number.replace(/ /gu, '')),
  ];
}

function trimPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
