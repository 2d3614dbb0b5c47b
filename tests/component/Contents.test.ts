import { describe, expect, it } from 'vitest';
import Contents from '../../src/components/Contents.astro';
import { all, attribute, only, textOf } from '../support/html.ts';
import { linksIn, render } from '../support/render.ts';

const ITEMS = [
  { id: 'debt', title: 'Debt', depth: 2 },
  { id: 'debt-1975', title: 'In 1975', depth: 3 },
  { id: 'references', title: 'References', depth: 2 },
];

const TITLES = [
  ['en', 'On this page'],
  ['fr', 'Sur cette page'],
  ['zh', '本页内容'],
  ['ko', '이 페이지의 차례'],
] as const;

describe('Contents', () => {
  it.each(TITLES)('is named in %s by the words above it', async (lang, title) => {
    const piece = await render(Contents, { items: ITEMS, lang });
    const label = all(piece, 'p').find((each) => attribute(each, 'id') === 'contents');

    expect(attribute(only(piece, 'nav'), 'aria-labelledby')).toBe('contents');
    expect(label && textOf(label)).toBe(title);
  });

  it('links to the sections in their order', async () => {
    const piece = await render(Contents, { items: ITEMS, lang: 'en' });
    expect(linksIn(only(piece, 'ol'))).toEqual([
      { name: 'Debt', href: '#debt' },
      { name: 'In 1975', href: '#debt-1975' },
      { name: 'References', href: '#references' },
    ]);
  });

  it('sets a subsection apart', async () => {
    const piece = await render(Contents, { items: ITEMS, lang: 'en' });
    expect(all(piece, 'li').map((item) => attribute(item, 'class'))).toEqual([
      undefined,
      'deeper',
      undefined,
    ]);
  });
});
