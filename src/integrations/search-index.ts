import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { codeKey } from './build-cache.ts';
import { listPages } from './built-files.ts';
import { searchParts } from './search-parts.ts';
import type { IndexTask } from './search-worker.ts';

/** What the index is made with. */
export interface SearchIndexOptions {
  /** The content folder, as a file URL with a slash at its end. */
  contentDir: URL;
  /** Where the last site is, as a file URL with a slash at its end. */
  distDir: URL;
  /** Astro's `base`. */
  base: string;
}

/**
 * Writes the index for search into `pagefind/` of the built site, from a copy of each page made for finding; the
 * pages stay as they are. In development it serves the index of the last build, so that search works there too.
 * Register it before whatever moves the finished site.
 */
export function searchIndex({ contentDir, distDir, base }: SearchIndexOptions): AstroIntegration {
  let kept = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports, searchParts()] } });
      },
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('search/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const summary = await indexAside({
          site: fileURLToPath(dir),
          pages: listPages(fileURLToPath(dir)),
          contentDir: contentDir.href,
          before: { index: fileURLToPath(new URL('pagefind/', distDir)), kept, key: codeKey() },
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

/** Writes the index on a thread of its own, and gives the summary. */
async function indexAside(task: IndexTask): Promise<string> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: task });
  try {
    const [summary] = (await once(worker, 'message')) as [string];
    return summary;
  } finally {
    await worker.terminate();
  }
}
