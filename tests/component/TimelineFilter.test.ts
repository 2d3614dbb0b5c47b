import { describe, expect, it } from 'vitest';
import TimelineFilter from '../../src/components/TimelineFilter.astro';
import type { TimelineFacets } from '../../src/lib/event-facets.ts';
import { all, attribute } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';
import { CATEGORY } from '../support/samples.ts';

const FACETS: TimelineFacets = {
  categories: [
    { category: CATEGORY, count: 3 },
    { category: { ...CATEGORY, id: 'letter', label: 'Letter' }, count: 0 },
  ],
  names: [{ kind: 'place', names: [{ id: 'spain', title: 'Spain', titleLang: 'en', count: 2 }] }],
  certainties: [{ id: 'uncertain', count: 1 }],
};

describe('TimelineFilter', () => {
  it.each([
    ['en', 'Filter events', 'Visit (3)', 'Uncertain (1)', 'Any'],
    ['fr', 'Filtrer les événements', 'Visit (3)', 'Incertaine (1)', 'Indifférent'],
    ['zh', '筛选事件', 'Visit（3）', '存疑（1）', '不限'],
    ['ko', '사건 골라 보기', 'Visit(3)', '불확실함(1)', '상관없음'],
  ] as const)(
    'in %s asks by category, period, name and certainty',
    async (lang, title, visit, uncertain, any) => {
      const piece = await render(TimelineFilter, { facets: FACETS, lang });
      expect(textsIn(piece, 'summary')).toEqual([title]);
      expect(textsIn(piece, 'span')[0]).toBe(visit);
      expect(textsIn(piece, 'option').filter((text) => !text.startsWith('Spain'))).toEqual([
        any,
        any,
        uncertain,
      ]);
      expect(all(piece, 'input', 'select').map((field) => attribute(field, 'name'))).toEqual([
        'category',
        'category',
        'from',
        'to',
        'name',
        'certainty',
      ]);
      const spain = all(piece, 'option').find((option) => attribute(option, 'value') === 'spain');
      expect(spain && attribute(spain, 'lang')).toBe(lang === 'en' ? undefined : 'en');
    },
  );

  it('leads without scripts to the events of each category that has some', async () => {
    const piece = await render(TimelineFilter, { facets: FACETS, lang: 'en' });
    expect(linksIn(piece)).toEqual([{ name: 'Visit (3)', href: '/en/embed/timeline/categories/visit/' }]);
  });
});
