import { describe, expect, it } from 'vitest';
import Header from '../../src/components/Header.astro';
import { all, attribute, only, type Parent } from '../support/html.ts';
import { linksIn, render } from '../support/render.ts';

const NAMES = [
  [
    'en',
    'Main',
    'Light or dark',
    ['Articles', 'Timeline', 'Where sources differ', 'Data', 'Names', 'Sources', 'About'],
  ],
  [
    'fr',
    'Navigation principale',
    'Clair ou sombre',
    ['Articles', 'Chronologie', 'Divergences', 'Données', 'Noms', 'Sources', 'À propos'],
  ],
  ['zh', '主导航', '浅色或深色', ['文章', '大事年表', '来源分歧', '数据', '名称', '资料来源', '关于本站']],
  [
    'ko',
    '주요 메뉴',
    '밝게 또는 어둡게',
    ['글', '연표', '자료가 엇갈리는 곳', '데이터', '이름', '출처', '소개'],
  ],
] as const;

async function renderHeader(lang: string, path: string): Promise<Parent> {
  const languageLinks = [{ lang: 'en', href: '/en/', isSamePage: true }];
  const addresses = { homeHref: `/${lang}/`, searchHref: `/${lang}/search/` };
  return render(Header, { lang, siteName: 'France · DPRK', path, ...addresses, languageLinks });
}

function mainNavigation(piece: Parent): Parent {
  const [first] = all(piece, 'nav');
  if (first === undefined) throw new Error('The header has no navigation.');
  return first;
}

describe('Header', () => {
  it.each(NAMES)('names in %s the navigation and its pages', async (lang, label, toggle, names) => {
    const piece = await renderHeader(lang, `/${lang}/`);
    const labels = all(piece, 'nav', 'button').map((each) => attribute(each, 'aria-label'));

    expect(labels[0]).toBe(label);
    expect(labels).toContain(toggle);
    expect(linksIn(mainNavigation(piece)).map(({ name }) => name)).toEqual(names);
  });

  it('leads to the pages of its language', async () => {
    const piece = await renderHeader('ko', '/ko/');
    expect(linksIn(mainNavigation(piece)).map(({ href }) => href)).toEqual([
      '/ko/#articles',
      '/ko/timeline/',
      '/ko/differences/',
      '/ko/data/',
      '/ko/names/',
      '/ko/sources/',
      '/ko/about/',
    ]);
  });

  it('begins with the name of the site, which leads home', async () => {
    const header = only(await renderHeader('fr', '/fr/'), 'header');
    expect(linksIn(header)[0]).toEqual({ name: 'France · DPRK', href: '/fr/' });
  });

  it('offers search as a form that works without scripts', async () => {
    const form = only(await renderHeader('fr', '/fr/'), 'form');
    expect(attribute(form, 'action')).toBe('/fr/search/');
  });

  it.each([
    ['/en/timeline/', 'Timeline', 'page'],
    ['/en/articles/debt/', 'Articles', 'true'],
  ])('on %s marks %s', async (path, name, value) => {
    const navigation = mainNavigation(await renderHeader('en', path));
    const marked = all(navigation, 'a').filter((link) => attribute(link, 'aria-current') !== undefined);

    expect(marked.map((link) => attribute(link, 'aria-current'))).toEqual([value]);
    expect(marked.flatMap((link) => linksIn({ ...navigation, childNodes: [link] }))[0]?.name).toBe(name);
  });

  it('shows the button for light or dark only once it works', async () => {
    const button = all(await renderHeader('en', '/en/'), 'button').find(
      (each) => attribute(each, 'aria-label') === 'Light or dark',
    );
    expect(button && attribute(button, 'hidden')).toBeDefined();
  });
});
