import { describe, expect, it } from 'vitest';
import RelatedArticles from '../../src/components/RelatedArticles.astro';
import { all, attribute } from '../support/html.ts';
import { linksIn, render } from '../support/render.ts';

describe('RelatedArticles', () => {
  it.each([
    ['en', 'Related articles'],
    ['fr', 'Articles liés'],
    ['zh', '相关文章'],
    ['ko', '관련 글'],
  ] as const)('lists articles in %s under a name', async (lang, name) => {
    const piece = await render(RelatedArticles, { lang, articles: [{ title: 'Lamps', href: '/lamps/' }] });
    expect(all(piece, 'nav').map((nav) => attribute(nav, 'aria-label'))).toEqual([name]);
    expect(linksIn(piece)).toEqual([{ name: 'Lamps', href: '/lamps/' }]);
  });

  it('is absent where no article is related', async () => {
    expect(all(await render(RelatedArticles, { lang: 'en', articles: [] }), 'nav')).toEqual([]);
  });
});
