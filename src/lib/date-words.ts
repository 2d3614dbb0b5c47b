import type { Lang } from '../i18n/locales.ts';
import { certaintyOf } from './date-grammar.ts';
import type { DateGrammar, MonthStyle } from './date-grammar.ts';
import { ENGLISH_DATES } from './date-words-en.ts';
import { FRENCH_DATES } from './date-words-fr.ts';
import { KOREAN_DATES } from './date-words-ko.ts';
import { CHINESE_DATES } from './date-words-zh.ts';
import type { EndDate, HistoricalDate, IntervalDate } from './historical-date.ts';

export { certaintyOf };
export type { Certainty, MonthStyle } from './date-grammar.ts';

/** How `formatDate` prints. */
export interface DateFormat {
  /**
   * Month names in full (the default) or short, as in `10 Oct 2011`; without effect in Chinese and Korean.
   */
  readonly month?: MonthStyle;
}

const GRAMMARS: Readonly<Record<Lang, DateGrammar>> = {
  en: ENGLISH_DATES,
  fr: FRENCH_DATES,
  zh: CHINESE_DATES,
  ko: KOREAN_DATES,
};

/**
 * Puts a date into words, with its doubt, in a form that can stand alone: `about October 1984`, `14-15
 * février 1981`, `自2011年10月起`, `1984년 10월(일 미상)`. Does not depend on the local time zone and never throws.
 */
export function formatDate(date: HistoricalDate, lang: Lang, { month = 'long' }: DateFormat = {}): string {
  const grammar = GRAMMARS[lang];
  return date.kind === 'interval' ? formatInterval(date, grammar, month) : grammar.single(date, month);
}

function formatInterval({ start, end }: IntervalDate, grammar: DateGrammar, month: MonthStyle): string {
  if (typeof start !== 'string' && typeof end !== 'string') {
    if (certaintyOf(start) !== 'uncertain' || certaintyOf(end) !== 'uncertain')
      return grammar.between(start, end, month);
    return grammar.probable(grammar.between(withoutDoubt(start), withoutDoubt(end), month));
  }
  if (typeof start !== 'string')
    return end === 'open' ? grammar.since(start, month) : grammar.from(start, month);
  if (typeof end !== 'string') return start === 'open' ? grammar.until(end, month) : grammar.to(end, month);
  return '';
}

function withoutDoubt(date: EndDate): EndDate {
  return { ...date, uncertain: false };
}
