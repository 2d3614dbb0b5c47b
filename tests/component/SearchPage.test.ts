import { describe, expect, it } from 'vitest';
import SearchPage from '../../src/components/SearchPage.astro';
import { all, attribute, only } from '../support/html.ts';
import { render, textsIn } from '../support/render.ts';

const BUTTONS = [
  ['en', ['Search', 'More results']],
  ['fr', ['Rechercher', 'Plus de résultats']],
  ['zh', ['搜索', '更多结果']],
  ['ko', ['검색', '더 보기']],
] as const;

const ARTICLES = [
  {
    title: 'Debt',
    url: '/en/articles/debt/',
    sections: [{ title: 'Default', url: '/en/articles/debt/#default' }],
  },
];

describe('SearchPage', () => {
  it.each(BUTTONS)('names its buttons in %s', async (lang, names) => {
    const piece = await render(SearchPage, { lang, articles: [] });
    expect(textsIn(piece, 'button')).toEqual(names);
    expect(attribute(only(piece, 'form'), 'action')).toBe(`/${lang}/search/`);
  });

  it('lists every article and section for readers without scripts', async () => {
    const piece = await render(SearchPage, { lang: 'en', articles: ARTICLES });
    expect(all(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/en/articles/debt/',
      '/en/articles/debt/#default',
    ]);
  });
});
