import { isLang, type Lang } from '../i18n/locales.ts';

/**
 * Every address of the site is made here. A *path* starts and ends with `/` and knows nothing of where the site
 * is published (`/fr/timeline/`); a *url* is the path under Astro's `base`, ready for an `href`.
 */

/** The pages that exist once per language and stand directly under it. */
export type PageName =
  'timeline' | 'differences' | 'data' | 'names' | 'sources' | 'search' | 'about' | 'offline';

/** The path of a language's home page. */
export function homePath(lang: Lang): string {
  return `/${lang}/`;
}

/** The path of an article in one language. */
export function articlePath(lang: Lang, slug: string): string {
  return `/${lang}/articles/${slug}/`;
}

/** The path of one of the pages that stand directly under a language. */
export function pagePath(lang: Lang, page: PageName): string {
  return `/${lang}/${page}/`;
}

/** The path of a section, named as content names it (`slug#id`), or of the article when no id follows. */
export function sectionPath(lang: Lang, section: string): string {
  const [slug = '', id] = section.split('#');
  return id === undefined ? articlePath(lang, slug) : `${articlePath(lang, slug)}#${id}`;
}

/** The path of the page that lists events by the day of the year. */
export function daysPath(lang: Lang): string {
  return `${pagePath(lang, 'timeline')}days/`;
}

/** The path of one event on the timeline page. */
export function eventPath(lang: Lang, event: string): string {
  return `${pagePath(lang, 'timeline')}#${event}`;
}

/** The path of an excerpt of the timeline that other sites may show in a frame, by its name: `categories/trade`. */
export function embedPath(lang: Lang, excerpt: string): string {
  return `${homePath(lang)}embed/timeline/${excerpt}/`;
}

/** The path of one difference on the page of differences. */
export function differencePath(lang: Lang, difference: string): string {
  return `${pagePath(lang, 'differences')}#${difference}`;
}

/** The path of one source on the page of sources. */
export function sourcePath(lang: Lang, source: string): string {
  return `${pagePath(lang, 'sources')}#${source}`;
}

/** The path of one data series on the page of data. */
export function seriesPath(lang: Lang, series: string): string {
  return `${pagePath(lang, 'data')}#${series}`;
}

/** The path of a data series as a file of comma-separated values. */
export function seriesCsvPath(lang: Lang, series: string): string {
  return dataFilePath(lang, `${series}.csv`);
}

/** The path of a file that stands with the data, such as `timeline.json`. */
export function dataFilePath(lang: Lang, file: string): string {
  return `${pagePath(lang, 'data')}${file}`;
}

/** The path of an edition of the whole site, frozen on a day, `YYYY-MM-DD`; the same for all languages. */
export function editionPath(day: string): string {
  return `/editions/${day}/`;
}

/** The path of the page that holds a whole language, to print. */
export function printPath(lang: Lang): string {
  return `${homePath(lang)}print/`;
}

/** The path of an article as Markdown. */
export function markdownPath(lang: Lang, slug: string): string {
  return `${homePath(lang)}articles/${slug}.md`;
}

/** The path of the contents of a language for language models. */
export function llmsPath(lang: Lang): string {
  return `${homePath(lang)}llms.txt`;
}

/** The path of the JSON Schema of a file of data; the same for all languages. */
export function schemaPath(file: 'timeline' | 'names'): string {
  return `/schemas/${file}.json`;
}

/** The path of what tells browsers how a language is searched. */
export function searchDescriptionPath(lang: Lang): string {
  return `${homePath(lang)}opensearch.xml`;
}

/** The path of the list of files that a language is kept with for reading offline. */
export function copyListPath(lang: Lang): string {
  return `${pagePath(lang, 'offline')}files.json`;
}

/** The path of the service worker, which answers for the whole site: nothing registers it but the wish to read offline. */
export const WORKER_PATH = '/service-worker.js';

/** The path of the script that keeps a language for reading offline, and removes it. */
export const OFFLINE_SCRIPT_PATH = '/offline.js';

/** The path of one name on the page of names. */
export function namePath(lang: Lang, name: string): string {
  return `${pagePath(lang, 'names')}#${name}`;
}

const PREVIEWED =
  /^\/(?<lang>[a-z]+)\/(?<place>articles\/[^/]+|(?:timeline|sources|names|differences|data)(?=\/#))\/(?:#(?<id>.+))?$/u;

/** The path of the file that previews what an address leads to; undefined for what has no preview. */
export function previewPath(address: string): string | undefined {
  const { lang, place, id } = PREVIEWED.exec(address)?.groups ?? {};
  if (lang === undefined || place === undefined || !isLang(lang)) return undefined;
  return `${homePath(lang)}previews/${place}${id === undefined ? '' : `/${id}`}.json`;
}

/** The path of an article's citation as a file: BibTeX, RIS or CSL-JSON. */
export function citationPath(lang: Lang, slug: string, ending: 'bib' | 'ris' | 'json'): string {
  return `${homePath(lang)}cite/${slug}.${ending}`;
}

/** The path of the citations of an article's sections. */
export function sectionCitationsPath(lang: Lang, slug: string): string {
  return `${homePath(lang)}cite/${slug}/sections.json`;
}

/** The path of the citations of the sections on a page, named by its path; undefined where there are none. */
export function citationsOnPage(path: string): string | undefined {
  const { lang, slug } = /^\/(?<lang>[a-z]+)\/articles\/(?<slug>[^/]+)\/$/u.exec(path)?.groups ?? {};
  return lang === undefined || slug === undefined || !isLang(lang)
    ? undefined
    : sectionCitationsPath(lang, slug);
}

/** The name of the picture for link previews, which lies beside each page. */
export const CARD_FILE = 'card.png';

/** The path of a page's picture for link previews. */
export function cardPath(path: string): string {
  return `${path}${CARD_FILE}`;
}

/** Puts a path under `base`, which may be written `/repo`, `/repo/` or be empty. */
export function underBase(base: string, path: string): string {
  return `${base.replace(/\/+$/u, '')}${path}`;
}

/** The whole address of a path, for files that leave the site. Throws when `site`, Astro's setting, is missing. */
export function absoluteUrl(path: string, { site, base }: { site: URL | undefined; base: string }): string {
  if (site === undefined) throw new Error('Astro’s "site" is not set, so there are no whole addresses.');
  return new URL(underBase(base, path), site).href;
}

/** Takes `base` off a pathname: `/repo/fr/` under `/repo` is `/fr/`. */
export function withoutBase(base: string, pathname: string): string {
  const trimmed = base.replace(/\/+$/u, '');
  return trimmed !== '' && pathname.startsWith(`${trimmed}/`) ? pathname.slice(trimmed.length) : pathname;
}

/** The language that a path (without base) stands under; undefined for `/` and `/404.html`. */
export function localeOf(path: string): Lang | undefined {
  const first = path.split('/')[1] ?? '';
  return isLang(first) ? first : undefined;
}

/** The same page in another language: `/fr/timeline/` becomes `/ko/timeline/`. Throws for a path without a language. */
export function inLanguage(path: string, lang: Lang): string {
  const current = localeOf(path);
  if (current === undefined) throw new Error(`The path "${path}" does not start with a language.`);
  return `/${lang}${path.slice(current.length + 1)}`;
}
