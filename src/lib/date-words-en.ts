import {
  centuryOf,
  certaintyOf,
  isDoubtful,
  isNamedDecade,
  monthName,
  sharedBy,
  yearName,
} from './date-grammar.ts';
import type { Certainty, DateGrammar, MonthStyle, Shared } from './date-grammar.ts';
import type { CenturyDate, DecadeDate, EndDate, SingleDate } from './historical-date.ts';

const ABOUT: Readonly<Record<Certainty, string>> = {
  certain: '',
  approximate: 'about ',
  uncertain: 'probably ',
  both: 'probably about ',
};

const UNKNOWN = { day: 'day unknown', month: 'month unknown', 'month-and-day': 'month and day unknown' };

const ORDINAL_ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

/** Dates in English, day before month: `5 October 1984`. */
export const ENGLISH_DATES: DateGrammar = {
  single: (date, style) => `${ABOUT[certaintyOf(date)]}${nameSingle(date, style)}`,
  between: nameInterval,
  probable: (words) => `probably ${words}`,
  since: (start, style) => nameSide('since', start, style),
  until: (end, style) => nameSide('until', end, style),
  from: (start, style) => `${nameSide('from', start, style)} (end unknown)`,
  to: (end, style) => `${nameSide('until', end, style)} (start unknown)`,
};

function nameSingle(date: SingleDate, style: MonthStyle): string {
  if (date.kind === 'decade') return nameDecade(date);
  if (date.kind === 'century') return nameCentury(date);
  if (date.kind === 'season') return `${date.season} ${nameYear(date.year)}`;
  const name = nameDate(date, style);
  return 'unknown' in date ? `${name} (${UNKNOWN[date.unknown]})` : name;
}

function nameYear(year: number): string {
  return yearName('en', year, { common: (digits) => digits, before: (digits) => `${digits} BCE` });
}

function nameDecade(date: DecadeDate): string {
  if (isNamedDecade(date)) return `the ${date.year}s`;
  return `between ${nameYear(date.year)} and ${nameYear(date.year + 9)}`;
}

function nameCentury(date: CenturyDate): string {
  const { number, isBefore } = centuryOf(date);
  return `the ${ordinal(number)} century${isBefore ? ' BCE' : ''}`;
}

function nameDate(date: EndDate, style: MonthStyle, omitted: Shared = 'nothing'): string {
  if (date.kind === 'year') return nameYear(date.year);
  const month = monthName('en', date.month, style);
  const parts = date.kind === 'day' ? [date.day, month, nameYear(date.year)] : [month, nameYear(date.year)];
  if (omitted === 'month') return parts.slice(0, -2).join(' ');
  return (omitted === 'year' ? parts.slice(0, -1) : parts).join(' ');
}

/**
 * The dash is set close between two words or numbers of one kind, with spaces where an end has several words.
 */
function nameInterval(start: EndDate, end: EndDate, style: MonthStyle): string {
  if (isDoubtful(start, end)) {
    return `from ${ENGLISH_DATES.single(start, style)} to ${ENGLISH_DATES.single(end, style)}`;
  }
  const first = nameDate(start, style, sharedBy(start, end));
  const dash = first.includes(' ') || start.kind !== end.kind ? ' – ' : '–';
  return `${first}${dash}${nameDate(end, style)}`;
}

/** `probably` stands before the preposition, `about` after it: `probably since about 1984`. */
function nameSide(preposition: string, date: EndDate, style: MonthStyle): string {
  const probably = date.uncertain ? 'probably ' : '';
  const about = date.approximate ? 'about ' : '';
  return `${probably}${preposition} ${about}${nameDate(date, style)}`;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(number: number): string {
  return `${number}${ORDINAL_ENDINGS[ordinals.select(number)]}`;
}
