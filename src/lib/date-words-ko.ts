import { centuryOf, certaintyOf, isDoubtful, isNamedDecade, sharedBy, yearName } from './date-grammar.ts';
import type { Certainty, DateGrammar, Shared } from './date-grammar.ts';
import type { CenturyDate, DecadeDate, EndDate, SingleDate } from './historical-date.ts';

const ABOUT: Readonly<Record<Certainty, string>> = {
  certain: '',
  approximate: '경',
  uncertain: '(추정)',
  both: '경(추정)',
};

const UNKNOWN = { day: '일 미상', month: '월 미상', 'month-and-day': '월일 미상' };

const SEASONS = { spring: '봄', summer: '여름', autumn: '가을', winter: '겨울' };

/**
 * Dates in Korean: `1984년 10월 5일`. Months have no short names; marks of doubt and particles follow the date.
 */
export const KOREAN_DATES: DateGrammar = {
  single: nameQualified,
  between: nameInterval,
  probable: (words) => `${words}(추정)`,
  since: (start) => `${nameQualified(start)}부터`,
  until: (end) => `${nameQualified(end)}까지`,
  from: (start) => `${nameQualified(start)}부터(종료 시점 미상)`,
  to: (end) => `${nameQualified(end)}까지(시작 시점 미상)`,
};

function nameQualified(date: SingleDate): string {
  return `${nameSingle(date)}${ABOUT[certaintyOf(date)]}`;
}

function nameSingle(date: SingleDate): string {
  if (date.kind === 'decade') return nameDecade(date);
  if (date.kind === 'century') return nameCentury(date);
  if (date.kind === 'season') return `${nameYear(date.year)} ${SEASONS[date.season]}`;
  return 'unknown' in date ? `${nameDate(date)}(${UNKNOWN[date.unknown]})` : nameDate(date);
}

function nameYear(year: number): string {
  return yearName('ko', year, {
    common: (digits) => `${digits}년`,
    before: (digits) => `기원전 ${digits}년`,
  });
}

function nameDecade(date: DecadeDate): string {
  if (isNamedDecade(date)) return `${date.year}년대`;
  return `${nameYear(date.year)}–${nameYear(date.year + 9)} 사이`;
}

function nameCentury(date: CenturyDate): string {
  const { number, isBefore } = centuryOf(date);
  return `${isBefore ? '기원전 ' : ''}${number}세기`;
}

function nameDate(date: EndDate, omitted: Shared = 'nothing'): string {
  const year = omitted === 'nothing' ? [nameYear(date.year)] : [];
  if (date.kind === 'year') return year.join(' ');
  const month = omitted === 'month' ? [] : [`${date.month}월`];
  const day = date.kind === 'day' ? [`${date.day}일`] : [];
  return [...year, ...month, ...day].join(' ');
}

/** Years share one 년; otherwise the end leaves out what it shares with the start. */
function nameInterval(start: EndDate, end: EndDate): string {
  if (isDoubtful(start, end)) return `${nameQualified(start)}–${nameQualified(end)}`;
  if (start.kind === 'year' && end.kind === 'year' && start.year > 0) return `${start.year}–${end.year}년`;
  return `${nameDate(start)}–${nameDate(end, sharedBy(start, end))}`;
}
