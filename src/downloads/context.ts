import type { Lang } from '../i18n/locales.ts';
import { translator, type Translator } from '../i18n/translate.ts';
import { bestAddress } from '../lib/source-status.ts';
import { absoluteUrl } from '../lib/urls.ts';
import { viewsOf, type SiteViews } from '../site-views.ts';
import type { Site } from '../site.ts';

/** Where the site is published: Astro's `site` and `base`. */
export interface PublishedAt {
  readonly site: URL | undefined;
  readonly base: string;
}

/** What every file is written from. */
export interface DownloadContext {
  readonly site: Site;
  readonly lang: Lang;
  readonly t: Translator;
  readonly views: SiteViews;
  /** The whole address of a path: a file is read away from the site. */
  readonly absolute: (path: string) => string;
}

/** The context of the files in one language. */
export function contextOf(site: Site, lang: Lang, at: PublishedAt): DownloadContext {
  return {
    site,
    lang,
    t: translator(lang),
    views: viewsOf(site, lang),
    absolute: (path) => absoluteUrl(path, at),
  };
}

/** The day on which the articles last changed: what a file says instead of when it was built. */
export function lastChanged({ articles }: Site): string {
  return articles.map(({ changed }) => changed).reduce((latest, day) => (day > latest ? day : latest), '');
}

/** The days on which the article that tells a section was first published and last changed. */
export function daysOf({ articlesBySlug }: Site, section: string): { published: string; changed: string } {
  const article = articlesBySlug.get(section.split('#')[0] ?? '');
  if (article === undefined) throw new Error(`The section "${section}" belongs to no article.`);
  return { published: article.published, changed: article.changed };
}

/**
 * Where a source can be read: at its publisher's, else where a copy was read, else its record on this site. When that
 * address is unreachable, a copy goes first.
 */
export function addressOfSource({ site, absolute, views }: DownloadContext, id: string): string {
  const source = site.sources.get(id);
  return (source && bestAddress(source)) ?? absolute(views.sourceLabel(id).path);
}
