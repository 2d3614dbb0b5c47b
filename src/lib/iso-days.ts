const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month (1 to 12) in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The years that four digits write. */
const [FIRST_YEAR, LAST_YEAR] = [0, 9999] as const;

/**
 * Writes a day as `YYYY-MM-DD`; with a sign and at least six digits for a year that four do not write, as ISO 8601 and
 * ECMAScript do: `-000100-01-01`, `+012000-01-01`. Months and days count from 1, years as astronomers do: 0 is 1 BCE.
 */
export function isoDay(year: number, month: number, day: number): string {
  const isShort = year >= FIRST_YEAR && year <= LAST_YEAR;
  const digits = String(Math.abs(year)).padStart(isShort ? 4 : 6, '0');
  const sign = isShort ? '' : year < 0 ? '-' : '+';
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The year of a day that `isoDay` wrote. */
export function yearOfDay(iso: string): number {
  return Number(iso.slice(0, -6));
}

/** Orders days for `sort`: their text alone would put years of other lengths wrong. */
export function compareDays(a: string, b: string): number {
  const years = yearOfDay(a) - yearOfDay(b);
  if (years !== 0) return years;
  if (a === b) return 0;
  return a.slice(-5) < b.slice(-5) ? -1 : 1;
}

/** The day after a day, both `YYYY-MM-DD` in years from 1 to 9999. */
export function dayAfter(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (day < daysInMonth(year, month)) return isoDay(year, month, day + 1);
  return month < 12 ? isoDay(year, month + 1, 1) : isoDay(year + 1, 1, 1);
}
