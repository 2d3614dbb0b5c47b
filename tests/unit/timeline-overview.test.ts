import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/lib/dates.ts';
import type { CategoryView, TimelineEvent } from '../../src/lib/timeline.ts';
import { overviewOf } from '../../src/lib/timeline-overview.ts';

const WORDS = { en: 'Words', fr: 'Mots', zh: '词', ko: '말' };
const CATEGORIES: readonly CategoryView[] = [
  { id: 'visit', label: 'Visit', sign: 'circle', hue: 'blue', lane: 1 },
  { id: 'letter', label: 'Letter', sign: 'square', hue: 'red', lane: 2 },
  { id: 'unused', label: 'Unused', sign: 'star', hue: 'rose', lane: 3 },
];

function event(date: string, category = 'visit'): TimelineEvent {
  return {
    id: `${category}-${date}`,
    date: parseDate(date),
    category,
    weight: 1,
    sources: ['source'],
    section: 'article#section',
    title: WORDS,
    summary: WORDS,
  };
}

function period(id: string, span: string) {
  return { id, span: parseDate(span), label: WORDS };
}

function overview(events: readonly TimelineEvent[], periods: ReturnType<typeof period>[] = []) {
  return overviewOf(events, { categories: CATEGORIES, periods, lang: 'ko' });
}

describe('overviewOf', () => {
  it('counts the events of each year', () => {
    const { years } = overview([event('1950'), event('1950-03', 'letter'), event('1952-01-01')]);
    expect(years).toEqual([
      { year: 1950, at: 0, count: 2 },
      { year: 1952, at: 2, count: 1 },
    ]);
  });

  it('gives each category that has events a column, with a mark for each of its years', () => {
    const { columns } = overview([event('1950'), event('1950-03'), event('1951~', 'letter')]);
    expect(columns.map(({ category, count, marks }) => ({ id: category.id, count, marks }))).toEqual([
      { id: 'visit', count: 2, marks: [{ at: 0, count: 2, isDoubtful: false }] },
      { id: 'letter', count: 1, marks: [{ at: 1, count: 1, isDoubtful: true }] },
    ]);
  });

  it('calls a mark doubtful only where all of its dates are', () => {
    const doubts = (...dates: string[]) => overview(dates.map((date) => event(date))).columns[0]?.marks;
    expect(doubts('1950?', '1950~')).toEqual([{ at: 0, count: 2, isDoubtful: true }]);
    expect(doubts('1950?', '1950')).toEqual([{ at: 0, count: 2, isDoubtful: false }]);
  });

  it.each([
    ['1950/1953', [{ from: 0, to: 3, isOpen: false }]],
    ['1950-01/1950-12', []],
    ['1950/..', [{ from: 0, to: 5, isOpen: true }]],
    ['1950/', [{ from: 0, to: 5, isOpen: true }]],
    ['195X', [{ from: 0, to: 9, isOpen: false }]],
    ['../1950', []],
  ])('draws %s as lasting', (date, spans) => {
    expect(overview([event(date), event('1955', 'letter')]).columns[0]?.spans).toEqual(spans);
  });

  it('names the periods that have events, each from its first row to its last', () => {
    const { axis, periods } = overview(
      [event('1886'), event('1948'), event('1950'), event('1952')],
      [
        period('early', '../1949'),
        period('war', '1950/1951'),
        period('empty', '1951'),
        period('late', '1952/..'),
      ],
    );
    expect(periods.map(({ id, at, rows, count, first }) => [id, at, rows, count, first])).toEqual([
      ['early', 0, 5, 2, 1886],
      ['war', 5, 2, 1, 1950],
      ['late', 7, 1, 1, 1952],
    ]);
    expect(axis.rows).toBe(8);
    expect(periods[0]?.lines).toEqual(['말']);
  });

  it('files an event that lasts into the next period under the one in which it began', () => {
    const { periods } = overview(
      [event('1950/1953'), event('1952')],
      [period('war', '1950/1951'), period('late', '1952/..')],
    );
    expect(periods.map(({ count }) => count)).toEqual([1, 1]);
  });
});
