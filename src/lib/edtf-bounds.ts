import { daysInMonth, isoDay } from './iso-days.ts';
import type { Period } from './historical-date.ts';

/** A date of EDTF level 1 whose year, month and day may each be left out from the end, or be unspecified (`X`). */
const SINGLE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/u;
const SEASON = /^\d{4}-2[1-4][?~%]?$/u;

/**
 * The first and last day of a date in EDTF as readers write one into a field or an address: `1981`, `1981-02`,
 * `198X`, `1981-21` (spring), `1981/1995`, `1981/..`; `undefined` for what is no date. Small enough for a browser, it
 * agrees with `parseDate` on whatever that accepts of the years 1 to 9999.
 */
export function boundsOf(text: string): Period | undefined {
  const [start = '', end, ...more] = text.trim().split('/');
  if (end === undefined) return singleBounds(start);
  if (more.length > 0 || isUnlimited(start + end)) return undefined;
  const earliest = isUnlimited(start) ? undefined : endBounds(start)?.earliest;
  const latest = isUnlimited(end) ? undefined : endBounds(end)?.latest;
  if ((earliest === undefined && !isUnlimited(start)) || (latest === undefined && !isUnlimited(end)))
    return undefined;
  if (earliest !== undefined && latest !== undefined && (earliest > latest || start === end))
    return undefined;
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

function isUnlimited(end: string): boolean {
  return end === '' || end === '..' || end === '....';
}

/** An end of an interval is a year, a month or a day. */
function endBounds(text: string): Required<Period> | undefined {
  return text.includes('X') || SEASON.test(text) ? undefined : singleBounds(text);
}

function singleBounds(text: string): Required<Period> | undefined {
  const [, years, month = 'XX', day = 'XX'] = SINGLE.exec(text) ?? [];
  if (years === undefined || (month === 'XX' && day !== 'XX')) return undefined;
  const first = Number(years.replaceAll('X', '0'));
  const last = Number(years.replaceAll('X', '9'));
  if (last < 1) return undefined;
  if (month === 'XX') {
    // A decade or a century has no months, known or not.
    if (first !== last && text.includes('-')) return undefined;
    return { earliest: isoDay(first, 1, 1), latest: isoDay(last, 12, 31) };
  }
  const number = Number(month);
  if (first !== last) return undefined;
  if (SEASON.test(text)) return seasonBounds(first, number - 20);
  const days = daysInMonth(first, number);
  if (day === 'XX')
    return days === 0
      ? undefined
      : { earliest: isoDay(first, number, 1), latest: isoDay(first, number, days) };
  const exact = isoDay(first, number, Number(day));
  return Number(day) >= 1 && Number(day) <= days ? { earliest: exact, latest: exact } : undefined;
}

/** Spring, the first season, begins in March; winter ends in February of the next year. */
function seasonBounds(year: number, season: number): Required<Period> {
  const [lastYear, lastMonth] = season === 4 ? [year + 1, 2] : [year, season * 3 + 2];
  return {
    earliest: isoDay(year, season * 3, 1),
    latest: isoDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}
