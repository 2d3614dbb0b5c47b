import type { Lang } from '../i18n/locales.ts';
import { withoutParticle } from './fold-hangul.ts';
import { isStopWord } from './fold-stop-words.ts';
import { foldForComparing } from './folding.ts';
import { distanceWithin } from './nearest.ts';

/** Words of a site in one language, as they are written, that a mistyped word may stand for. */
export type WordList = readonly string[];

/** The file of a language's words in the folder of the index, by the language's tag (BCP 47). */
export function wordsFile(tag: string): string {
  return `words.${tag.toLowerCase()}.json`;
}

/** A word in letters is worth correcting from this length, one in Hangul or Han from two characters. */
const SHORTEST_IN_LETTERS = 4;
/** More changes than this make another word of a long one. */
const MOST_CHANGES = 3;
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN = /^\p{Script=Han}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;

/**
 * Lists the words of texts for correcting what readers type: those in letters in their usual spelling, Korean ones
 * without particles, Chinese ones as they are segmented, and names in Han whole. Each once, in the order of their code
 * points.
 */
export function listWords(texts: readonly string[], lang: Lang, names: readonly string[] = []): WordList {
  const spellings = new Map<string, Map<string, number>>();
  const whole = names.filter((name) => HAN.test(name)).map((name) => [name, 1] as const);
  for (const [word, count] of [...countWords(texts), ...whole]) {
    const spelling = HANGUL.test(word) ? (withoutParticle(word) ?? word) : word;
    if (!isWorth(spelling) || isOfOtherScript(spelling, lang)) continue;
    const folded = foldForComparing(spelling);
    const counts = spellings.get(folded) ?? new Map<string, number>();
    spellings.set(folded, counts.set(spelling, (counts.get(spelling) ?? 0) + count));
  }
  return [...spellings]
    .filter(([folded]) => !isStopWord(folded))
    .map(([, counts]) => usualSpelling(counts))
    .sort();
}

/** How often each word stands in texts, as it is written. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const text of texts)
    for (const run of text.match(WORD) ?? [])
      for (const word of HAN.test(run) ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [run])
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * A query with each word that the list lacks replaced by the one nearest to it; `undefined` when nothing is to be
 * replaced. Words are near by the letters that differ, in Korean by the jamo; Chinese words of two characters only when
 * these are swapped.
 */
export function correctQuery(query: string, words: WordList): string | undefined {
  const known = new Map(words.map((word) => [keyOf(word), word]));
  const keys = [...known.keys()];
  const corrected = query.replace(WORD, (word) => {
    const plain = HANGUL.test(word) && !known.has(keyOf(word)) ? (withoutParticle(word) ?? word) : word;
    const key = keyOf(plain);
    if (!isWorth(plain) || keys.some((each) => each.startsWith(key))) return word;
    const near = nearestKey(key, keys);
    return near === undefined ? word : (known.get(near) ?? word);
  });
  return corrected === query ? undefined : corrected;
}

/**
 * The key that fewest changes lead to, at most one in three letters; among equals one that begins alike, as readers
 * seldom mistype the first letter, then one of the same length.
 */
function nearestKey(key: string, keys: readonly string[]): string | undefined {
  const isHan = HAN.test(key);
  const limit = Math.min(MOST_CHANGES, Math.max(1, Math.floor(key.length / 3)));
  const ranked = keys
    .filter((each) => HAN.test(each) === isHan)
    .flatMap((each) => {
      const distance = distanceWithin(key, each, limit);
      if (distance === undefined) return [];
      const isSwap = key.length === each.length && sortedLetters(key) === sortedLetters(each);
      if (isHan && key.length === 2 && !isSwap) return [];
      const cost =
        distance + (each.startsWith(key.charAt(0)) ? 0 : 0.5) + (each.length === key.length ? 0 : 0.25);
      return [{ each, cost }];
    });
  return ranked.sort((a, b) => a.cost - b.cost || (a.each < b.each ? -1 : 1))[0]?.each;
}

function sortedLetters(key: string): string {
  return Array.from(key).sort().join('');
}

/** What words are compared by: folded, Hangul as jamo. */
function keyOf(word: string): string {
  return foldForComparing(word).normalize('NFD');
}

function isWorth(word: string): boolean {
  if (/\p{N}/u.test(word)) return false;
  const { length } = Array.from(word);
  return length >= (/[\p{Script=Han}\p{Script=Hangul}]/u.test(word) ? 2 : SHORTEST_IN_LETTERS);
}

/** Names in other scripts that a text quotes are no words of its language. */
function isOfOtherScript(word: string, lang: Lang): boolean {
  if (lang === 'zh') return HANGUL.test(word);
  if (lang === 'ko') return HAN.test(word);
  return !/\p{Script=Latin}/u.test(word);
}

/** A word that is ever written small is no name; else its most frequent spelling. */
function usualSpelling(counts: ReadonlyMap<string, number>): string {
  const small = [...counts].filter(([word]) => word === word.toLowerCase());
  const ranked = (small.length > 0 ? small : [...counts]).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
