import type { Lang } from '../i18n/locales.ts';

/**
 * What is read in a minute, in the unit that `countWords` counts: for English, French and Chinese the means of the
 * International Reading Speed Texts (Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284); for
 * Korean, which they lack, a round figure near that of English.
 */
const A_MINUTE: Readonly<Record<Lang, number>> = { en: 228, fr: 195, zh: 255, ko: 200 };

const HAN = /\p{Script=Han}/gu;

/**
 * How long a text is, in what its language counts: words between spaces in English, French and Korean, and in Chinese
 * characters, with each run of Latin letters or figures as one. Punctuation is nothing.
 */
export function countWords(text: string, lang: Lang): number {
  const han = lang === 'zh' ? (text.match(HAN)?.length ?? 0) : 0;
  const rest = lang === 'zh' ? text.replace(HAN, ' ').replace(/[^\p{L}\p{N}.,'’-]+/gu, ' ') : text;
  return han + rest.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How many minutes it takes to read so many words; at least one. */
export function readingMinutes(words: number, lang: Lang): number {
  return Math.max(1, Math.round(words / A_MINUTE[lang]));
}
