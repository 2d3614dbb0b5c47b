import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { together } from '../../src/integrations/together.ts';
import { unbundle } from '../../src/integrations/unbundle.ts';

let folder = '';
let log: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  log = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Finishes the site in the folder as Astro does: one integration after another. */
async function finish(...integrations: readonly AstroIntegration[]): Promise<void> {
  const logger = (name: string): object => ({
    info: (line: string) => log.push(`${name}: ${line}`),
    fork: logger,
  });
  for (const { name, hooks } of integrations) {
    const options = { dir: pathToFileURL(`${folder}/`), logger: logger(name) };
    await hooks['astro:build:done']?.(options as unknown as HookParameters<'astro:build:done'>);
  }
}

describe('unbundle', () => {
  it('leaves the files of a bundle, and nothing of the bundle', async () => {
    mkdirSync(join(folder, 'fr/bundles'), { recursive: true });
    const bundle = [
      ['/fr/cite/debt.bib', '@misc'],
      ['/fr/cite/debt/sections.json', '{}'],
    ];
    writeFileSync(join(folder, 'fr/bundles/0.json'), JSON.stringify(bundle));
    await finish(unbundle({ distDir: pathToFileURL(join(folder, 'none/')) }));
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    expect(left.map(({ name }) => name).sort()).toEqual(['debt.bib', 'sections.json']);
    expect(readFileSync(join(folder, 'fr/cite/debt.bib'), 'utf8')).toBe('@misc');
    expect(log).toEqual(['unbundle: Wrote 2 previews and citations']);
  });
});

describe('together', () => {
  const step = (name: string, done: () => Promise<void>): AstroIntegration => ({
    name,
    hooks: {
      'astro:build:done': async ({ logger }) => {
        logger.info('begins');
        await done();
        logger.info('ends');
      },
    },
  });
  const later = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

  it('begins with one while another waits, and ends with the last', async () => {
    await finish(
      ...together(
        step('a', later),
        step('b', () => Promise.resolve()),
      ),
    );
    expect(log).toEqual(['a: begins', 'b: begins', 'b: ends', 'a: ends']);
  });

  it('fails as the first that fails, when the others have ended', async () => {
    const failing = step('a', () => Promise.reject(new Error('The disk is full.')));
    await expect(finish(...together(failing, step('b', later)))).rejects.toThrow('The disk is full.');
    expect(log).toEqual(['a: begins', 'b: begins', 'b: ends']);
  });

  it('leaves to each what it does before', () => {
    const setUp = { 'astro:config:setup': () => undefined };
    expect(together({ name: 'a', hooks: setUp })[0]).toEqual({ name: 'a', hooks: setUp });
  });
});
