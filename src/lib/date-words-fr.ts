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
  approximate: 'vers ',
  uncertain: 'probablement ',
  both: 'probablement vers ',
};

const UNKNOWN = { day: 'jour inconnu', month: 'mois inconnu', 'month-and-day': 'mois et jour inconnus' };

const BEFORE_ERA = 'av.\u00A0J.-C.';

const SEASONS = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' };

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Dates in French: `5 octobre 1984`, `1er mars 1984`. */
export const FRENCH_DATES: DateGrammar = {
  single: nameQualified,
  between: nameInterval,
  probable: (words) => `probablement ${words}`,
  since: (start, style) => nameSide(`depuis ${withArticle(start, style)}`, start),
  until: (end, style) => nameSide(until(end, style), end),
  from: (start, style) =>
    `${nameSide(`à partir ${of(start, nameDate(start, style))}`, start)} (fin inconnue)`,
  to: (end, style) => `${nameSide(until(end, style), end)} (début inconnu)`,
};

/** A day takes its article after an adverb: `vers le 5 octobre 1984`, but `vers octobre 1984`. */
function nameQualified(date: SingleDate, style: MonthStyle): string {
  const certainty = certaintyOf(date);
  if (certainty === 'certain' || date.kind !== 'day') return `${ABOUT[certainty]}${nameSingle(date, style)}`;
  return `${ABOUT[certainty]}${withArticle(date, style)}`;
}

function nameSingle(date: SingleDate, style: MonthStyle): string {
  if (date.kind === 'decade') return nameDecade(date);
  if (date.kind === 'century') return nameCentury(date);
  if (date.kind === 'season') return `${SEASONS[date.season]} ${nameYear(date.year)}`;
  const name = nameDate(date, style);
  return 'unknown' in date ? `${name} (${UNKNOWN[date.unknown]})` : name;
}

function nameYear(year: number): string {
  const names = {
    common: (digits: string) => digits,
    before: (digits: string) => `${digits}\u00A0${BEFORE_ERA}`,
  };
  return yearName('fr', year, names);
}

function nameDecade(date: DecadeDate): string {
  if (isNamedDecade(date)) return `années ${date.year}`;
  return `entre ${nameYear(date.year)} et ${nameYear(date.year + 9)}`;
}

function nameCentury(date: CenturyDate): string {
  const { number, isBefore } = centuryOf(date);
  return `${roman(number)}${number === 1 ? 'er' : 'e'} siècle${isBefore ? ` ${BEFORE_ERA}` : ''}`;
}

function nameDate(date: EndDate, style: MonthStyle, omitted: Shared = 'nothing'): string {
  if (date.kind === 'year') return nameYear(date.year);
  const month = monthName('fr', date.month, style);
  const parts =
    date.kind === 'day'
      ? [date.day === 1 ? '1er' : date.day, month, nameYear(date.year)]
      : [month, nameYear(date.year)];
  if (omitted === 'month') return parts.slice(0, -2).join(' ');
  return (omitted === 'year' ? parts.slice(0, -1) : parts).join(' ');
}

/** Years of the common era, and days of one month, are joined by a hyphen; all else by prepositions. */
function nameInterval(start: EndDate, end: EndDate, style: MonthStyle): string {
  const shared = sharedBy(start, end);
  const isPlain = start.year > 0 && !isDoubtful(start, end);
  const isOfYears = start.kind === 'year' && end.kind === 'year' && isPlain;
  const first = nameDate(start, style, shared);
  const last = nameDate(end, style);
  if (isOfYears || shared === 'month') return `${first}-${last}`;
  const from = start.approximate ? `des environs ${of(start, first)}` : of(start, first);
  const to = end.approximate ? `aux environs ${of(end, last)}` : `${end.kind === 'day' ? 'au' : 'à'} ${last}`;
  const doubtfulFrom = start.uncertain ? `${from} (début probable)` : from;
  return `${doubtfulFrom} ${to}${end.uncertain ? ' (fin probable)' : ''}`;
}

function nameSide(phrase: string, date: EndDate): string {
  return `${date.uncertain ? 'probablement ' : ''}${phrase}${date.approximate ? ' environ' : ''}`;
}

function until(end: EndDate, style: MonthStyle): string {
  return `${end.kind === 'day' ? 'jusqu’au' : 'jusqu’en'} ${nameDate(end, style)}`;
}

function withArticle(date: EndDate, style: MonthStyle): string {
  return `${date.kind === 'day' ? 'le ' : ''}${nameDate(date, style)}`;
}

/** Puts `de` before the name of a date: `du 5 octobre`, `d’octobre`, `de mars`, `de 1984`. */
function of(date: EndDate, name: string): string {
  if (date.kind === 'day') return `du ${name}`;
  return /^[ao]/.test(name) ? `d’${name}` : `de ${name}`;
}

/** Writes 1 to 100 in Roman numerals. */
function roman(number: number): string {
  const numeral = ROMAN.find(([value]) => value <= number);
  return numeral === undefined ? '' : `${numeral[1]}${roman(number - numeral[0])}`;
}
