import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { formatBytes } from '../../src/integrations/file-sizes.ts';
import { pagePath, withoutBase } from '../../src/lib/urls.ts';
import type { BuiltSite, Page } from './built-site.ts';
import { unpackBook } from './epub.ts';
import { all, attribute, elementsIn, textOf } from './html.ts';

const DOWNLOAD =
  /^\/(?:(?:en|fr|zh|ko)\/.*\.(?:json|csv|ics|bib|ris|atom|md|txt|epub)|schemas\/.*|llms\.txt)$/u;

/** Files that pages fetch for themselves: previews, citations of sections, texts of search, the list of a copy. */
const FETCHED = /^\/[a-z]+\/(?:cite|offline|previews|search)\//u;

/** The paths of every file that readers take away. */
function downloadsOf({ files }: BuiltSite): string[] {
  return [...files].filter((path) => DOWNLOAD.test(path) && !FETCHED.test(path)).sort();
}

/** The text of a built file. */
export function readText({ folder }: BuiltSite, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Every address of the site that stands in a download answers: page, file and section. */
export function judgeDownloadAddresses(site: BuiltSite): string[] {
  const idsByPath = new Map(site.pages.map((page) => [page.path, idsOf(page)]));
  return downloadsOf(site).flatMap((path) =>
    addressesIn(site, path).flatMap((address) => {
      const { pathname, hash } = new URL(address);
      const target = withoutBase(site.base, pathname);
      const ids = idsByPath.get(target);
      if (ids === undefined) return site.files.has(target) ? [] : [`${path}  ${address} does not answer.`];
      return hash === '' || ids.has(hash.slice(1)) ? [] : [`${path}  ${address} leads to no section.`];
    }),
  );
}

/** The addresses of the site in a file, each once. */
function addressesIn(site: BuiltSite, path: string): string[] {
  const start = `${site.origin}${site.base}`.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const text = path.endsWith('.epub')
    ? [...unpackBook(readFileSync(join(site.folder, path))).files.values()].join('\n')
    : readText(site, path).replace(/\r\n /gu, '');
  const found = [...text.matchAll(new RegExp(String.raw`${start}[^\s"'<>()\[\]\\,]*`, 'gu'))];
  return [...new Set(found.map(([address]) => address.replace(/[.,;:]+$/u, '')))];
}

/** The page of data names every file of its language with its size, and nothing else. */
export function judgeListing(site: BuiltSite): string[] {
  return LANGS.flatMap((lang) => {
    const path = pagePath(lang, 'data');
    const page = site.pages.find((each) => each.path === path);
    if (page === undefined) return [`${path} is missing.`];
    const listed = listedIn(page, site);
    const expected = downloadsOf(site).filter(
      (file) => file.startsWith(`/${lang}/`) || file.startsWith('/schemas/'),
    );
    return [
      ...expected.filter((file) => !listed.has(file)).map((file) => `${path}  ${file} is not listed.`),
      ...[...listed].flatMap(([file, text]) => judgeSize(site, { page: path, file, text, lang })),
    ];
  });
}

function judgeSize(
  { folder }: BuiltSite,
  { page, file, text, lang }: { page: string; file: string; text: string; lang: Lang },
): string[] {
  const name = file.endsWith('/') ? `${file}index.html` : file;
  // The policy that each page gets last is no part of what was weighed.
  if (name.endsWith('.html')) return /\d/u.test(text) ? [] : [`${page}  ${file} has no size.`];
  const size = formatBytes(readFileSync(join(folder, name)).byteLength, lang);
  return text.endsWith(size) ? [] : [`${page}  ${file} is said to have “${text}”, not ${size}.`];
}

/** What the list says beside each file, by path. */
function listedIn({ document }: Page, { base }: BuiltSite): Map<string, string> {
  const section = all(document, 'section').find((each) => attribute(each, 'class') === 'downloads');
  const items = section === undefined ? [] : all(section, 'li');
  return new Map(
    items.map((item) => {
      const href = all(item, 'a').map((link) => attribute(link, 'href'))[0] ?? '';
      const kind = elementsIn(item).find((element) => attribute(element, 'class') === 'kind');
      return [withoutBase(base, href), kind === undefined ? '' : textOf(kind)];
    }),
  );
}

function idsOf({ elements }: Page): Set<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}
