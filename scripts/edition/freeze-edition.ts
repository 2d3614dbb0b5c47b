import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { SOURCE_LANG } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { listFiles, pathOfPage } from '../../src/integrations/built-files.ts';
import { hashOf, HASH_LIST, readHashes, writeHashes } from '../../src/integrations/frozen-store.ts';
import { formatDate } from '../../src/lib/date-words.ts';
import { parseDate } from '../../src/lib/dates.ts';
import { localeOf } from '../../src/lib/urls.ts';
import { freezePage, pathsUsedBy, type FrozenNotice } from './freeze-page.ts';

/** What is frozen, and where it goes. */
export interface Freeze {
  /** The folder of a finished site, built for `root`. */
  readonly dist: string;
  /** The whole address of the live site's root, with its base. */
  readonly root: URL;
  /** The folder that holds the archives of editions. */
  readonly store: string;
  /** The day the edition is called by, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What was frozen. */
export interface Frozen {
  readonly archive: string;
  readonly files: number;
  /** The size of the archive. */
  readonly bytes: number;
}

/** Pages that live by scripts, repeat the whole language, or are no pages of the site's own. */
const LEFT_OUT = /^\/(?:404\.html|editions\/|(?:[a-z]{2})\/(?:404|search|offline|print|embed)\/)/u;
/** Files for programs that run, for reading elsewhere, or for link previews. */
const LEFT_OUT_FILES = /^\/pagefind\/|\.(?:js|mjs|epub|png|xml)$/u;
/** The first day a ZIP archive can name: an archive holds no time of its making. Local, as the packer reads it. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Freezes a finished site: its pages without scripts, and the files they use, packed into the store with their hashes.
 * Throws, and changes nothing, when there is an edition of that day: an edition never changes.
 */
export function freezeEdition({ dist, root, store, day }: Freeze): Frozen {
  const archive = join(store, `${day}.zip`);
  if (existsSync(archive))
    throw new Error(`There is an edition of ${day}, and an edition never changes. Name another day.`);
  const paths = new Set(listFiles(dist).map(pathOfPage));
  const pages = new Map(
    [...paths]
      .filter((path) => path.endsWith('/') && !LEFT_OUT.test(path))
      .map((path) => [path, readFileSync(join(dist, path, 'index.html'), 'utf8')] as const)
      .filter(([, html]) => !/<meta http-equiv="refresh"/iu.test(html)),
  );
  const used = [...pages].flatMap(([path, html]) => pathsUsedBy(html, { path, root }));
  const files = new Set(
    used.filter((path) => paths.has(path) && !path.endsWith('/') && !LEFT_OUT_FILES.test(path)),
  );
  const isKept = (path: string): boolean => pages.has(path) || files.has(path);

  const frozen = new Map<string, Uint8Array>();
  for (const [path, html] of pages) {
    const page = freezePage(html, { path, root, isKept }, noticeOf(path, day));
    frozen.set(`${path}index.html`.slice(1), Buffer.from(page));
  }
  for (const path of files) frozen.set(path.slice(1), readFileSync(join(dist, path)));
  const hashes = new Map([...frozen].map(([path, bytes]) => [path, hashOf(bytes)]));
  const packed = pack(new Map([...frozen, [HASH_LIST, Buffer.from(writeHashes(hashes))]]));
  keep(store, `${day}.zip`, packed);
  return { archive, files: frozen.size, bytes: packed.length };
}

function noticeOf(path: string, day: string): FrozenNotice {
  const lang = localeOf(path) ?? SOURCE_LANG;
  const t = translator(lang);
  return { text: t('edition.frozen', { date: formatDate(parseDate(day), lang) }), link: t('edition.live') };
}

function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME });
}

/**
 * Puts the archive and its hash into the store. The archive comes last: who is stopped before leaves a hash of nothing,
 * which the next run of that day replaces.
 */
function keep(store: string, name: string, bytes: Uint8Array): void {
  mkdirSync(store, { recursive: true });
  const list = join(store, HASH_LIST);
  const hashes = existsSync(list) ? readHashes(readFileSync(list, 'utf8')) : new Map<string, string>();
  const files = [
    [HASH_LIST, writeHashes(hashes.set(name, hashOf(bytes)))],
    [name, bytes],
  ] as const;
  for (const [file, content] of files) writeFileSync(join(store, `.${file}`), content);
  for (const [file] of files) renameSync(join(store, `.${file}`), join(store, file));
}
