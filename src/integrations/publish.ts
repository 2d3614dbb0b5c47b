import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishFolder, restorePrevious } from './swap.ts';

/** Where the finished site goes. */
export interface PublishOptions {
  /** The folder readers are served from, as a file URL. */
  readonly distDir: URL;
}

/**
 * Puts the finished site in the place of the last one. Registered last, so that a build that fails at any step before
 * leaves `dist/` as it was; whatever became of the build before, its last good site is there again.
 */
export function publish({ distDir }: PublishOptions): AstroIntegration {
  const dist = trimmed(fileURLToPath(distDir));
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        if (restorePrevious(dist))
          logger.info(`Put back ${dist}, which a build that was stopped had taken away`);
      },
      'astro:build:done': ({ dir, logger }) => {
        publishFolder(trimmed(fileURLToPath(dir)), dist);
        logger.info(`The finished site is in ${dist}`);
      },
    },
  };
}

function trimmed(path: string): string {
  return path.replace(/[\\/]+$/u, '');
}
