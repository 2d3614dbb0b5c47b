import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { judgeLinks, type BuiltPage } from '../lib/output-links.ts';

/** What the check needs to know. */
export interface OutputCheckOptions {
  /** The path the site is published under, as Astro's `base`. */
  readonly base: string;
}

/**
 * Judges the finished site before it is published: a link or fragment that leads nowhere, or an id that stands
 * twice, fails the build with every such fault named.
 */
export function outputCheck({ base }: OutputCheckOptions): AstroIntegration {
  return {
    name: 'output-check',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, faults } = await judgeOutput(fileURLToPath(dir), base);
        if (faults.length > 0) {
          throw new Error(
            [...faults, `${faults.length} faults in the finished site. Nothing was published.`].join('\n'),
          );
        }
        logger.info(`Judged the links of ${pages} pages`);
      },
    },
  };
}

/** Judges every page in a folder. Gives how many there are, and one sentence for each fault. */
export async function judgeOutput(
  folder: string,
  base: string,
): Promise<{ readonly pages: number; readonly faults: readonly string[] }> {
  const names = await listFiles(folder);
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name): Promise<BuiltPage> => ({
        path: pathOf(name),
        html: await readFile(join(folder, name), 'utf8'),
      })),
  );
  const faults = judgeLinks(pages, { base, files: new Set(names.map((name) => `/${name}`)) });
  return { pages: pages.length, faults };
}

/** The names of all files, with `/` between: an address that is a folder leads nowhere. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function pathOf(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
}
