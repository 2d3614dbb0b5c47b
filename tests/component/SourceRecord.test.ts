import { describe, expect, it } from 'vitest';
import SourceRecord from '../../src/components/SourceRecord.astro';
import { all, attribute, languageOf, only } from '../support/html.ts';
import { headingsIn, linksIn, render, textsIn } from '../support/render.ts';
import { BARE_SOURCE, SOURCE } from '../support/samples.ts';

const WORDS = [
  ['en', ['Korean', 'North Korean state'], ['Original', 'Archived copy', 'Copy read']],
  ['fr', ['coréen', 'État nord-coréen'], ['Original', 'Copie archivée', 'Copie consultée']],
  ['zh', ['韩语', '朝鲜官方'], ['原文', '存档副本', '所阅副本']],
  ['ko', ['한국어', '북한 정부'], ['원문', '보관 사본', '확인한 사본']],
] as const;

const MISSING = [
  ['en', 'undated', 'no address known'],
  ['fr', 'sans date', 'adresse inconnue'],
  ['zh', '无日期', '地址不详'],
  ['ko', '날짜 없음', '주소 미상'],
] as const;

describe('SourceRecord', () => {
  it.each(WORDS)('says in %s what the source is and where it can be read', async (lang, facts, links) => {
    const piece = await render(SourceRecord, { source: SOURCE, lang });
    const external = all(piece, 'a').filter((link) => attribute(link, 'rel') === 'external');
    const names = external
      .flatMap((link) => linksIn({ ...piece, childNodes: [link] }))
      .map(({ name }) => name);

    expect(textsIn(piece, 'span')).toEqual(expect.arrayContaining([...facts]));
    expect(names.map((name) => name.split(' (')[0])).toEqual(links);
    expect(names.every((name) => name.includes(SOURCE.title))).toBe(true);
  });

  it.each(MISSING)('says in %s what is not known', async (lang, undated, noAddress) => {
    const text = textsIn(await render(SourceRecord, { source: BARE_SOURCE, lang }), 'p').join(' ');
    expect(text).toContain(undated);
    expect(text).toContain(noAddress);
  });

  it.each([
    ['en', 'address unreachable on 8 May', ['Archived copy', 'Copy read', 'Original']],
    ['fr', 'adresse inaccessible le 8 May', ['Copie archivée', 'Copie consultée', 'Original']],
    ['zh', '8 May查验时无法访问', ['存档副本', '所阅副本', '原文']],
    ['ko', '8 May 확인 때 열리지 않음', ['보관 사본', '확인한 사본', '원문']],
  ] as const)('says in %s that the address is unreachable, after the copies', async (lang, said, links) => {
    const piece = await render(SourceRecord, { source: { ...SOURCE, unreachable: '8 May' }, lang });
    expect(textsIn(piece, 'span')).toContain(said);
    expect(
      linksIn(piece)
        .slice(1)
        .map(({ name }) => name.split(' (')[0]),
    ).toEqual(links);
  });

  it('has an address of its own', async () => {
    const piece = await render(SourceRecord, { source: SOURCE, lang: 'en' });

    expect(attribute(only(piece, 'li'), 'id')).toBe('joongang-1984');
    expect(headingsIn(piece)).toEqual(['h3 북한 통상대표부 개칭']);
    expect(linksIn(piece)[0]).toEqual({
      name: 'Link to section “북한 통상대표부 개칭”',
      href: '#joongang-1984',
    });
  });

  it.each([
    ['en', 'ko', undefined],
    ['fr', 'ko', 'en'],
    ['zh', 'ko', 'en'],
    ['ko', undefined, 'en'],
  ])(
    'on a page in %s marks the title as %s and its English translation as %s',
    async (lang, title, translation) => {
      const piece = await render(SourceRecord, { source: SOURCE, lang });
      const translated = all(piece, 'p').find((each) =>
        textsIn({ ...piece, childNodes: [each] }, 'p')[0]?.startsWith('['),
      );

      expect(languageOf(only(piece, 'h3'))).toBe(title);
      expect(translated && languageOf(translated)).toBe(translation);
    },
  );
});
