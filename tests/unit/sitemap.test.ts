import { describe, expect, it } from 'vitest';
import { alternatesOf } from '../../src/lib/sitemap.ts';

const ROOT = 'https://site.example/repo/';
const LINKS = [
  { url: ROOT, lang: 'en' },
  { url: `${ROOT}en/`, lang: 'en' },
  { url: `${ROOT}fr/`, lang: 'fr' },
  { url: `${ROOT}ko/`, lang: 'ko' },
  { url: `${ROOT}zh/`, lang: 'zh-Hans' },
];

describe('alternatesOf', () => {
  it.each(['en', 'fr', 'zh', 'ko'])(
    'names for %s all four, in the order of the site, and the default',
    (lang) => {
      const alternates = alternatesOf({ url: `${ROOT}${lang}/`, links: LINKS }, ROOT);
      expect(alternates.map((link) => `${link.lang} ${link.url.slice(ROOT.length)}`)).toEqual([
        'en en/',
        'fr fr/',
        'zh-Hans zh/',
        'ko ko/',
        'x-default en/',
      ]);
    },
  );

  it.each([
    ['the page of no language', ROOT, LINKS, 0],
    ['a page in one language', `${ROOT}en/articles/a/`, undefined, 0],
    ['a page in two, neither the source', `${ROOT}fr/articles/a/`, LINKS.slice(2, 4), 3],
  ])('for %s, %s, knows how many there are', (_, url, links, count) => {
    expect(alternatesOf({ url, links }, ROOT)).toHaveLength(count);
  });
});
