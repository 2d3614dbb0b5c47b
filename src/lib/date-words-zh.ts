import { centuryOf, certaintyOf, isDoubtful, isNamedDecade, sharedBy, yearName } from './date-grammar.ts';
import type { Certainty, DateGrammar, Shared } from './date-grammar.ts';
import type { CenturyDate, DecadeDate, EndDate, SingleDate } from './historical-date.ts';

const ABOUT: Readonly<Record<Certainty, string>> = {
  certain: '',
  approximate: '约',
  uncertain: '可能为',
  both: '可能约为',
};

const UNKNOWN = { day: '日期不详', month: '月份不详', 'month-and-day': '月日不详' };

const SEASONS = { spring: '春季', summer: '夏季', autumn: '秋季', winter: '冬季' };

/** Dates in Chinese: `1984年10月5日`. Months have no short names. */
export const CHINESE_DATES: DateGrammar = {
  single: (date) => `${ABOUT[certaintyOf(date)]}${nameSingle(date)}`,
  between: nameInterval,
  probable: (words) => `可能为${words}`,
  since: (start) => `${nameSide('自', start)}起`,
  until: (end) => nameSide('至', end),
  from: (start) => `${nameSide('自', start)}起（结束时间不详）`,
  to: (end) => `${nameSide('至', end)}（起始时间不详）`,
};

function nameSingle(date: SingleDate): string {
  if (date.kind === 'decade') return nameDecade(date);
  if (date.kind === 'century') return nameCentury(date);
  if (date.kind === 'season') return `${nameYear(date.year)}${SEASONS[date.season]}`;
  return 'unknown' in date ? `${nameDate(date)}（${UNKNOWN[date.unknown]}）` : nameDate(date);
}

/** Chinese counts decades within centuries, but has no such name for the first decade of one. */
function nameDecade(date: DecadeDate): string {
  const { year } = date;
  if (!isNamedDecade(date)) return `${nameYear(year)}至${nameYear(year + 9)}间`;
  const decade = year % 100;
  return decade === 0 ? `${year}年代` : `${(year - decade) / 100 + 1}世纪${decade}年代`;
}

function nameYear(year: number): string {
  return yearName('zh', year, { common: (digits) => `${digits}年`, before: (digits) => `公元前${digits}年` });
}

function nameCentury(date: CenturyDate): string {
  const { number, isBefore } = centuryOf(date);
  return `${isBefore ? '公元前' : ''}${number}世纪`;
}

function nameDate(date: EndDate, omitted: Shared = 'nothing'): string {
  const year = omitted === 'nothing' ? nameYear(date.year) : '';
  if (date.kind === 'year') return year;
  const month = omitted === 'month' ? '' : `${date.month}月`;
  return date.kind === 'month' ? `${year}${month}` : `${year}${month}${date.day}日`;
}

/** Years are joined by a dash and one 年; all else by 至, the end leaving out what it shares with the start. */
function nameInterval(start: EndDate, end: EndDate): string {
  if (isDoubtful(start, end)) return `${nameStart(start)}至${nameEnd(end)}`;
  if (start.kind === 'year' && end.kind === 'year' && start.year > 0) return `${start.year}—${end.year}年`;
  return `${nameDate(start)}至${nameDate(end, sharedBy(start, end))}`;
}

/** Marks doubt after the start, since 约 before it would also count for the end. */
function nameStart(start: EndDate): string {
  return `${nameDate(start)}${start.approximate ? '前后' : ''}${start.uncertain ? '（起始时间存疑）' : ''}`;
}

function nameEnd(end: EndDate): string {
  return `${end.approximate ? '约' : ''}${nameDate(end)}${end.uncertain ? '（结束时间存疑）' : ''}`;
}

/** 可能 stands before the preposition, 前后 after the date: 可能自2011年前后起. */
function nameSide(preposition: string, date: EndDate): string {
  return `${date.uncertain ? '可能' : ''}${preposition}${nameDate(date)}${date.approximate ? '前后' : ''}`;
}
