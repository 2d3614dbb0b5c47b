import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';

/** Makes a function that prints numbers as the language does, with at most three decimals: `1.355` in English. */
export function numberFormat(lang: Lang): (value: number) => string {
  const format = new Intl.NumberFormat(LOCALE_TAGS[lang], { maximumFractionDigits: 3 });
  return (value) => format.format(value);
}

/** Makes a function that prints numbers for a drawing, where three figures are all that can be told apart: `1.36`. */
export function shortNumberFormat(lang: Lang): (value: number) => string {
  const format = new Intl.NumberFormat(LOCALE_TAGS[lang], { maximumSignificantDigits: 3 });
  return (value) => format.format(value);
}
