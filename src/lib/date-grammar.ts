import { LOCALE_TAGS } from '../i18n/locales.ts';
import type { Lang } from '../i18n/locales.ts';
import type { CenturyDate, DecadeDate, EndDate, SingleDate } from './historical-date.ts';
import { oncePer } from './kept.ts';

/**
 * How months are named: in full, or cut short as `Intl` does (`Oct`, `oct.`); the same in Chinese and Korean.
 */
export type MonthStyle = 'long' | 'short';

/** How sure a date is: `'approximate'` for `~`, `'uncertain'` for `?`, `'both'` for `%`. */
export type Certainty = 'certain' | 'approximate' | 'uncertain' | 'both';

/**
 * How one language puts dates into words. Doubt about a date shows on that date, also at the end of an
 * interval.
 */
export interface DateGrammar {
  /** A date that is not an interval: `about 1984`. */
  readonly single: (date: SingleDate, style: MonthStyle) => string;
  /** From `start` to `end`, with the parts they share said once: `1–15 March 1984`. */
  readonly between: (start: EndDate, end: EndDate, style: MonthStyle) => string;
  /** An interval whose two ends are alike uncertain, given its words: `probably 14–15 February 1981`. */
  readonly probable: (words: string) => string;
  /** Begun then and going on: `since 1984`. */
  readonly since: (start: EndDate, style: MonthStyle) => string;
  /** Without a beginning, ended then: `until 1984`. */
  readonly until: (end: EndDate, style: MonthStyle) => string;
  /** Begun then, its end unknown. */
  readonly from: (start: EndDate, style: MonthStyle) => string;
  /** Its beginning unknown, ended then. */
  readonly to: (end: EndDate, style: MonthStyle) => string;
}

/** Says how sure a date is; of an interval, how sure its two ends are together. */
export function certaintyOf(date: { readonly uncertain: boolean; readonly approximate: boolean }): Certainty {
  if (date.uncertain && date.approximate) return 'both';
  if (date.uncertain) return 'uncertain';
  return date.approximate ? 'approximate' : 'certain';
}

/** The largest part that two ends of an interval share and that can be said once. */
export type Shared = 'nothing' | 'year' | 'month';

/**
 * Finds what two ends share: the year of two months or days, the month of two days; nothing when either is in
 * doubt.
 */
export function sharedBy(start: EndDate, end: EndDate): Shared {
  if (isDoubtful(start, end) || start.kind === 'year' || end.kind === 'year') return 'nothing';
  if (start.year !== end.year) return 'nothing';
  return start.kind === 'day' && end.kind === 'day' && start.month === end.month ? 'month' : 'year';
}

/** Says whether either of two ends is uncertain or approximate. */
export function isDoubtful(start: EndDate, end: EndDate): boolean {
  return certaintyOf(start) !== 'certain' || certaintyOf(end) !== 'certain';
}

/** The names of the months by language and style: making a formatter takes far longer than using it. */
const monthNames = oncePer((lang: Lang) =>
  oncePer((style: MonthStyle) => {
    const format = new Intl.DateTimeFormat(LOCALE_TAGS[lang], {
      month: style,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)));
  }),
);

/** The name of a month (1 to 12) in a language, as it stands within a date: `October`, `octobre`. */
export function monthName(lang: Lang, month: number, style: MonthStyle): string {
  return monthNames(lang)(style)[month - 1] ?? '';
}

/** How a language writes a year of the common era, and one before it, which is given counted from 1. */
export interface YearNames {
  readonly common: (year: string) => string;
  readonly before: (year: string) => string;
}

/** Puts a year, counted as astronomers do, into words; five digits and more are grouped as the language does. */
export function yearName(lang: Lang, year: number, { common, before }: YearNames): string {
  const count = year < 1 ? 1 - year : year;
  // A formatter takes far longer to make than these digits, which all the languages share, to write.
  const digits = count > 9999 ? new Intl.NumberFormat(LOCALE_TAGS[lang]).format(count) : String(count);
  return year < 1 ? before(digits) : common(digits);
}

/** Which century a century is, counted from 1, and whether it is one before the common era. */
export function centuryOf({ year }: CenturyDate): { readonly number: number; readonly isBefore: boolean } {
  return year < 0
    ? { number: 1 - (year + 99) / 100, isBefore: true }
    : { number: year / 100 + 1, isBefore: false };
}

/** Says whether a decade is called by the digits of its years: the first of the era and those before it are not. */
export function isNamedDecade({ year }: DecadeDate): boolean {
  return year >= 10;
}
