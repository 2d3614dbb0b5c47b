import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { localeOf } from '../../src/lib/urls.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { attribute, elementsIn, parsePage, type Element, type Parent } from './html.ts';

/** A page of a built site. */
export interface Page {
  /** Its path without base: `/fr/timeline/`, `/404.html`. */
  readonly path: string;
  /** The language it stands under; undefined for `/` and `/404.html`. */
  readonly lang: Lang | undefined;
  readonly html: string;
  readonly document: Parent;
  /** Every element, in the order of the page. */
  readonly elements: readonly Element[];
}

/** A built site: what is served under one address. */
export interface BuiltSite {
  readonly folder: string;
  /** The path it is published under, with a slash at its end: `/`, `/sub/`. */
  readonly base: string;
  /** `http://localhost:4321`. */
  readonly origin: string;
  readonly pages: readonly Page[];
  /** The paths of all files without base, those of pages too: `/favicon.svg`, `/fr/index.html`. */
  readonly files: ReadonlySet<string>;
}

/** Where a site was built, and for which address; by default as the environment says, as the build does. */
export interface SitePlace {
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
}

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The origin that pages name in whole addresses when the environment names none. */
export const LOCAL_ORIGIN = 'http://localhost:4321';

/** The site that `npm run build` makes with the same environment. */
export const DIST: SitePlace = {
  folder: resolve(ROOT, setting('DIST_DIR', 'dist')),
  base: setting('BASE_PATH', '/'),
  origin: setting('SITE_URL', LOCAL_ORIGIN),
};

/**
 * Reads a built site. Of the frozen editions in it, which obey the rules of their day, it has only the paths of pages,
 * as files. Throws when there is no site.
 */
export function readSite({ folder, base, origin }: SitePlace = DIST): BuiltSite {
  const all = listFiles(folder);
  const files = all.filter((name) => !name.startsWith('editions/'));
  const frozen = all.filter((name) => name.startsWith('editions/') && name.endsWith('/index.html'));
  const pages = files
    .filter((name) => name.endsWith('.html'))
    .map((name) =>
      pageOf(`/${name.replace(/(^|\/)index\.html$/u, '$1')}`, readFileSync(join(folder, name), 'utf8')),
    );
  if (pages.length === 0) throw new Error(`There is no built site in ${folder}. To make one: npm run build`);
  return {
    folder,
    base: `${base.replace(/\/+$/u, '')}/`,
    origin,
    pages,
    files: new Set([
      ...files.map((name) => `/${name}`),
      ...frozen.map((name) => `/${name.slice(0, -'index.html'.length)}`),
    ]),
  };
}

/** A made-up site, to show what a judge finds: the HTML of each page by path. */
export function madeUpSite(
  pages: Readonly<Record<string, string>>,
  files: readonly string[] = [],
): BuiltSite {
  return {
    folder: '/nowhere',
    base: '/',
    origin: LOCAL_ORIGIN,
    pages: Object.entries(pages).map(([path, html]) => pageOf(path, html)),
    files: new Set(files),
  };
}

/** The names of all files in a folder and those inside it, with `/` between, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Says whether search engines are asked to leave a page alone. */
export function isIndexable({ elements }: Page): boolean {
  return !elements.some(
    (element) => attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex',
  );
}

/** The whole address of a page. */
export function addressOf({ origin, base }: BuiltSite, { path }: Page): string {
  return `${origin}${base}${path.slice(1)}`;
}

/** The value of an environment variable; the build, too, takes an empty one for none. */
function setting(name: string, otherwise: string): string {
  const value = process.env[name] ?? '';
  return value === '' ? otherwise : value;
}

function pageOf(path: string, html: string): Page {
  const document = parsePage(html);
  return { path, lang: localeOf(path), html, document, elements: elementsIn(document) };
}
