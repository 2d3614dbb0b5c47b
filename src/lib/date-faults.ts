import { readDate } from './date-reader.ts';
import { daysInMonth } from './iso-days.ts';

/** A shape that authors write by mistake, and what to tell them; `matched` are the groups of the shape. */
interface Fault {
  readonly shape: RegExp;
  readonly describe: (text: string, matched: readonly string[]) => string;
}

/**
 * Faults of a date that is not an interval, the most telling first: the first shape that matches is reported.
 */
const SINGLE_FAULTS: readonly Fault[] = [
  {
    shape: /^(\d{4})(\d{2})(\d{2})$/,
    describe: (text, [year, month, day]) =>
      `The date "${text}" lacks its hyphens: write "${year}-${month}-${day}".`,
  },
  {
    shape: /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
    describe: describeDigits,
  },
  {
    shape: /^(\d{4})\s*[-–—]\s*(\d{4})$/,
    describe: (text, [start, end]) =>
      `The interval "${text}" lacks a slash between its ends: write "${start}/${end}".`,
  },
  {
    shape: /^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/,
    describe: (text) =>
      `The date "${text}" is not in the order of EDTF, which is year, month, day with hyphens: write 3 October 2011 as "2011-10-03".`,
  },
  {
    shape: /^(\d{4}-\d{2}-\d{2})[T ]/,
    describe: (text, [day]) =>
      `The date "${text}" has a time of day, which dates here do not carry: write "${day}".`,
  },
  {
    shape: /^(\d{4})(\d{2})$/,
    describe: (text, [year, month]) =>
      `The date "${text}" lacks its hyphen: write "${year}-${month}", or "Y${text}" for a year of six digits.`,
  },
  {
    shape: /^-?\d{5}$/,
    describe: (text) => `The year of "${text}" has more than four digits: write it with a Y, "Y${text}".`,
  },
  {
    shape: /^Y(-?)0*(\d{1,4})$/,
    describe: (text, [sign, year = '']) =>
      `The date "${text}" has a Y before a year of four digits: write "${sign}${year.padStart(4, '0')}".`,
  },
  {
    shape: /^Y/,
    describe: describeY,
  },
  {
    shape: /^-0+(?!\d*[1-9])/,
    describe: (text) => `The date "${text}" has a sign before the year 0: write "${text.slice(1)}".`,
  },
  {
    shape: /^\d{2,3}$|^\d{3,4}s$/,
    describe: (text) =>
      `The year of "${text}" does not have four digits: write a year such as "1984", a decade such as "198X" or a century such as "19XX".`,
  },
  {
    shape: /^[\dX-]+(X|-2[1-4])[?~%]$/,
    describe: (text) =>
      `The date "${text}" joins "?", "~" or "%" to a season or to an X, which EDTF level 1 does not: leave the mark out ("${text.slice(0, -1)}"), or mark a year, as in "1984~".`,
  },
  {
    shape: /[?~%]/,
    describe: (text) =>
      `The date "${text}" has its "?", "~" or "%" in the wrong place: write one mark at the very end, where it counts for the whole date, as in "1984-10?".`,
  },
  {
    shape: /^[\dx-]*x[\dx-]*$/i,
    describe: (text) =>
      `The date "${text}" has an X where EDTF level 1 allows none: write "198X" for a decade, "19XX" for a century, "1984-XX" when the month is unknown, "1984-10-XX" when the day is.`,
  },
];

/** Says in full sentences what is wrong with `text`, which `readDate` did not accept, and how to mend it. */
export function describeFault(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '')
    return 'The date is empty: write it in EDTF, such as "1984", "1984-10" or "1984-10-05".';
  if (trimmed !== text) return `The date "${text}" has spaces around it: write "${trimmed}".`;
  return describeInterval(text) ?? describeSingle(text);
}

function describeInterval(text: string): string | undefined {
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || end === undefined || rest.length > 0) return undefined;
  const dated = [start, end].filter((part) => part !== '' && part !== '..');
  if (dated.length === 0)
    return `The interval "${text}" has no date: write at least one of its ends, as in "1984/..".`;
  if (/^\d{1,2}$/.test(end) && start.length > 4) {
    return `The interval "${text}" shortens its end: write both ends in full, as in "1984-10-05/1984-10-07".`;
  }
  if (/^[a-z]+$/i.test(end)) {
    return `The interval "${text}" has a word for its end: write "${start}/.." if it goes on, "${start}/" if its end is unknown.`;
  }
  if (dated.some((part) => part.startsWith('Y'))) return describeY(text);
  const faulty = dated.find((part) => readDate(part) === undefined);
  if (faulty !== undefined) return describeSingle(faulty);
  const coarse = dated.find((part) => /X|-2[1-4]$/.test(part));
  if (coarse !== undefined) {
    return `The interval "${text}" has "${coarse}" for an end, which EDTF level 1 does not allow: write a year, a month or a day, as in "1986/1992".`;
  }
  if (start === end) return `The interval "${text}" starts and ends on the same date: write "${start}".`;
  return `The interval "${text}" ends before it starts: write the earlier date first, as in "${end}/${start}".`;
}

function describeY(text: string): string {
  return `The date "${text}" has a Y that EDTF level 1 does not: it stands before a year of five or six digits alone, as in "Y12000".`;
}

function describeSingle(text: string): string {
  const unmarked = text.replace(/[?~%]$/, '');
  if (unmarked !== text && /^[\d-]+$/.test(unmarked) && readDate(unmarked) === undefined)
    return describeSingle(unmarked);
  for (const { shape, describe } of SINGLE_FAULTS) {
    const matched = shape.exec(text);
    if (matched) return describe(text, matched.slice(1));
  }
  return `The date "${text}" is not in EDTF level 1: write it as in "1984", "1984-10-05", "1984~" (about), "1984?" (doubtful) or "1986/1992".`;
}

/** Describes the fault of a date of digits and hyphens that is no date: its padding, its month or its day. */
function describeDigits(text: string, [year = '', month = '', day]: readonly (string | undefined)[]): string {
  const padded = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join(
    '-',
  );
  if (readDate(padded) !== undefined && padded !== text) {
    return `The date "${text}" lacks a zero: write months and days with two digits, "${padded}".`;
  }
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) {
    return `The date "${text}" has no valid month: write a month from 01 to 12 as in "1984-10", or a season from 21 (spring) to 24 (winter) as in "1984-21".`;
  }
  return `The date "${text}" does not exist: that month has days 01 to ${days}, so write one of those, or "${padded.slice(0, 7)}" when the day is not certain.`;
}
