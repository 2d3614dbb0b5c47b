import { describe, expect, it } from 'vitest';
import SectionIndex from '../../src/components/SectionIndex.astro';
import { linksIn, render, textsIn } from '../support/render.ts';

const HEADINGS = [
  ['en', ['Index of sections', 'By topic', 'By letter', 'Debt', '0–9', 'D']],
  ['fr', ['Index des sections', 'Par thème', 'Par lettre', 'Debt', '0–9', 'D']],
  ['zh', ['章节索引', '按主题', '按拼音首字母', 'Debt', '0–9', 'D']],
  ['ko', ['절 색인', '주제별', '가나다순', 'Debt', '0–9', 'D']],
] as const;

const section = (title: string, id: string) => ({ title, url: `/a/#${id}`, page: 'A' });
const ARTICLE = {
  title: 'A',
  url: '/a/',
  topics: ['debt'],
  sections: [section('Default', 'default'), section('1984', '1984')],
};
const INDEX = {
  topics: [{ id: 'debt', label: 'Debt', articles: [ARTICLE], others: [] }],
  letters: [
    { letter: '', sections: [section('1984', '1984')] },
    { letter: 'D', sections: [section('Default', 'default')] },
  ],
  lists: [{ title: 'Names', url: '/names/' }],
};

describe('SectionIndex', () => {
  it.each(HEADINGS)('has its headings in %s', async (lang, headings) => {
    const piece = await render(SectionIndex, { lang, ...INDEX });
    const found = ['h2', 'h3', 'h4'].flatMap((level) => textsIn(piece, level));
    expect(found).toEqual(headings);
  });

  it('leads to each section by its topic and by its letter, and from the letters to their places', async () => {
    const piece = await render(SectionIndex, { lang: 'en', ...INDEX });
    expect(linksIn(piece).map(({ href }) => href)).toEqual([
      '/names/',
      '/a/',
      '/a/#default',
      '/a/#1984',
      '#letter-0',
      '#letter-1',
      '/a/#1984',
      '/a/#default',
    ]);
  });
});
