import { describe, expect, it } from 'vitest';
import ArticleList from '../../src/components/ArticleList.astro';
import { headingsIn, linksIn, render, textsIn } from '../support/render.ts';

const TOPICS = [
  {
    id: 'diplomacy',
    label: 'Diplomacy',
    articles: [
      {
        title: 'Recognition',
        description: 'Why there is none.',
        path: '/en/articles/recognition/',
        period: 'since 1948',
      },
      {
        title: 'The office',
        description: 'Open from 2011.',
        path: '/en/articles/office/',
        period: '2009–2012',
      },
    ],
  },
  {
    id: 'economy',
    label: 'Economy',
    articles: [
      { title: 'Debt', description: 'Owed since 1975.', path: '/en/articles/debt/', period: 'since 1964' },
    ],
  },
];

describe('ArticleList', () => {
  it('lists the articles under the headings of their topics, in the order given', async () => {
    const piece = await render(ArticleList, { topics: TOPICS });

    expect(headingsIn(piece)).toEqual(['h3 Diplomacy', 'h3 Economy']);
    expect(linksIn(piece)).toEqual([
      { name: 'Recognition', href: '/en/articles/recognition/' },
      { name: 'The office', href: '/en/articles/office/' },
      { name: 'Debt', href: '/en/articles/debt/' },
    ]);
  });

  it('describes each article under its link, with its period', async () => {
    const piece = await render(ArticleList, { topics: TOPICS });
    expect(textsIn(piece, 'li')).toEqual([
      'Recognition Why there is none. since 1948',
      'The office Open from 2011. 2009–2012',
      'Debt Owed since 1975. since 1964',
    ]);
  });
});
