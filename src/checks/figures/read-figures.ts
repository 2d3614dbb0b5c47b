import type { Lang } from '../../i18n/locales.ts';
import { ENGLISH } from './en.ts';
import type { Figure, NumberStyle } from './figure.ts';
import { FRENCH } from './fr.ts';
import { KOREAN } from './ko.ts';
import { readNotations } from './read-notations.ts';
import { CHINESE } from './zh.ts';

const STYLES: Readonly<Record<Lang, NumberStyle>> = { en: ENGLISH, fr: FRENCH, zh: CHINESE, ko: KOREAN };

/** The numbers of a text as its language writes them, in digits and in words, in their order. */
export function readFigures(text: string, lang: Lang): Figure[] {
  return readNotations(text, STYLES[lang]);
}

/** The numbers of a text in digits alone, which are sooner read. */
export function readDigits(text: string, lang: Lang): Figure[] {
  return readNotations(text, { ...STYLES[lang], words: [] });
}
