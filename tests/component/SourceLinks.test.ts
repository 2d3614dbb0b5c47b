import { describe, expect, it } from 'vitest';
import SourceLinks from '../../src/components/SourceLinks.astro';
import { textOf } from '../support/html.ts';
import { linksIn, render } from '../support/render.ts';
import { LABELS } from '../support/samples.ts';

const LANGUAGES = [
  ['en', [undefined, 'ko']],
  ['fr', ['en', 'ko']],
  ['zh', ['en', 'ko']],
  ['ko', ['en', undefined]],
] as const;

describe('SourceLinks', () => {
  it('leads to the record of each source, in the order given', async () => {
    const piece = await render(SourceLinks, { sources: LABELS, lang: 'en' });
    expect(linksIn(piece)).toEqual([
      { name: 'Ojardias, 2019', href: '/en/sources/#ojardias-2019' },
      { name: '중앙일보, 1984', href: '/en/sources/#joongang-1984', lang: 'ko' },
    ]);
  });

  it('parts them by dots, which no language sets apart', async () => {
    const piece = await render(SourceLinks, { sources: LABELS, lang: 'en' });
    expect(textOf(piece)).toBe('Ojardias, 2019 · 중앙일보, 1984');
  });

  it.each(LANGUAGES)('on a page in %s marks the labels in other languages', async (lang, expected) => {
    const piece = await render(SourceLinks, { sources: LABELS, lang });
    expect(linksIn(piece).map((link) => link.lang)).toEqual(expected);
  });
});
