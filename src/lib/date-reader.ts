import { parse } from 'edtf';
import type { ParsedDate, ParsedSeason } from 'edtf';
import { compareDays, daysInMonth, isoDay } from './iso-days.ts';
import { oncePer } from './kept.ts';
import type {
  EndDate,
  HistoricalDate,
  IntervalDate,
  IntervalEnd,
  Season,
  SeasonDate,
  SingleDate,
} from './historical-date.ts';

/** The values of `ParsedDate.unspecified` at level 1. */
const DECADE_MASK = 0b0000_1000;
const CENTURY_MASK = 0b0000_1100;
const MONTH_MASK = 0b0011_0000;
const DAY_MASK = 0b1100_0000;

/** The year 0 has no sign. */
const MINUS_ZERO = /^-0+(?:X|-|$|[?~%])/u;
const LAST_LONG_YEAR = 999_998;

/** The name and first month of each season by its code in EDTF. */
const SEASONS: Readonly<Record<number, readonly [Season, number]>> = {
  21: ['spring', 3],
  22: ['summer', 6],
  23: ['autumn', 9],
  24: ['winter', 12],
};

/**
 * Reads a date in EDTF up to level 1; `undefined` for text that is none, or that no day on the calendar
 * answers to. Each text is read once: the parser takes its time, and the same days stand in many records.
 */
export const readDate: (text: string) => HistoricalDate | undefined = oncePer(readText);

function readText(text: string): HistoricalDate | undefined {
  const parsed = parseEdtf(text);
  if (parsed?.type === 'Interval') return readInterval(text, parsed.values);
  if (parsed?.type === 'Date') return readSingle(text, parsed);
  if (parsed?.type === 'Season') return readSeason(text, parsed);
  if (parsed?.type === 'Year') return readLongYear(text, parsed.values[0]);
  return undefined;
}

function parseEdtf(text: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(text, { level: 1 });
  } catch {
    return undefined;
  }
}

function readSingle(edtf: string, parsed: ParsedDate): SingleDate | undefined {
  const [year, monthFromZero, day, hours] = parsed.values;
  if (year === undefined || hours !== undefined || MINUS_ZERO.test(edtf)) return undefined;
  const stated = { edtf, uncertain: parsed.uncertain === true, approximate: parsed.approximate === true };
  const wholeYear = { year, ...stated, ...boundsOfYears(year, year) };
  const unspecified = parsed.unspecified ?? 0;
  if (unspecified === DECADE_MASK) return { kind: 'decade', ...stated, ...spanOf(year, 10) };
  if (unspecified === CENTURY_MASK) return { kind: 'century', ...stated, ...spanOf(year, 100) };
  if (unspecified === MONTH_MASK) return { kind: 'year', unknown: 'month', ...wholeYear };
  if (unspecified === (MONTH_MASK | DAY_MASK))
    return { kind: 'year', unknown: 'month-and-day', ...wholeYear };
  if (unspecified !== 0 && unspecified !== DAY_MASK) return undefined;
  if (monthFromZero === undefined) return { kind: 'year', ...wholeYear };

  const month = monthFromZero + 1;
  const lastDay = daysInMonth(year, month);
  const bounds = { earliest: isoDay(year, month, 1), latest: isoDay(year, month, lastDay) };
  if (unspecified === DAY_MASK) return { kind: 'month', year, month, unknown: 'day', ...stated, ...bounds };
  if (day === undefined) return { kind: 'month', year, month, ...stated, ...bounds };
  if (day > lastDay) return undefined;
  const iso = isoDay(year, month, day);
  return { kind: 'day', year, month, day, ...stated, earliest: iso, latest: iso };
}

/** The years whose unknown digits follow those known; before the year 0 they run the other way. */
function spanOf(year: number, length: number): { year: number; earliest: string; latest: string } {
  const first = year < 0 ? year - length + 1 : year;
  return { year: first, ...boundsOfYears(first, first + length - 1) };
}

/** A year of five or six digits: more do not fit into the days of ISO 8601 that dates are kept in. */
function readLongYear(edtf: string, year: number | undefined): SingleDate | undefined {
  if (year === undefined || Math.abs(year) > LAST_LONG_YEAR) return undefined;
  return { kind: 'year', year, edtf, uncertain: false, approximate: false, ...boundsOfYears(year, year) };
}

function boundsOfYears(first: number, last: number): { earliest: string; latest: string } {
  return { earliest: isoDay(first, 1, 1), latest: isoDay(last, 12, 31) };
}

function readSeason(edtf: string, parsed: ParsedSeason): SeasonDate | undefined {
  const [year = 0, code = 0] = parsed.values;
  const named = SEASONS[code];
  if (named === undefined) return undefined;
  const [season, firstMonth] = named;
  const [lastYear, lastMonth] = season === 'winter' ? [year + 1, 2] : [year, firstMonth + 2];
  const earliest = isoDay(year, firstMonth, 1);
  const latest = isoDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return { kind: 'season', edtf, year, season, uncertain: false, approximate: false, earliest, latest };
}

function readInterval(
  edtf: string,
  values: readonly (ParsedDate | number | null)[],
): IntervalDate | undefined {
  const [startText = '', endText = ''] = edtf.split('/');
  const start = readEnd(startText, values[0]);
  const end = readEnd(endText, values[1]);
  if (start === undefined || end === undefined || startText === endText) return undefined;
  const dated = [start, end].filter((one) => typeof one !== 'string');
  if (dated.length === 0) return undefined;
  const earliest = typeof start === 'string' ? undefined : start.earliest;
  const latest = typeof end === 'string' ? undefined : end.latest;
  if (earliest !== undefined && latest !== undefined && compareDays(latest, earliest) < 0) return undefined;
  return {
    kind: 'interval',
    edtf,
    start,
    end,
    uncertain: dated.some((one) => one.uncertain),
    approximate: dated.some((one) => one.approximate),
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
  };
}

function readEnd(edtf: string, value: ParsedDate | number | null | undefined): IntervalEnd | undefined {
  if (value === null) return 'unknown';
  if (value === Infinity) return 'open';
  const date = typeof value === 'object' ? readSingle(edtf, value) : undefined;
  return date !== undefined && isEndDate(date) ? date : undefined;
}

function isEndDate(date: SingleDate): date is EndDate {
  return date.kind === 'day' || date.kind === 'month' || date.kind === 'year';
}
