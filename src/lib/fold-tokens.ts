import { simplify, type HanTable } from './fold-han.ts';
import { indexWords, isUnspaced, piecesOf } from './fold-runs.ts';
import { foldText, spellLigatures } from './folding.ts';

// The engine cuts words at ASCII punctuation, gives their parts less weight, and reads on over any other.
const CUT = /(?<=[\p{L}\p{M}\p{N}])(?:'|[^\p{L}\p{M}\p{N}\s\p{ASCII}]+)(?=[\p{L}\p{M}\p{N}])/gu;
const GROUPED_NUMBER = /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/gu;

/**
 * A text as the engine is to index it: folded, in simplified characters, cut at apostrophes, dashes and middle dots;
 * runs of Han and Hangul as their pairs; numbers grouped by spaces also as one (`1 017` as `1017`).
 */
export function engineText(text: string, table: HanTable): string {
  const cut = spellLigatures(foldText(text)).replace(CUT, ' ');
  const words = isUnspaced(cut) ? simplify(cut, table).split(' ').map(wordsFor).join(' ') : cut;
  const numbers = cut.match(GROUPED_NUMBER) ?? [];
  return [words, ...numbers.map((number) => number.replace(/ /gu, ''))].join(' ');
}

function wordsFor(word: string, at: number, words: readonly string[]): string {
  if (!isUnspaced(word)) return word;
  const pieces = piecesOf(word);
  return pieces
    .flatMap(({ text, isRun }, index) => {
      if (!isRun) return [text];
      const isLast = index === pieces.length - 1 && word.endsWith(text);
      return indexWords(text, isLast ? runAtStart(words[at + 1] ?? '') : '');
    })
    .join(' ');
}

function runAtStart(word: string): string {
  const [first] = piecesOf(word);
  return first?.isRun === true && word.startsWith(first.text) ? first.text : '';
}
