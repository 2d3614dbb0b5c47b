import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkFiles, checkFolder, nameOfFolder, type CheckedFolder } from '../checks/check-folder.ts';
import type { ContentFile } from '../checks/content-file.ts';
import { parseEdition } from '../checks/parse-edition.ts';
import { readContent } from '../checks/read-content.ts';
import { formatMistakes } from '../lib/mistakes.ts';
import { codeKey } from './build-cache.ts';
import type { Renderings } from './edition-processor.ts';
import type { ReadingOptions } from './edition-reading.ts';
import { openEditionStore, type KeptEdition } from './edition-store.ts';
import { readAhead } from './read-ahead.ts';

/** What is checked. */
export interface ContentCheckOptions {
  /** The content folder, as a file URL with a slash at its end. */
  readonly contentDir: URL;
  /** Astro's `site` and `base`. */
  readonly site: string;
  readonly base: string;
  /** Takes what a build renders on the way. */
  readonly renderings: Renderings;
}

/** An editor saves in several steps, and several files at once: one check follows when all is quiet. */
const QUIET_MS = 150;

/**
 * Checks the content before anything is built from it. A build with a mistake stops, with every mistake in the message
 * of its error; the development server logs them, again after each change, and goes on.
 */
export function contentCheck({
  contentDir,
  renderings,
  ...published
}: ContentCheckOptions): AstroIntegration {
  const folder = fileURLToPath(contentDir);
  const options = { contentDir: contentDir.href, ...published };
  let command: string | undefined;
  let name = folder;

  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': async ({ config, logger }) => {
        name = nameOfFolder(folder, fileURLToPath(config.root));
        if (command !== 'build') return;
        const found = await describeMistakes(name, logger, async () => {
          const files = readContent(folder);
          const read = await readOnce(files, { options, renderings, cacheDir: config.cacheDir, logger });
          return checkFiles(files, (edition) => read.get(edition.file)?.facts ?? parseEdition(edition));
        });
        if (found !== '') throw new Error(found);
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = (): void => void reportMistakes(folder, name, logger);
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

/** Runs a check and logs how long it took; gives the mistakes as text, or nothing when there are none. */
async function describeMistakes(
  name: string,
  logger: AstroIntegrationLogger,
  check: () => CheckedFolder | Promise<CheckedFolder>,
): Promise<string> {
  const start = performance.now();
  const { files, mistakes } = await check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  logger.info(`Checked ${files} files in ${seconds} s`);
  return formatMistakes(mistakes, name);
}

/** Logs the mistakes, or whatever kept the check from finding them: the development server goes on in any case. */
async function reportMistakes(folder: string, name: string, logger: AstroIntegrationLogger): Promise<void> {
  try {
    const found = await describeMistakes(name, logger, () => checkFolder(folder));
    if (found !== '') logger.error(`\n${found}`);
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
  }
}

interface ReadingOnce {
  readonly options: ReadingOptions;
  readonly renderings: Renderings;
  readonly cacheDir: URL;
  readonly logger: AstroIntegrationLogger;
}

/** Reads every edition once, for the check and for the page, unless a build before this one has. */
async function readOnce(
  files: readonly ContentFile[],
  { options, renderings, cacheDir, logger }: ReadingOnce,
): Promise<Map<string, KeptEdition>> {
  const folder = fileURLToPath(options.contentDir);
  const names = files.find(({ path }) => path === 'names.yaml')?.text ?? '';
  const store = openEditionStore(
    fileURLToPath(new URL('editions/', cacheDir)),
    JSON.stringify([options, codeKey(), names]),
  );
  const read = await readAhead(files, options, {
    store,
    progress: (done, all) => logger.info(`Read ${done} of ${all} editions`),
  });
  store.prune();
  for (const { path, text } of files) {
    const rendered = read.get(path)?.rendered;
    if (rendered !== undefined) renderings.set(join(folder, path), { text, rendered });
  }
  return read;
}
