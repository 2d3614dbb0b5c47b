import { describe, expect, it } from 'vitest';
import Pager from '../../src/components/Pager.astro';
import { all, attribute, only } from '../support/html.ts';
import { linksIn, render } from '../support/render.ts';

const PREVIOUS = { title: 'Recognition', href: '/en/articles/recognition/' };
const NEXT = { title: 'Debt', href: '/en/articles/debt/' };

const WORDS = [
  ['en', 'Previous', 'Next'],
  ['fr', 'Précédent', 'Suivant'],
  ['zh', '上一篇', '下一篇'],
  ['ko', '이전 글', '다음 글'],
] as const;

describe('Pager', () => {
  it.each(WORDS)('leads in %s to the article before and the one after', async (lang, previous, next) => {
    const piece = await render(Pager, { previous: PREVIOUS, next: NEXT, lang });

    expect(attribute(only(piece, 'nav'), 'aria-label')).toBe(`${previous} / ${next}`);
    expect(linksIn(piece)).toEqual([
      { name: `${previous} Recognition`, href: '/en/articles/recognition/' },
      { name: `${next} Debt`, href: '/en/articles/debt/' },
    ]);
    expect(all(piece, 'a').map((link) => attribute(link, 'rel'))).toEqual(['prev', 'next']);
  });

  it('has one link at the end of the row, and at its beginning', async () => {
    expect(linksIn(await render(Pager, { previous: PREVIOUS, lang: 'en' }))).toHaveLength(1);
    expect(linksIn(await render(Pager, { next: NEXT, lang: 'en' }))).toHaveLength(1);
  });

  it('is absent when there is one article alone', async () => {
    expect(all(await render(Pager, { lang: 'en' }), 'nav')).toEqual([]);
  });
});
