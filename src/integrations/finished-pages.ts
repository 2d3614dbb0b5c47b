import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withContentPolicy } from '../lib/content-policy.ts';
import { joinStyles } from '../lib/join-styles.ts';
import { oncePer } from '../lib/kept.ts';
import { classNames, stylePruner } from '../lib/prune-styles.ts';
import { listPages } from './built-files.ts';

/**
 * Finishes every page: makes its inline styles one, leaves out of it what is for classes or custom properties that
 * neither the page nor any script names (Astro gives a page the styles of every component it could show), and gives it
 * its content security policy, which holds the hash of that style.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const withUsedStyles = styleChanger(readScripts(folder));
        const names = listPages(folder);
        for (const name of names) {
          const file = join(folder, name);
          const html = withUsedStyles(readFileSync(file, 'utf8'));
          writeFileSync(file, withContentPolicy(html, sha256));
        }
        logger.info(`Left to ${names.length} pages the styles they use, and gave each its policy`);
      },
    },
  };
}

/** Makes what leaves to pages the styles that they and `scripts` use. */
function styleChanger(scripts: string): (html: string) => string {
  const words = new Set(scripts.match(/[\w-]+/gu));
  const prunerOf = oncePer(stylePruner);
  return (html) => {
    const classes = classNames(html);
    const markup = html.replaceAll(/<style>.*?<\/style>/gsu, '');
    const isUsed = (each: string): boolean =>
      classes.has(each) || words.has(each) || (each.startsWith('--') && markup.includes(each));
    return joinStyles(html, (css) => prunerOf(css)(isUsed));
  };
}

function readScripts(folder: string): string {
  const names = globSync('_astro/*.js', { cwd: folder });
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
