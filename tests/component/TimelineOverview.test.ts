import { describe, expect, it } from 'vitest';
import TimelineOverview from '../../src/components/TimelineOverview.astro';
import type { Overview } from '../../src/lib/timeline-overview.ts';
import { yearAxis } from '../../src/lib/year-axis.ts';
import { all, attribute, only } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';
import { CATEGORY } from '../support/samples.ts';

const OVERVIEW: Overview = {
  axis: yearAxis([1958, 1984]),
  years: [
    { year: 1958, at: 0, count: 1 },
    { year: 1984, at: 3, count: 2 },
  ],
  columns: [
    {
      category: CATEGORY,
      count: 3,
      marks: [
        { at: 0, count: 1, isDoubtful: true },
        { at: 3, count: 2, isDoubtful: false },
      ],
      spans: [{ from: 0, to: 3, isOpen: true }],
    },
  ],
  periods: [{ id: 'early', lines: ['Early', 'years'], at: 0, rows: 6, count: 3, first: 1958 }],
};

const WORDS = [
  ['en', 'Overview', 'Every year with events', '1984: 2 events', '1959–1983: no events'],
  [
    'fr',
    'Vue d’ensemble',
    'Toutes les années qui ont des événements',
    '1984\u00A0: 2 événements',
    '1959-1983\u00A0: aucun événement',
  ],
  ['zh', '概览', '所有有事件的年份', '1984年：2个事件', '1959—1983年：无事件'],
  ['ko', '한눈에 보기', '사건이 있는 모든 해', '1984년: 사건 2건', '1959–1983년: 사건 없음'],
] as const;

describe('TimelineOverview', () => {
  it.each(WORDS)('speaks %s', async (lang, name, years, year, nothing) => {
    const piece = await render(TimelineOverview, { overview: OVERVIEW, lang });
    expect(attribute(only(piece, 'nav'), 'aria-label')).toBe(name);
    expect(textsIn(piece, 'summary')).toEqual([name, years]);
    expect(textsIn(piece, 'title').slice(1)).toEqual([year, nothing]);
  });

  it('leads to the first year of each period and to each year, by pointer and in a list', async () => {
    const piece = await render(TimelineOverview, { overview: OVERVIEW, lang: 'en' });
    expect(linksIn(piece)).toEqual([
      { name: 'Early years 3 events', href: '#y1958' },
      { name: '1958: 1 event', href: '#y1958' },
      { name: '1984: 2 events', href: '#y1984' },
      { name: '1958', href: '#y1958' },
      { name: '1984', href: '#y1984' },
    ]);
  });

  it('keeps the rows of the drawing, which repeat the list, from keyboard and screen reader', async () => {
    const piece = await render(TimelineOverview, { overview: OVERVIEW, lang: 'en' });
    const rows = all(piece, 'a').filter((link) => attribute(link, 'class') === 'overview-year');
    expect(rows.map((link) => attribute(link, 'tabindex'))).toEqual(['-1', '-1']);
    const hidden = all(piece, 'g').filter((group) => attribute(group, 'aria-hidden') === 'true');
    expect(hidden.flatMap((group) => all(group, 'a'))).toEqual(rows);
  });

  it('says how many events each category has', async () => {
    const piece = await render(TimelineOverview, { overview: OVERVIEW, lang: 'en' });
    expect(textsIn(piece, 'li')[0]).toBe('Visit 3');
  });

  it('draws doubtful dates hollow, larger signs for more events, and what goes on as a broken line', async () => {
    const piece = await render(TimelineOverview, { overview: OVERVIEW, lang: 'en' });
    const [, doubtful, certain] = all(piece, 'use');
    expect(doubtful && attribute(doubtful, 'class')).toBe('overview-doubt');
    expect(certain && attribute(certain, 'class')).toBeUndefined();
    const widths = [doubtful, certain].map((mark) => Number(mark && attribute(mark, 'width')));
    expect(widths[1]).toBeGreaterThan(widths[0] ?? NaN);
    expect(
      all(piece, 'path').some((path) => attribute(path, 'class') === 'overview-span overview-open'),
    ).toBe(true);
  });
});
