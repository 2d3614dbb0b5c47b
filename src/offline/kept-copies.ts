import { isLang, type Lang } from '../i18n/locales.ts';
import type { CopyList } from '../lib/copy-list.ts';
import { isoDay } from '../lib/iso-days.ts';
import { copyListPath, underBase } from '../lib/urls.ts';

/** A whole copy of a language that this browser holds. */
export interface KeptCopy {
  readonly lang: Lang;
  /** The name of the browser's cache that its files lie in. */
  readonly cacheName: string;
  /** The last day, `YYYY-MM-DD` where the reader is, on which the copy was fetched or found to be as the site is. */
  readonly day: string;
  readonly release: string;
  readonly notice: string;
  readonly absent: string;
}

const PREFIX = 'offline';
/** Under this address a cache says what it holds: written last, so that a cache without it is no whole copy. */
const RECORD = '/offline-copy.json';

/** The name of the cache for a copy of a language. */
export function cacheNameOf(lang: Lang, release: string): string {
  return `${PREFIX} ${lang} ${release}`;
}

/** The address of a path of the site, without base, as files are kept under it. */
export function addressOf(path: string): URL {
  return new URL(underBase(import.meta.env.BASE_URL, path), location.origin);
}

/** Every whole copy that this browser holds. */
export async function findCopies(): Promise<KeptCopy[]> {
  const names = await caches.keys();
  const copies = await Promise.all(names.map(readCopy));
  return copies.filter((copy) => copy !== undefined);
}

/** The copy of one language; undefined where there is none. */
export async function findCopy(lang: Lang): Promise<KeptCopy | undefined> {
  return (await findCopies()).find((copy) => copy.lang === lang);
}

/** The list that a copy was made by. */
export async function listOf({ lang, cacheName }: KeptCopy): Promise<CopyList | undefined> {
  const response = await caches.match(addressOf(copyListPath(lang)), { cacheName });
  // It was judged when it was fetched.
  return (await response?.json()) as CopyList | undefined;
}

/** Declares a cache to hold a whole copy of a list, as of today. */
export async function declareWhole(lang: Lang, list: CopyList): Promise<KeptCopy> {
  const { release, notice, absent } = list;
  const copy = { lang, cacheName: cacheNameOf(lang, release), day: today(), release, notice, absent };
  const cache = await caches.open(copy.cacheName);
  await cache.put(addressOf(RECORD), Response.json(copy));
  return copy;
}

/** Takes away every cache of a language, whole or not, but the one that is named. */
export async function dropCaches(lang: Lang, { but = '' } = {}): Promise<void> {
  const names = (await caches.keys()).filter((name) => langOf(name) === lang && name !== but);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function readCopy(cacheName: string): Promise<KeptCopy | undefined> {
  if (langOf(cacheName) === undefined) return undefined;
  const response = await caches.match(addressOf(RECORD), { cacheName });
  // Only `declareWhole` writes there.
  return (await response?.json()) as KeptCopy | undefined;
}

function langOf(cacheName: string): Lang | undefined {
  const [prefix, lang = ''] = cacheName.split(' ');
  return prefix === PREFIX && isLang(lang) ? lang : undefined;
}

function today(): string {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
