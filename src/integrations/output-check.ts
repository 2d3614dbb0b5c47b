import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
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
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join('/'));
        const pages = await Promise.all(
          names
            .filter((name) => name.endsWith('.html'))
            .map(async (name): Promise<BuiltPage> => ({
              path: pathOf(name),
              html: await readFile(join(folder, name), 'utf8'),
            })),
        );
        const faults = judgeLinks(pages, { base, files: new Set(names.map((name) => `/${name}`)) });
        if (faults.length > 0) {
          throw new Error(
            [...faults, `${faults.length} faults in the finished site. Nothing was published.`].join('\n'),
          );
        }
        logger.info(`Judged the links of ${pages.length} pages`);
      },
    },
  };
}

function pathOf(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
}
