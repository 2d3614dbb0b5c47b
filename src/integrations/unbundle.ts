import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS } from '../i18n/locales.ts';
import { BUNDLE_FOLDER, type FileBundle } from '../lib/file-bundle.ts';

/** Takes the small files out of the bundles in which pages hand them over. Registered before whatever reads them. */
export function unbundle(): AstroIntegration {
  return {
    name: 'unbundle',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const bundles = LANGS.map((lang) => join(folder, lang, BUNDLE_FOLDER)).filter(existsSync);
        const files = bundles.reduce((sum, bundle) => sum + takeOut(bundle, folder), 0);
        logger.info(`Wrote ${files} previews and citations`);
      },
    },
  };
}

function takeOut(bundles: string, folder: string): number {
  const made = new Set<string>();
  let files = 0;
  for (const name of readdirSync(bundles)) {
    for (const [path, text] of JSON.parse(readFileSync(join(bundles, name), 'utf8')) as FileBundle) {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, text);
      files += 1;
    }
  }
  rmSync(bundles, { recursive: true });
  return files;
}
