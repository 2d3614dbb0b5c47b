import type { Lang } from '../i18n/locales.ts';
import type { CopyList } from '../lib/copy-list.ts';
import { copyListPath } from '../lib/urls.ts';
import { CopyFault, faultOf } from './copy-fault.ts';
import { fetchList, fetchWhole } from './fetch-whole.ts';
import {
  addressOf,
  cacheNameOf,
  declareWhole,
  dropCaches,
  findCopy,
  listOf,
  type KeptCopy,
} from './kept-copies.ts';

/** How a copy is made. */
export interface KeepOptions {
  /** Stops it. */
  readonly signal?: AbortSignal;
  /** Told of every file that is there. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many files are fetched at a time. */
const AT_A_TIME = 8;

/**
 * Keeps a language as the site has it: fetches every file that an earlier copy does not hold, and takes that copy
 * away when the new one is whole. One copy of a language is made at a time, in whatever tab. Throws a `CopyFault`,
 * and leaves everything as it was, when one file cannot be had.
 */
export async function keepCopy(lang: Lang, options: KeepOptions = {}): Promise<KeptCopy> {
  return whileAlone(lang, async () => {
    const before = await findCopy(lang);
    try {
      const list = await fetchList(addressOf(copyListPath(lang)), options.signal);
      if (list.release !== before?.release) await fetchFiles(lang, list, { ...options, before });
      const copy = await declareWhole(lang, list);
      await dropCaches(lang, { but: copy.cacheName });
      return copy;
    } catch (error) {
      await dropCaches(lang, { but: before?.cacheName ?? '' });
      throw faultOf(error);
    }
  });
}

/** Takes away what is kept of a language. */
export async function removeCopy(lang: Lang): Promise<void> {
  await whileAlone(lang, () => dropCaches(lang));
}

async function fetchFiles(
  lang: Lang,
  list: CopyList,
  { before, signal, onProgress }: KeepOptions & { before: KeptCopy | undefined },
): Promise<void> {
  await dropCaches(lang, { but: before?.cacheName ?? '' });
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < list.bytes) throw new CopyFault('no-room');
  const cache = await caches.open(cacheNameOf(lang, list.release));
  const known = before && (await listOf(before))?.files;
  const fetchOne = async (path: string, hash: string): Promise<Response> => {
    const url = addressOf(path);
    const kept =
      before && known?.[path] === hash ? await caches.match(url, { cacheName: before.cacheName }) : undefined;
    return kept ?? fetchWhole(url, hash, signal);
  };
  const files = Object.entries(list.files);
  const left = each(files);
  let done = 0;
  await together(AT_A_TIME, async () => {
    for (const [path, hash] of left) {
      await cache.put(addressOf(path), await fetchOne(path, hash));
      done += 1;
      onProgress?.(done, files.length);
    }
  });
  await cache.put(addressOf(copyListPath(lang)), Response.json(list));
}

/** Gives items one by one to whoever asks; where one of those fails, the others get no more. */
function* each<Item>(items: readonly Item[]): Generator<Item> {
  yield* items;
}

/** Lets several run side by side, and ends when all have; then throws what the first to fail threw. */
async function together(count: number, run: () => Promise<void>): Promise<void> {
  const ends = await Promise.allSettled(Array.from({ length: count }, run));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

async function whileAlone<Result>(lang: Lang, run: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`offline ${lang}`, run);
}
