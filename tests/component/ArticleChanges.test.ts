import { describe, expect, it } from 'vitest';
import ArticleChanges from '../../src/components/ArticleChanges.astro';
import { all, attribute, only } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';

const SUMMARIES = [
  ['en', 'Change notes · First published 1 May 2025'],
  ['fr', 'Notes de modification · Publié le 1 May 2025'],
  ['zh', '修改记录 · 首次发布：1 May 2025'],
  ['ko', '수정 기록 · 처음 공개 1 May 2025'],
] as const;

describe('ArticleChanges', () => {
  it.each(SUMMARIES)('says in %s when the article was published', async (lang, summary) => {
    const piece = await render(ArticleChanges, { lang, published: '1 May 2025', changes: [] });
    expect(textsIn(only(piece, 'details'), 'summary')).toEqual([summary]);
  });

  it.each([
    ['en', 'Correct this page'],
    ['fr', 'Corriger cette page'],
    ['zh', '更正本页'],
    ['ko', '이 페이지 바로잡기'],
  ] as const)(
    'leads in %s to where the page can be corrected, if there is such a place',
    async (lang, name) => {
      const props = { lang, published: '1 May 2025', changes: [] };
      const correctHref = 'https://git.example/edit/en.md';
      expect(linksIn(await render(ArticleChanges, { ...props, correctHref }))).toEqual([
        { name, href: correctHref },
      ]);
      expect(linksIn(await render(ArticleChanges, props))).toEqual([]);
    },
  );

  it('lists the changes in the order given, each with its day for machines', async () => {
    const changes = [
      { date: '3 June 2026', datetime: '2026-06-03', note: 'A source added.' },
      { date: '1 May 2025', datetime: '2025-05-01', note: 'First published.' },
    ];
    const piece = await render(ArticleChanges, { lang: 'en', published: '1 May 2025', changes });

    expect(textsIn(piece, 'li')).toEqual(['3 June 2026 A source added.', '1 May 2025 First published.']);
    expect(all(piece, 'time').map((time) => attribute(time, 'datetime'))).toEqual([
      '2026-06-03',
      '2025-05-01',
    ]);
  });
});
