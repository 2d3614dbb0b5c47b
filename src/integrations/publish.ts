import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where the finished site goes. */
export interface PublishOptions {
  /** The folder readers are served from, as a file URL. */
  readonly distDir: URL;
}

/**
 * Puts the finished site in the place of the last one. Registered last: a build that fails at any step before
 * leaves `dist/` as it was. The two renames stay on one file system, and the old site is removed only when the
 * new one stands.
 */
export function publish({ distDir }: PublishOptions): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const built = trimmed(fileURLToPath(dir));
        const dist = trimmed(fileURLToPath(distDir));
        const previous = `${built}-previous`;
        await mkdir(dirname(dist), { recursive: true });
        await rm(previous, { recursive: true, force: true });
        if (existsSync(dist)) await rename(dist, previous);
        await rename(built, dist);
        await rm(previous, { recursive: true, force: true });
        logger.info(`The finished site is in ${dist}`);
      },
    },
  };
}

function trimmed(path: string): string {
  return path.replace(/[\\/]+$/u, '');
}
