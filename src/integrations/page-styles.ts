import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinStyles } from '../lib/join-styles.ts';
import { classNames, pruneStyles } from '../lib/prune-styles.ts';

/**
 * Makes the inline styles of each page of the finished site one, and leaves out of it what is for classes or custom
 * properties that neither the page nor any script names: Astro gives a page the styles of every component it could show. Registered before
 * whatever takes the hash of a style.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const words = new Set((await readScripts(folder)).match(/[\w-]+/gu));
        const names = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
        for (const name of names) {
          const file = join(folder, name);
          const html = await readFile(file, 'utf8');
          const classes = classNames(html);
          const markup = html.replaceAll(/<style>.*?<\/style>/gsu, '');
          const isUsed = (each: string) =>
            classes.has(each) || words.has(each) || (each.startsWith('--') && markup.includes(each));
          await writeFile(
            file,
            joinStyles(html, (css) => pruneStyles(css, isUsed)),
          );
        }
        logger.info(`Left to ${names.length} pages the styles they use`);
      },
    },
  };
}

async function readScripts(folder: string): Promise<string> {
  const names = await Array.fromAsync(glob('_astro/*.js', { cwd: folder }));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}
