import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withContentPolicy } from '../lib/content-policy.ts';

/** Gives every page of the finished site its content security policy. */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const name of names) {
          const file = join(folder, name);
          await writeFile(file, withContentPolicy(await readFile(file, 'utf8'), sha256));
        }
        logger.info(`Gave ${names.length} pages their content security policy`);
      },
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
