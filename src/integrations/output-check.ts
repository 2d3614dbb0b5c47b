import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { judgeLinks, readLinks } from '../lib/output-links.ts';
import { listFiles, pathOfPage } from './built-files.ts';

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
      'astro:build:done': ({ dir, logger }) => {
        const { pages, faults } = judgeOutput(fileURLToPath(dir), base);
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
export function judgeOutput(
  folder: string,
  base: string,
): { readonly pages: number; readonly faults: readonly string[] } {
  // An address that is a folder leads nowhere.
  const names = listFiles(folder);
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => readLinks({ path: pathOfPage(name), html: readFileSync(join(folder, name), 'utf8') }));
  const faults = judgeLinks(pages, { base, files: new Set(names.map((name) => `/${name}`)) });
  return { pages: pages.length, faults };
}
