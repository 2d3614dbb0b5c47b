import { describe, expect, it } from 'vitest';
import EditionList from '../../src/components/EditionList.astro';
import { headingsIn, linksIn, render } from '../support/render.ts';

describe('EditionList', () => {
  it.each([
    ['en', 'Frozen editions', ['Edition of 29 November 2026', 'Edition of 1 May 2025']],
    ['fr', 'Éditions figées', ['Édition du 29 novembre 2026', 'Édition du 1er mai 2025']],
    ['zh', '定版存档', ['2026年11月29日定版', '2025年5月1日定版']],
    ['ko', '보존판', ['2026년 11월 29일 판', '2025년 5월 1일 판']],
  ])('leads in %s to the home page of each edition', async (lang, title, names) => {
    const piece = await render(EditionList, { days: ['2026-11-29', '2025-05-01'], lang });
    const links = linksIn(piece).filter(({ href }) => href?.startsWith('#') === false);
    expect(headingsIn(piece)).toEqual([`h2#editions ${title}`]);
    expect(links.map(({ name }) => name)).toEqual(names);
    expect(links.map(({ href }) => href)).toEqual([
      `/editions/2026-11-29/${lang}/`,
      `/editions/2025-05-01/${lang}/`,
    ]);
  });
});
