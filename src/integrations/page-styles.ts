import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinStyles } from '../lib/join-styles.ts';
import { oncePer } from '../lib/kept.ts';
import { classNames, stylePruner } from '../lib/prune-styles.ts';
import { listPages } from './built-files.ts';

/**
 * Makes the inline styles of each page of the finished site one, and leaves out of it what is for classes or custom
 * properties that neither the page nor any script names: Astro gives a page the styles of every component it could show. Registered before
 * whatever takes the hash of a style.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const words = new Set(readScripts(folder).match(/[\w-]+/gu));
        const prunerOf = oncePer(stylePruner);
        const names = listPages(folder);
        for (const name of names) {
          const file = join(folder, name);
          const html = readFileSync(file, 'utf8');
          const classes = classNames(html);
          const markup = html.replaceAll(/<style>.*?<\/style>/gsu, '');
          const isUsed = (each: string) =>
            classes.has(each) || words.has(each) || (each.startsWith('--') && markup.includes(each));
          writeFileSync(
            file,
            joinStyles(html, (css) => prunerOf(css)(isUsed)),
          );
        }
        logger.info(`Left to ${names.length} pages the styles they use`);
      },
    },
  };
}

function readScripts(folder: string): string {
  const names = globSync('_astro/*.js', { cwd: folder });
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
