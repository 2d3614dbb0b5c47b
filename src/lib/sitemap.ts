import { LANGS, LOCALE_TAGS, SOURCE_LANG } from '../i18n/locales.ts';

/** A page of the sitemap with the pages that it is the same as in other languages, itself among them. */
export interface SitemapItem {
  readonly url: string;
  readonly links?: readonly SitemapLink[] | undefined;
}

/** One language of a page. */
export interface SitemapLink {
  readonly url: string;
  /** For `hreflang`. */
  readonly lang: string;
}

/** The languages for the sitemap: the first part of a path, and its tag. */
export const SITEMAP_LANGUAGES = { defaultLocale: SOURCE_LANG, locales: { ...LOCALE_TAGS } };

/**
 * The alternates of a page as its own head names them: every language in the order of the site, then the default. The
 * first page of the site, at `root`, belongs to no language and is no alternate of any.
 */
export function alternatesOf({ url, links = [] }: SitemapItem, root: string): SitemapLink[] {
  if (url === root) return [];
  const order = LANGS.map((lang) => LOCALE_TAGS[lang]);
  const editions = links
    .filter((link) => link.url !== root)
    .toSorted((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang));
  const source = editions.find(({ lang }) => lang === LOCALE_TAGS[SOURCE_LANG]) ?? editions[0];
  return source === undefined ? [] : [...editions, { url: source.url, lang: 'x-default' }];
}
