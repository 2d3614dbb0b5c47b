import { certaintyOf, isDoubtful, sharedBy } from './date-grammar.ts';
import type { Certainty, DateGrammar, Shared } from './date-grammar.ts';
import type { EndDate, SingleDate } from './historical-date.ts';

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
  if (date.kind === 'decade') return `${date.year}년대`;
  if (date.kind === 'century') return `${date.year / 100 + 1}세기`;
  if (date.kind === 'season') return `${date.year}년 ${SEASONS[date.season]}`;
  return 'unknown' in date ? `${nameDate(date)}(${UNKNOWN[date.unknown]})` : nameDate(date);
}

function nameDate(date: EndDate, omitted: Shared = 'nothing'): string {
  const year = omitted === 'nothing' ? [`${date.year}년`] : [];
  if (date.kind === 'year') return year.join(' ');
  const month = omitted === 'month' ? [] : [`${date.month}월`];
  const day = date.kind === 'day' ? [`${date.day}일`] : [];
  return [...year, ...month, ...day].join(' ');
}

/** Years share one 년; otherwise the end leaves out what it shares with the start. */
function nameInterval(start: EndDate, end: EndDate): string {
  if (isDoubtful(start, end)) return `${nameQualified(start)}–${nameQualified(end)}`;
  if (start.kind === 'year' && end.kind === 'year') return `${start.year}–${end.year}년`;
  return `${nameDate(start)}–${nameDate(end, sharedBy(start, end))}`;
}
