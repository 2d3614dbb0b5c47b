import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionPath } from '../lib/urls.ts';
import { listEditions, readEdition } from './frozen-store.ts';

/**
 * Puts the frozen editions into the finished site, byte for byte. Registered after whatever changes or indexes pages,
 * which leave editions alone, and before the output is judged.
 */
export function editions({ store }: { store: string }): AstroIntegration {
  return {
    name: 'editions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const days = await putEditions(store, fileURLToPath(dir));
        if (days.length > 0) logger.info(`Put in the frozen editions of ${days.join(', ')}`);
      },
    },
  };
}

/** Unpacks every edition of a store into a finished site, each into its folder. Gives their days. */
export async function putEditions(store: string, site: string): Promise<string[]> {
  const days = listEditions(store);
  for (const day of days) {
    const folder = join(site, editionPath(day));
    for (const [path, bytes] of readEdition(store, day)) {
      const file = join(folder, path);
      if (!file.startsWith(folder)) {
        throw new Error(`The edition of ${day} holds a path that leaves its folder: ${path}`);
      }
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  }
  return days;
}
