import { describe, expect, it } from 'vitest';
import DayList from '../../src/components/DayList.astro';
import { attribute, only } from '../support/html.ts';
import { headingsIn, linksIn, render, textsIn } from '../support/render.ts';
import { BARE_EVENT, EVENT } from '../support/samples.ts';

const DAYS = [
  { month: 3, day: 1, events: [BARE_EVENT] },
  { month: 12, day: 11, events: [EVENT, BARE_EVENT] },
];

describe('DayList', () => {
  it.each([
    ['en', 'Months', ['h2#m03 March', 'h3#d03-01 1 March', 'h2#m12 December', 'h3#d12-11 11 December']],
    ['fr', 'Mois', ['h2#m03 Mars', 'h3#d03-01 1er mars', 'h2#m12 Décembre', 'h3#d12-11 11 décembre']],
    ['zh', '月份', ['h2#m03 三月', 'h3#d03-01 3月1日', 'h2#m12 十二月', 'h3#d12-11 12月11日']],
    ['ko', '달', ['h2#m03 3월', 'h3#d03-01 3월 1일', 'h2#m12 12월', 'h3#d12-11 12월 11일']],
  ] as const)('in %s files events by month and day', async (lang, months, headings) => {
    const piece = await render(DayList, { days: DAYS, lang });
    expect(attribute(only(piece, 'nav'), 'aria-label')).toBe(months);
    expect(headingsIn(piece)).toEqual(headings);
    expect(textsIn(piece, 'time')).toEqual(['about 1958', '11 December 1984', 'about 1958']);
    expect(linksIn(piece).map(({ href }) => href)).toContain(`/${lang}/timeline/#delegation-upgraded`);
  });
});
