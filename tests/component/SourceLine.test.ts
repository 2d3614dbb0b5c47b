import { describe, expect, it } from 'vitest';
import SourceLine from '../../src/components/SourceLine.astro';
import { all, attribute, textOf } from '../support/html.ts';
import { linksIn, render } from '../support/render.ts';
import { BARE_SOURCE, SOURCE } from '../support/samples.ts';

const UNDATED = [
  ['en', 'A letter, undated. Primary · English'],
  ['fr', 'A letter, sans date. Primaire · anglais'],
  ['zh', 'A letter, 无日期. 一手资料 · 英语'],
  ['ko', 'A letter, 날짜 없음. 1차 자료 · 영어'],
] as const;

const UNREACHABLE = [
  ['en', '8 May 2026', '· address unreachable on 8 May 2026 · Original · Archived copy'],
  ['fr', '8 mai 2026', '· adresse inaccessible le 8 mai 2026 · Original · Copie archivée'],
  ['zh', '2026年5月8日', '· 2026年5月8日查验时无法访问 · 原文 · 存档副本'],
  ['ko', '2026년 5월 8일', '· 2026년 5월 8일 확인 때 열리지 않음 · 원문 · 보관 사본'],
] as const;

describe('SourceLine', () => {
  it('names author, title, publication, date, kind, stance and language, and leads to the original and its copy', async () => {
    const piece = await render(SourceLine, { source: SOURCE, lang: 'en' });

    expect(textOf(piece)).toBe(
      '주원상. 북한 통상대표부 개칭. 중앙일보, 13 December 1984. Press · North Korean state · Korean · Archived copy',
    );
    expect(linksIn(piece)).toEqual([
      { name: '북한 통상대표부 개칭', href: 'https://example.org/1984', lang: 'ko' },
      { name: 'Archived copy', href: 'https://archive.example/1984' },
    ]);
    expect(all(piece, 'a').map((link) => attribute(link, 'rel'))).toEqual(['external', 'external']);
  });

  it.each(UNREACHABLE)(
    'says in %s that the address is unreachable, and leads to the copy',
    async (lang, day, said) => {
      const address = 'https://archive.example/1984';
      const source = { ...SOURCE, address, unreachable: day };
      const piece = await render(SourceLine, { source, lang });
      const links = linksIn(piece);
      expect(textOf(piece)).toContain(said);
      expect(links.map(({ href }) => href)).toEqual([address, 'https://example.org/1984', address]);
    },
  );

  it('says so too where there is no copy to lead to', async () => {
    const { archived: _, ...source } = SOURCE;
    const piece = await render(SourceLine, { source: { ...source, unreachable: '8 May 2026' }, lang: 'en' });
    expect(textOf(piece)).toContain('Korean · address unreachable on 8 May 2026');
    expect(linksIn(piece).map(({ href }) => href)).toEqual(['https://example.org/1984']);
  });

  it.each(UNDATED)(
    'says in %s that a source bears no date, what it is and its language',
    async (lang, text) => {
      const piece = await render(SourceLine, { source: BARE_SOURCE, lang });
      expect(textOf(piece)).toBe(text);
      expect(linksIn(piece)).toEqual([]);
    },
  );

  it('names a publisher beside the publication', async () => {
    const piece = await render(SourceLine, { source: { ...SOURCE, publisher: 'Korea Press' }, lang: 'en' });
    expect(textOf(piece)).toContain('중앙일보, Korea Press, 13 December 1984.');
  });

  it.each([
    ['en', 'ko'],
    ['fr', 'ko'],
    ['zh', 'ko'],
    ['ko', undefined],
  ])('on a page in %s marks a Korean title as %s', async (lang, expected) => {
    const piece = await render(SourceLine, { source: SOURCE, lang });
    expect(linksIn(piece)[0]?.lang).toBe(expected);
  });
});
