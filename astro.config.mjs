import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/integrations/build-cache.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { downloads } from './src/integrations/downloads.ts';
import { editionProcessor } from './src/integrations/edition-processor.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { editions } from './src/integrations/frozen-editions.ts';
import { listEditions } from './src/integrations/frozen-store.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { movedAddresses } from './src/integrations/moved-addresses.ts';
import { offline } from './src/integrations/offline.ts';
import { outputCheck } from './src/integrations/output-check.ts';
import { publish } from './src/integrations/publish.ts';
import { readNames } from './src/integrations/search-names.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { unbundle } from './src/integrations/unbundle.ts';
import { alternatesOf, SITEMAP_LANGUAGES } from './src/lib/sitemap.ts';
import { underBase } from './src/lib/urls.ts';

const contentDir = pathToFileURL(`${process.env.CONTENT_DIR ?? 'content'}/`);
const distDir = pathToFileURL(`${process.env.DIST_DIR ?? 'dist'}/`);
const editionsDir = process.env.EDITIONS_DIR ?? fileURLToPath(new URL('editions', contentDir));
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';
/** What the content check renders on the way, for Astro. */
const renderings = new Map();
const index = searchIndex({ contentDir, distDir, base });
const rootUrl = new URL(underBase(base, '/'), site).href;

export default defineConfig({
  site,
  base,
  // Astro empties its output folder first: the site is built elsewhere and takes the place of dist/ when it is whole.
  cacheDir: cacheFolder(contentDir.pathname),
  outDir: `.build/${basename(distDir.pathname)}`,
  trailingSlash: 'always',
  // While one file is written, another is made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: editionProcessor(renderings, {
      site,
      base,
      loadNames: () => readNames(new URL('names.yaml', contentDir)),
    }),
  },
  integrations: [
    contentCheck({ contentDir, site, base, renderings }),
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:404|print)\/$|\/embed\//u.test(page),
      i18n: SITEMAP_LANGUAGES,
      serialize: (item) => ({ ...item, links: alternatesOf(item, rootUrl) }),
    }),
    movedAddresses({ moved: new URL('addresses/moved.yaml', contentDir), base }),
    downloads(),
    index.begin,
    unbundle({ distDir }),
    shareCards({ distDir }),
    index.read,
    finishedPages(),
    index.end,
    offline({ base }),
    editions({ store: editionsDir }),
    hostHeaders(),
    outputCheck({ base }),
    publish({ distDir }),
  ],
  vite: {
    define: {
      'import.meta.env.CONTENT_DIR': JSON.stringify(contentDir.href),
      'import.meta.env.EDITIONS': JSON.stringify(listEditions(editionsDir)),
    },
    build: { assetsInlineLimit: 0 },
    // What a script imports on demand is imported and nothing else: Vite would have each page list what to preload. Its
    // own switch reaches no scripts of pages; without this plugin, pages are only larger.
    plugins: [
      {
        name: 'plain-imports',
        configResolved: ({ plugins }) => {
          for (const plugin of plugins)
            if (plugin.name === 'native:import-analysis-build') plugin.applyToEnvironment = () => false;
        },
      },
    ],
    // Every page names its scripts: a hash says as much in fewer bytes.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' },
          },
        },
      },
    },
  },
});
