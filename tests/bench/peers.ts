import type { Corpus } from './corpus.ts';
import { peerArticles, type ProjectFile } from './peer-content.ts';
import { slugOf } from './corpus.ts';

/** A system that is measured beside this site: each as its own guide sets it up, with its own search. */
export interface Peer {
  readonly name: 'starlight' | 'vitepress';
  /** What is installed, exactly, by the benchmark alone. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** The files of a project with the corpus as its content. */
  readonly files: (corpus: Corpus) => Generator<ProjectFile>;
  /** The program that builds, under `node_modules/`, and its arguments. */
  readonly build: readonly [program: string, ...args: string[]];
  /** Where the built site lies. */
  readonly output: string;
  /** What a build may keep for the next one; removed before a cold build. */
  readonly caches: readonly string[];
  readonly articlePath: (slug: string) => string;
  readonly articleFile: (slug: string) => string;
}

const STARLIGHT: Peer = {
  name: 'starlight',
  dependencies: { '@astrojs/starlight': '0.42.4', astro: '7.3.4', sharp: '0.35.5' },
  *files(corpus) {
    yield ['astro.config.mjs', STARLIGHT_CONFIG];
    yield [
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    ];
    yield ['src/content/docs/index.md', '---\ntitle: A made-up reference\n---\n\nArticles stand beside.\n'];
    yield* peerArticles(corpus, {
      heading: ({ depth, title }) => `${'#'.repeat(depth)} ${title}`,
      address: (slug) => `/articles/${slug}/`,
      file: (slug) => `src/content/docs/articles/${slug}.md`,
    });
  },
  build: ['astro/bin/astro.mjs', 'build'],
  output: 'dist',
  caches: ['node_modules/.astro', 'node_modules/.vite', '.astro', 'dist'],
  articlePath: (slug) => `/articles/${slug}/`,
  articleFile: (slug) => `src/content/docs/articles/${slug}.md`,
};

const STARLIGHT_CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'A made-up reference', sidebar: [{ label: 'Articles', items: [{ autogenerate: { directory: 'articles' } }] }] })],
});
`;

const VITEPRESS: Peer = {
  name: 'vitepress',
  dependencies: { vitepress: '1.6.4' },
  *files(corpus) {
    const items = corpus.articles.map(({ title }, index) => ({
      text: title,
      link: `/articles/${slugOf(index)}`,
    }));
    yield [
      '.vitepress/config.mjs',
      `export default {
  title: 'A made-up reference',
  themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Articles', items: ${JSON.stringify(items)} }] },
};
`,
    ];
    yield ['index.md', '# A made-up reference\n\nArticles stand beside.\n'];
    yield* peerArticles(corpus, {
      heading: ({ depth, title, id }) => `${'#'.repeat(depth)} ${title} {#${id}}`,
      address: (slug) => `/articles/${slug}`,
      file: (slug) => `articles/${slug}.md`,
    });
  },
  build: ['vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
  caches: ['.vitepress/cache', '.vitepress/dist', 'node_modules/.vite'],
  articlePath: (slug) => `/articles/${slug}.html`,
  articleFile: (slug) => `articles/${slug}.md`,
};

/** Every system that can be named on the command line. */
export const PEERS: readonly Peer[] = [STARLIGHT, VITEPRESS];
