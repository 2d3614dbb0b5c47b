import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { localeOf } from '../lib/urls.ts';
import { listPages, pathOfPage } from './built-files.ts';
import { readNames } from './search-names.ts';
import { searchParts } from './search-parts.ts';
import { readRecords } from './search-records.ts';
import { writeIndex, type BuiltPage } from './search-writer.ts';

/** What the index is made with. */
export interface SearchIndexOptions {
  /** The content folder, as a file URL with a slash at its end. */
  contentDir: URL;
  /** Astro's `base`. */
  base: string;
}

/**
 * Writes the index for search into `pagefind/` of the built site, from a copy of each page made for finding; the
 * pages stay as they are. In development it serves the index of the last build, so that search works there too.
 * Register it before whatever moves the finished site.
 */
export function searchIndex({ contentDir, base }: SearchIndexOptions): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports, searchParts()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const summary = await writeIndex(readPages(fileURLToPath(dir)), {
          folder: fileURLToPath(new URL('pagefind/', dir)),
          names: await readNames(new URL('names.yaml', contentDir)),
          records: await readRecords(contentDir),
        });
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${summary}, in ${seconds} s.`);
      },
      'astro:server:setup': ({ server }) => {
        const folder = `${server.config.root}/dist/pagefind`;
        server.middlewares.use(`${base.replace(/\/+$/u, '')}/pagefind`, sirv(folder, { dev: true }));
      },
    },
  };
}

/**
 * Leaves `import()` as it is. Vite's own helper preloads style sheets that nothing here has, and would triple the
 * script that every page loads for the search box.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/** Every page of a language in a built site, in the order of its file, each read when it is asked for. */
function* readPages(folder: string): Generator<BuiltPage> {
  for (const file of listPages(folder)) {
    const path = pathOfPage(file);
    if (localeOf(path) !== undefined) yield { path, html: readFileSync(join(folder, file), 'utf8') };
  }
}
