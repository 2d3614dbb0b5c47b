import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/lib/dates.ts';
import { dayId, groupByDay, nameDay } from '../../src/lib/days.ts';

const DATES = [
  '1866-10-16',
  '1950',
  '1962-05-03?',
  '1981-02-14?/1981-02-15?',
  '1984-12',
  '1999-05-03',
  '2000-02-29~',
  '2011-10-10/..',
  '2011-10/2011-10-10',
  '../2012-01-01',
];

describe('groupByDay', () => {
  it('files events under the day they happened or began on, whatever the year, and no vaguer ones', () => {
    const events = DATES.map((text) => ({ date: parseDate(text) }));
    const days = groupByDay(events).map((day) => [
      dayId(day.month, day.day),
      ...day.events.map(({ date }) => date.edtf),
    ]);
    expect(days).toEqual([
      ['d02-14', '1981-02-14?/1981-02-15?'],
      ['d02-29', '2000-02-29~'],
      ['d05-03', '1962-05-03?', '1999-05-03'],
      ['d10-10', '2011-10-10/..'],
      ['d10-16', '1866-10-16'],
    ]);
  });
});

describe('nameDay', () => {
  it.each([
    ['en', 3, 1, '1 March'],
    ['fr', 3, 1, '1er mars'],
    ['zh', 3, 1, '3月1日'],
    ['ko', 3, 1, '3월 1일'],
    ['en', 2, 29, '29 February'],
    ['fr', 12, 11, '11 décembre'],
    ['zh', 12, 11, '12月11日'],
    ['ko', 12, 11, '12월 11일'],
  ] as const)('in %s calls %i/%i %s', (lang, month, day, words) => {
    expect(nameDay(month, day, lang)).toBe(words);
  });
});
