import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentCheck } from '../../src/integrations/content-check.ts';
import type { Renderings } from '../../src/integrations/edition-processor.ts';

const SMALL = join(import.meta.dirname, '../fixtures/small');

type Command = HookParameters<'astro:config:setup'>['command'];

let root = '';
let log: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(SMALL, join(root, 'content'), { recursive: true });
  log = [];
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(line: string): void {
  log.push(line.replace(/[\d.]+ s$/u, '0.1 s'));
}

/** Runs the hooks as Astro does, with the part of their options that is used. */
async function run(command: Command, renderings: Renderings = new Map()): Promise<EventEmitter> {
  const { hooks } = contentCheck({
    contentDir: pathToFileURL(`${root}/content/`),
    site: 'https://example.org',
    base: '/',
    renderings,
  });
  const logger = { info: write, error: write };
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const config = { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/cache/`) };
  const options = { command, config, logger, server: { watcher } };
  await hooks['astro:config:setup']?.(options as unknown as HookParameters<'astro:config:setup'>);
  await hooks['astro:config:done']?.(options as unknown as HookParameters<'astro:config:done'>);
  if (command === 'dev') {
    await hooks['astro:server:setup']?.(options as unknown as HookParameters<'astro:server:setup'>);
  }
  return watcher;
}

test('lets a build without mistakes go on, and says what was checked', async () => {
  await run('build');
  expect(log).toEqual(['Checked 25 files in 0.1 s']);
});

test('renders on the way what is Markdown, and again only what has changed', async () => {
  const first: Renderings = new Map();
  const second: Renderings = new Map();
  await run('build', first);
  const kept = readdirSync(join(root, 'cache/editions'));
  const file = join(root, 'content/articles/lighthouse/en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Both islands', 'The two islands'));
  await run('build', second);

  expect([...first.keys()]).toEqual([...second.keys()]);
  const textOf = (ending: string): string =>
    readFileSync(`${second.get(file)?.rendered.files}${ending}`, 'utf8');
  expect(first.get(file)?.rendered.files).not.toBe(second.get(file)?.rendered.files);
  expect(textOf('.html')).toContain('<p>The two islands');
  expect(textOf('.md')).toContain('\nThe two islands');
  const changed = readdirSync(join(root, 'cache/editions')).filter((name) => !kept.includes(name));
  expect(changed.map((name) => extname(name)).sort()).toEqual(['.html', '.json', '.md']);
});

test('reads again what was kept and is not whole', async () => {
  await run('build');
  const folder = join(root, 'cache/editions');
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"facts":');
  await run('build');
  expect(log).toEqual(['Checked 25 files in 0.1 s', 'Checked 25 files in 0.1 s']);
});

test('stops a build with every mistake in the message', async () => {
  writeFileSync(join(root, 'content/topic.yaml'), 'x');
  await expect(run('build')).rejects.toThrow(
    /^content\/topic\.yaml {2}No file is expected.*\n1 mistake in 1 file\. Nothing was published\.$/u,
  );
});

test.each<Command>(['sync', 'preview'])('does nothing for the command %s', async (command) => {
  writeFileSync(join(root, 'content/topic.yaml'), 'x');
  await run(command);
  expect(log).toEqual([]);
});

test('logs mistakes in development without stopping, and again once after changes', async () => {
  const file = join(root, 'content/topic.yaml');
  writeFileSync(file, 'x');
  const watcher = await run('dev');
  await vi.waitFor(() => expect(log).toHaveLength(2));
  expect(log[1]).toContain('content/topic.yaml  No file is expected');

  rmSync(file);
  watcher.emit('all', 'unlink', file);
  watcher.emit('all', 'change', join(root, 'content/site.yaml'));
  watcher.emit('all', 'change', join(root, 'src/site.ts'));
  await vi.waitFor(() => expect(log).toHaveLength(3));
  expect(log[2]).toBe('Checked 25 files in 0.1 s');
});
