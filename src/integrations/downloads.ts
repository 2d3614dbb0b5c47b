import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS, type Lang } from '../i18n/locales.ts';
import { dataFilePath, pagePath, printPath } from '../lib/urls.ts';
import { writeEpub } from './epub-write.ts';
import { withFileSizes } from './file-sizes.ts';

/**
 * Finishes the downloads once the pages stand: binds the one page of each language, if there is one, as EPUB, then writes the size of
 * every file into the page of data. In development there is no EPUB, and there are no sizes.
 */
export function downloads(): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        const printed = LANGS.filter((lang) => existsSync(fileAt(folder, printPath(lang))));
        for (const lang of printed) await bind(folder, lang);
        for (const lang of LANGS) await writeSizes(folder, lang);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`Bound ${printed.length} books, in ${seconds} s`);
      },
    },
  };
}

async function bind(folder: string, lang: Lang): Promise<void> {
  const html = await readFile(fileAt(folder, printPath(lang)), 'utf8');
  await writeFile(fileAt(folder, dataFilePath(lang, 'site.epub')), writeEpub(html));
}

async function writeSizes(folder: string, lang: Lang): Promise<void> {
  const page = fileAt(folder, pagePath(lang, 'data'));
  const listing = await readFile(page, 'utf8');
  const paths = [...listing.matchAll(/ data-size-of="([^"]+)"/gu)].map(([, path = '']) => path);
  const sizes = new Map(
    await Promise.all(paths.map(async (path) => [path, (await stat(fileAt(folder, path))).size] as const)),
  );
  await writeFile(
    page,
    withFileSizes(listing, lang, (path) => sizes.get(path) ?? 0),
  );
}

function fileAt(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}
