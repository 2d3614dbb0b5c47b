import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
