import { describe, expect, it } from 'vitest';
import SectionHead from '../../src/components/SectionHead.astro';
import { headingsIn, linksIn, render } from '../support/render.ts';

const LINK_NAMES = [
  ['en', 'Link to section “Debt”'],
  ['fr', 'Lien vers la section «\u00A0Debt\u00A0»'],
  ['zh', '指向“Debt”一节的链接'],
  ['ko', '‘Debt’ 절로 가는 링크'],
] as const;

describe('SectionHead', () => {
  it.each(LINK_NAMES)('puts a link named in %s beside the heading', async (lang, name) => {
    const piece = await render(SectionHead, { id: 'debt', title: 'Debt', lang });

    expect(headingsIn(piece)).toEqual(['h2#debt Debt']);
    expect(linksIn(piece)).toEqual([{ name, href: '#debt' }]);
  });

  it.each([2, 3, 4])('makes a heading of level %i', async (level) => {
    const piece = await render(SectionHead, { id: 'debt', title: 'Debt', lang: 'en', level });
    expect(headingsIn(piece)).toEqual([`h${level}#debt Debt`]);
  });
});
