import { describeFault } from './date-faults.ts';
import { readDate } from './date-reader.ts';
import type { HistoricalDate, Period } from './historical-date.ts';
import { compareDays, yearOfDay } from './iso-days.ts';

export type * from './historical-date.ts';

/**
 * Thrown for text that is not a date. The message is for authors: what is wrong with the text, and what to
 * write instead.
 */
export class DateError extends Error {
  override name = 'DateError';
}

/**
 * Parses a date in EDTF (ISO 8601-2) up to level 1: `1984`, `1984-10`, `1984-10-05`, `198X`, `19XX`, `1984-XX`,
 * `1984-10-XX`, `2001-21` (a season), `1984?` (doubtful), `1984~` (about), `1984%` (both), `1986/1992`, `1986/..`
 * (open), `1986/` (end unknown), `-0100` (101 BCE) and `Y12000` (a year of five or six digits). Times of day,
 * centuries of two digits (`19`) and years of which nothing is known (`XXXX`) are refused.
 *
 * @throws {DateError} when the text is anything else, names a day that does not exist, or ends before it
 * starts.
 */
export function parseDate(text: string): HistoricalDate {
  const date = readDate(text);
  if (date === undefined) throw new DateError(describeFault(text));
  return date;
}

/**
 * Orders dates for `sort`: by the earliest possible day, then by the latest. A date without a known beginning
 * stands where it ends; one without a known end comes after those that begin with it and end. Dates with the
 * same bounds compare as 0.
 */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  return compareDays(firstDayOf(a), firstDayOf(b)) || compareDays(a.latest ?? NEVER, b.latest ?? NEVER);
}

/** Later than the end of every date. */
const NEVER = '+999999-12-31';

/**
 * The year under which an event of this date is filed: that of its earliest possible day (1980 for `198X`),
 * or of its end when it has no known beginning. Dates in the order of `compareDates` have years in ascending
 * order.
 */
export function yearOf(date: HistoricalDate): number {
  return yearOfDay(firstDayOf(date));
}

/**
 * The day by which a date is filed. A date always has one bound: the parser refuses an interval without any.
 */
function firstDayOf(date: HistoricalDate): string {
  return date.earliest ?? date.latest ?? '';
}

/**
 * Says whether `date` and `period` can have a day in common. A missing bound does not limit: `2011-10/..` and
 * `2011-10/` both overlap every period after October 2011. Give another date, or `{ earliest: '1980-01-01',
 * latest: '1989-12-31' }`.
 */
export function overlaps(date: HistoricalDate, period: Period): boolean {
  return startsBy(date, period.latest) && startsBy(period, date.latest);
}

function startsBy(period: Period, day: string | undefined): boolean {
  return period.earliest === undefined || day === undefined || compareDays(period.earliest, day) <= 0;
}

/**
 * The value of `<time datetime>`: `1984`, `1984-10` or `1984-10-05`, without the parts that are not known
 * (`1984` for `1984-XX`). `undefined` for what HTML cannot say: decades, centuries, seasons, intervals, years before
 * the common era, and whatever is uncertain or approximate.
 */
export function datetimeOf(date: HistoricalDate): string | undefined {
  if (date.uncertain || date.approximate || date.kind === 'interval' || date.year < 1) return undefined;
  const day = date.earliest.replace(/^\+0*/u, '');
  if (date.kind === 'day') return day;
  if (date.kind === 'month') return day.slice(0, -3);
  return date.kind === 'year' ? day.slice(0, -6) : undefined;
}
