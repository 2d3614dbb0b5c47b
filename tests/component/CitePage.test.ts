import { describe, expect, it } from 'vitest';
import CitePage from '../../src/components/CitePage.astro';
import { all, attribute } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';

const FILES = [
  { name: 'BibTeX', href: '/en/cite/ferry-line.bib' },
  { name: 'RIS', href: '/en/cite/ferry-line.ris' },
];

describe('CitePage', () => {
  it.each([
    ['en', 'Cite this page'],
    ['fr', 'Citer cette page'],
    ['zh', '引用本页'],
    ['ko', '이 페이지 인용하기'],
  ] as const)('gives in %s the citation and its files', async (lang, title) => {
    const piece = await render(CitePage, { lang, words: '“The ferry”, Arvel', files: FILES });
    expect(textsIn(piece, 'summary')).toEqual([title]);
    expect(textsIn(piece, 'p')[0]).toBe('“The ferry”, Arvel');
    expect(linksIn(piece)).toEqual(FILES);
    expect(all(piece, 'a').every((link) => attribute(link, 'download') !== undefined)).toBe(true);
  });
});
