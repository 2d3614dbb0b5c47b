import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS } from '../i18n/locales.ts';
import { BUNDLE_FOLDER, type FileBundle } from '../lib/file-bundle.ts';
import { fileWriter, type WriteFile } from './file-writer.ts';

/**
 * Takes the small files out of the bundles in which pages hand them over. Registered before whatever reads them. Those
 * that the last site, in `distDir`, holds already are taken from there.
 */
export function unbundle({ distDir }: { distDir: URL }): AstroIntegration {
  return {
    name: 'unbundle',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const bundles = LANGS.map((lang) => join(folder, lang, BUNDLE_FOLDER)).filter(existsSync);
        const write = fileWriter(folder, fileURLToPath(distDir));
        const files = bundles.reduce((sum, bundle) => sum + takeOut(bundle, folder, write), 0);
        logger.info(`Wrote ${files} previews and citations`);
      },
    },
  };
}

function takeOut(bundles: string, folder: string, write: WriteFile): number {
  const made = new Set<string>();
  let files = 0;
  for (const name of readdirSync(bundles)) {
    for (const [path, content] of JSON.parse(readFileSync(join(bundles, name), 'utf8')) as FileBundle) {
      const parent = join(folder, dirname(path));
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      write({ path, content });
      files += 1;
    }
  }
  rmSync(bundles, { recursive: true });
  return files;
}
