import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { codeKey } from './build-cache.ts';
import { listPages } from './built-files.ts';
import { searchParts } from './search-parts.ts';
import { startIndexing, type Indexing } from './search-thread.ts';

/** What the index is made with. */
export interface SearchIndexOptions {
  /** The content folder, as a file URL with a slash at its end. */
  contentDir: URL;
  /** Where the last site is, as a file URL with a slash at its end. */
  distDir: URL;
  /** Astro's `base`. */
  base: string;
}

/** The index for search, as steps of the build. */
export interface SearchIndex {
  /** Begins to read the pages of the built site. Until `read` none may change, and all must stand. */
  readonly begin: AstroIntegration;
  /** Waits until every page has been read. */
  readonly read: AstroIntegration;
  /** Waits until the index stands. */
  readonly end: AstroIntegration;
}

/**
 * Writes the index for search into `pagefind/` of the built site, from a copy of each page made for finding; the pages
 * stay as they are. It is made on a thread of its own: between its three steps there is time for others. In development
 * it serves the index of the last build, so that search works there too.
 */
export function searchIndex({ contentDir, distDir, base }: SearchIndexOptions): SearchIndex {
  let kept = '';
  let indexing: Indexing | undefined;
  const begin: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports, searchParts()] } });
      },
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('search/', config.cacheDir));
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        indexing = startIndexing({
          site,
          pages: listPages(site),
          contentDir: contentDir.href,
          before: { index: fileURLToPath(new URL('pagefind/', distDir)), kept, key: codeKey() },
        });
      },
      'astro:server:setup': ({ server }) => {
        const folder = `${server.config.root}/dist/pagefind`;
        server.middlewares.use(`${base.replace(/\/+$/u, '')}/pagefind`, sirv(folder, { dev: true }));
      },
    },
  };
  const read: AstroIntegration = {
    name: 'search-index-read',
    hooks: { 'astro:build:done': () => indexing?.untilRead() },
  };
  const end: AstroIntegration = {
    name: 'search-index-end',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const summary = await indexing?.untilWritten();
        if (summary !== undefined) logger.fork('search-index').info(summary);
      },
    },
  };
  return { begin, read, end };
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
