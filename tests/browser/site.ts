import { test as base, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';

/** The kinds of page that every language has, with the path under the language that shows one. */
const PAGE_KINDS = {
  home: '',
  article: 'articles/',
  timeline: 'timeline/',
  differences: 'differences/',
  data: 'data/',
  names: 'names/',
  sources: 'sources/',
  search: 'search/',
  about: 'about/',
  'not-found': '404/',
} as const;

/** What the tests know of the site: the paths of its pages, without the slash at their start. */
export interface SitePaths {
  /** Every page of the sitemap, with the pages of search and those for unknown addresses. */
  all: readonly string[];
  /** Those of one language. */
  of: (lang: Lang) => readonly string[];
  /** One page of each kind in one language. */
  kinds: (lang: Lang) => readonly string[];
  /** The articles in one language. */
  articles: (lang: Lang) => readonly string[];
}

/** Playwright's `test`, to which the site gives its paths. */
export const test = base.extend<{ paths: SitePaths }>({
  paths: async ({ request }, use) => {
    const sitemap = await (await request.get('sitemap-0.xml')).text();
    await use(sitePaths(sitemap));
  },
});

function sitePaths(sitemap: string): SitePaths {
  const urls = [...sitemap.matchAll(/<loc>([^<]+)/gu)].map(([, url = '']) => url);
  // The address of the first page begins all others.
  const root = urls.reduce((shortest, url) => (url.length < shortest.length ? url : shortest));
  const all = new Set(urls.map((url) => url.slice(root.length)));
  for (const lang of LANGS) for (const page of ['search', '404']) all.add(`${lang}/${page}/`);
  const of = (lang: Lang): string[] => [...all].filter((path) => path.startsWith(`${lang}/`));
  const articles = (lang: Lang): string[] => of(lang).filter((path) => path.startsWith(`${lang}/articles/`));
  const kinds = (lang: Lang): string[] =>
    Object.values(PAGE_KINDS).map((path) =>
      path === PAGE_KINDS.article ? (articles(lang)[0] ?? '') : `${lang}/${path}`,
    );
  return { all: [...all], of, kinds, articles };
}

/** The ids of the sections of a page that readers can link to, in their order. */
export function sectionIds(page: Page): Promise<string[]> {
  return page
    .locator('main .section-link')
    .evaluateAll((links) =>
      links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))),
    );
}

/** A few items of a list, evenly spread, the first and the last among them. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, (items.length - 1) / (count - 1));
  const indexes = Array.from({ length: Math.min(count, items.length) }, (_, index) =>
    Math.round(index * step),
  );
  return indexes.flatMap((index) => items[index] ?? []);
}

/**
 * How far below the header the target of the address stands, in pixels; 0 where the page is at its end and can
 * scroll no further. `undefined` when there is no target.
 */
export function targetBelowHeader(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const target = document.querySelector(':target');
    const header = document.querySelector('header');
    if (target === null || header === null) return undefined;
    const isSticky = getComputedStyle(header).position === 'sticky';
    const below = target.getBoundingClientRect().top - (isSticky ? header.getBoundingClientRect().bottom : 0);
    const isAtEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
    return isAtEnd && below > 0 && below < innerHeight ? 0 : below;
  });
}
