import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS } from '../i18n/locales.ts';
import { headersFile } from '../lib/server-files.ts';

/** Writes `_headers`, which hosts such as Netlify and Cloudflare Pages obey. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folders = await Promise.all(LANGS.map(async (lang) => foldersIn(dir, lang)));
        await writeFile(new URL('_headers', dir), headersFile(folders.flat()));
      },
    },
  };
}

async function foldersIn(dir: URL, lang: string): Promise<string[]> {
  const entries = await readdir(fileURLToPath(new URL(`${lang}/`, dir)), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${lang}/${name}/`)
    .sort();
}
