import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { writeCitation, type CitedPage } from '../../src/lib/page-citation.ts';

const ADDRESS =
  'https://site.example/some/where/articles/contacts-and-trade-mission/#a-section-with-quite-a-long-id';

const PAGES: readonly CitedPage[] = [
  {
    id: 'ferry-en',
    title: 'The ferry & the 5% rule: what “opened” means',
    site: 'Arvel · Lumera',
    day: '2026-01-05',
    url: ADDRESS,
    language: 'en',
  },
  {
    id: 'ferry-fr',
    title: 'Le bac d’Arvel\u00A0: l’île et l’été',
    site: 'Arvel · Lumera',
    day: '2026-01-05',
    url: ADDRESS,
    language: 'fr',
  },
  {
    id: 'ferry-zh',
    title: '渡轮航线（阿韦尔）',
    site: '阿韦尔·卢梅拉',
    day: '2026-01-05',
    url: ADDRESS,
    language: 'zh-Hans',
  },
  {
    id: 'ferry-ko',
    title: '연락선의 역사(아르벨)',
    site: '아르벨·루메라',
    day: '2026-01-05',
    url: ADDRESS,
    language: 'ko',
  },
];

/** What a reference manager reads, without the white space that its own writer changes. */
function read(text: string): Record<string, unknown> {
  const [item = {}] = new Cite(text, { generateGraph: false }).data;
  return item;
}

const plain = (text: unknown): string =>
  String(text)
    .replace(/<[^>]*>/gu, '')
    .replace(/\s/gu, ' ');

describe.each(PAGES)('writeCitation for a page in $language', (page) => {
  const files = writeCitation(page);
  const { title, site, url } = page;

  it('can be read back from CSL-JSON', () => {
    const item = read(files.json);
    expect(item).toMatchObject({ title, 'container-title': site, URL: url, type: 'webpage' });
    expect(item['issued']).toMatchObject({ 'date-parts': [[2026, 1, 5]] });
  });

  it.each(['bib', 'ris'] as const)('can be read back from %s', (ending) => {
    const item = read(files[ending]);
    expect(plain(item['title'])).toBe(plain(title));
    expect(plain(item['publisher'])).toBe(site);
    expect(item['URL']).toBe(url);
    expect(item['issued']).toMatchObject({ 'date-parts': [[2026, 1, 5]] });
  });

  it('has each field of RIS on one line', () => {
    expect(
      files.ris
        .trimEnd()
        .split('\n')
        .filter((line) => !/^[A-Z][A-Z\d] {2}-/u.test(line)),
    ).toEqual([]);
  });
});
