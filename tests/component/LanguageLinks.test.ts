import { describe, expect, it } from 'vitest';
import LanguageLinks from '../../src/components/LanguageLinks.astro';
import { all, attribute, only } from '../support/html.ts';
import { linksIn, render } from '../support/render.ts';

const LINKS = [
  { lang: 'en', href: '/en/articles/debt/', isSamePage: true },
  { lang: 'fr', href: '/fr/articles/debt/', isSamePage: true },
  { lang: 'zh', href: '/zh/articles/debt/', isSamePage: true },
  { lang: 'ko', href: '/ko/', isSamePage: false },
];

const WORDS = [
  ['en', 'Language', 'This page has not yet been written in 한국어.'],
  ['fr', 'Langue', 'Cette page n’existe pas encore en 한국어.'],
  ['zh', '语言', '本页尚无한국어版。'],
  ['ko', '언어', '이 페이지의 한국어 판은 아직 없다.'],
] as const;

describe('LanguageLinks', () => {
  it('names each language in that language and marks it as such', async () => {
    const piece = await render(LanguageLinks, { lang: 'fr', links: LINKS });
    expect(linksIn(piece)).toEqual([
      { name: 'English', href: '/en/articles/debt/', lang: 'en' },
      { name: 'Français', href: '/fr/articles/debt/', lang: 'fr' },
      { name: '中文', href: '/zh/articles/debt/', lang: 'zh-Hans' },
      { name: '한국어', href: '/ko/', lang: 'ko' },
    ]);
  });

  it.each(WORDS)('is named in %s, and says which page has not been written', async (lang, label, missing) => {
    const piece = await render(LanguageLinks, { lang, links: LINKS });
    const titles = all(piece, 'a').map((link) => attribute(link, 'title'));

    expect(attribute(only(piece, 'nav'), 'aria-label')).toBe(label);
    expect(titles).toEqual([undefined, undefined, undefined, missing]);
  });

  it.each(['en', 'fr', 'zh', 'ko'])('marks %s as the language being read', async (lang) => {
    const piece = await render(LanguageLinks, { lang, links: LINKS });
    const current = all(piece, 'a').map((link) => attribute(link, 'aria-current') === 'page');
    expect(current).toEqual(LINKS.map((link) => link.lang === lang));
  });

  it('keeps the section only where the same page is written', async () => {
    const piece = await render(LanguageLinks, { lang: 'en', links: LINKS });
    const follows = all(piece, 'a').map((link) => attribute(link, 'data-lang-link') !== undefined);
    expect(follows).toEqual([true, true, true, false]);
  });
});
