import { describe, expect, it } from 'vitest';
import SearchPage from '../../src/components/SearchPage.astro';
import { all, attribute, only } from '../support/html.ts';
import { render, textsIn } from '../support/render.ts';

const TEXTS = [
  ['en', ['Search', 'Clear the filters', 'More results'], 'Kind', 'Newest first'],
  [
    'fr',
    ['Rechercher', 'Effacer les filtres', 'Plus de résultats'],
    'Nature',
    'Du plus récent au plus ancien',
  ],
  ['zh', ['搜索', '清除筛选', '更多结果'], '类别', '从新到旧'],
  ['ko', ['검색', '필터 지우기', '더 보기'], '종류', '최신순'],
] as const;

const FACETS = [
  { facet: 'kind', values: [{ value: 'event', label: 'Events' }] },
  { facet: 'period', values: [] },
] as const;

describe('SearchPage', () => {
  it.each(TEXTS)('names its buttons, filters and orders in %s', async (lang, buttons, legend, order) => {
    const piece = await render(SearchPage, { lang, facets: FACETS });
    expect(textsIn(piece, 'button')).toEqual(buttons);
    expect(textsIn(piece, 'legend')[0]).toBe(legend);
    expect(textsIn(piece, 'option')).toContain(order);
    expect(attribute(only(piece, 'form'), 'action')).toBe(`/${lang}/search/`);
  });

  it('sends each filter under the name of its facet', async () => {
    const piece = await render(SearchPage, { lang: 'en', facets: FACETS });
    const boxes = all(piece, 'input').filter((input) => attribute(input, 'type') === 'checkbox');
    expect(boxes.map((box) => [attribute(box, 'name'), attribute(box, 'value')])).toEqual([
      ['kind', 'event'],
    ]);
  });

  it('hides what only works with scripts', async () => {
    const piece = await render(SearchPage, { lang: 'en', facets: FACETS });
    expect(attribute(only(piece, 'details'), 'hidden')).toBeDefined();
    expect(attribute(only(piece, 'ol'), 'hidden')).toBeDefined();
  });
});
