import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkFolder, nameOfFolder } from '../checks/check-folder.ts';
import { formatMistakes } from '../lib/mistakes.ts';

/** What is checked. */
export interface ContentCheckOptions {
  /** The content folder, as a file URL with a slash at its end. */
  readonly contentDir: URL;
}

/** An editor saves in several steps, and several files at once: one check follows when all is quiet. */
const QUIET_MS = 150;

/**
 * Checks the content before anything is built from it. A build with a mistake stops, with every mistake in the message
 * of its error; the development server logs them, again after each change, and goes on.
 */
export function contentCheck({ contentDir }: ContentCheckOptions): AstroIntegration {
  const folder = fileURLToPath(contentDir);
  let command: string | undefined;
  let name = folder;

  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': ({ config, logger }) => {
        name = nameOfFolder(folder, fileURLToPath(config.root));
        if (command !== 'build') return;
        const found = describeMistakes(folder, name, logger);
        if (found !== '') throw new Error(found);
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = (): void => reportMistakes(folder, name, logger);
        let waiting: NodeJS.Timeout | undefined;
        report();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(report, QUIET_MS);
        });
      },
    },
  };
}

/** Checks the folder and logs how long it took; gives the mistakes as text, or nothing when there are none. */
function describeMistakes(folder: string, name: string, logger: AstroIntegrationLogger): string {
  const start = performance.now();
  const { files, mistakes } = checkFolder(folder);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  logger.info(`Checked ${files} files in ${seconds} s`);
  return formatMistakes(mistakes, name);
}

/** Logs the mistakes, or whatever kept the check from finding them: the development server goes on in any case. */
function reportMistakes(folder: string, name: string, logger: AstroIntegrationLogger): void {
  try {
    const found = describeMistakes(folder, name, logger);
    if (found !== '') logger.error(`\n${found}`);
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
  }
}
