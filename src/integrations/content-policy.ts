import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withContentPolicy } from '../lib/content-policy.ts';
import { listPages } from './built-files.ts';

/** Gives every page of the finished site its content security policy. */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = listPages(folder);
        for (const name of names) {
          const file = join(folder, name);
          writeFileSync(file, withContentPolicy(readFileSync(file, 'utf8'), sha256));
        }
        logger.info(`Gave ${names.length} pages their content security policy`);
      },
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
