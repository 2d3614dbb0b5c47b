import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a busy machine needs, for tests that take seconds on a quiet one. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...PATIENCE } },
      // Astro's own Vite configuration, so that a test imports `.astro` files.
      getViteConfig(
        { root, test: { name: 'component', include: ['tests/component/**/*.test.ts'], ...PATIENCE } },
        { logLevel: 'warn' },
      ),
      // Some of these build a whole small site.
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      // Needs a Firefox: "npm run firefox" sees to that, "npm test" leaves it out.
      {
        root,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
