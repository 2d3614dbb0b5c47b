import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS, LOCALE_TAGS, type Lang } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pathsOfCopy, ROOM_BESIDE, type CopyList } from '../lib/copy-list.ts';
import { readRedirects } from '../lib/server-files.ts';
import { typeset } from '../lib/typography.ts';
import { copyListPath, pagePath, underBase } from '../lib/urls.ts';
import { listFiles, pathOfPage } from './built-files.ts';
import { formatBytes } from './file-sizes.ts';
import { bundlePrograms } from './offline-programs.ts';

/** Where a page leaves room for the size of the copy of its language. */
const SIZE_PLACE = '<span data-copy-size></span>';

/**
 * Makes the site fit for reading offline: two programs, and for each language the list of files that a copy
 * consists of and its size on the page that offers it. Registered after whatever changes a page.
 */
export function offline({ base }: { base: string }): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await bundlePrograms(folder, base);
        for (const lang of LANGS) {
          const { files, bytes } = await writeCopyList(folder, lang, base);
          logger.info(
            `A copy of ${lang} has ${Object.keys(files).length} files, ${formatBytes(bytes, 'en')}`,
          );
        }
      },
    },
  };
}

/** Writes the list of one language, and its size into the page that offers it. Returns the list. */
export async function writeCopyList(folder: string, lang: Lang, base: string): Promise<CopyList> {
  const paths = listFiles(folder).map(pathOfPage);
  const t = translator(lang);
  const read = (path: string): Buffer => readFileSync(fileAt(folder, path));
  const pages = paths.filter((path) => path.startsWith(`/${lang}/`) && path.endsWith('/'));
  const engine = engineOf(lang, read('/pagefind/pagefind-entry.json').toString());
  const isNamed = (path: string): boolean => pages.some((page) => read(page).includes(path));
  const moved = Object.fromEntries(await readMoves(folder, lang, base));
  const standing = paths.filter((path) => !(underBase(base, path) in moved));
  const kept = pathsOfCopy(lang, { paths: standing, engine, isNamed });

  const found = kept.map((path) => {
    const content = read(path);
    return { path, size: content.length, hash: hashOf(content) };
  });
  const bytes = found.reduce((sum, { size }) => sum + size + ROOM_BESIDE, 0);
  const offer = pagePath(lang, 'offline');
  await writeFile(
    fileAt(folder, offer),
    read(offer).toString().replace(SIZE_PLACE, formatBytes(bytes, lang)),
  );

  const files = Object.fromEntries(
    found.map(({ path, hash }) => [path, path === offer ? hashOf(read(path)) : hash]),
  );
  const words = {
    notice: typeset(t('offline.notice'), lang),
    absent: typeset(t('offline.absent'), lang),
  };
  const list = { bytes, ...words, moved, files };
  const release = hashOf(JSON.stringify(list));
  await writeFile(fileAt(folder, copyListPath(lang)), JSON.stringify({ release, ...list }));
  return { release, ...list };
}

/** The old addresses of a language, which hosts lead on without sending what stands there. */
async function readMoves(folder: string, lang: Lang, base: string): Promise<(readonly [string, string])[]> {
  const file = join(folder, '_redirects');
  if (!existsSync(file)) return [];
  const moves = readRedirects(await readFile(file, 'utf8'));
  return moves.filter(([from]) => from.startsWith(underBase(base, `/${lang}/`)));
}

function engineOf(lang: Lang, entry: string): string {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> };
  return languages[LOCALE_TAGS[lang].toLowerCase()]?.wasm ?? 'unknown';
}

function fileAt(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

/** Half a SHA-256 tells files apart, and keeps the list short. */
function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
