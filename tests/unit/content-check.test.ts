import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentCheck } from '../../src/integrations/content-check.ts';

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
function run(command: Command): EventEmitter {
  const { hooks } = contentCheck({ contentDir: pathToFileURL(`${root}/content/`) });
  const logger = { info: write, error: write };
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const options = { command, config: { root: pathToFileURL(`${root}/`) }, logger, server: { watcher } };
  void hooks['astro:config:setup']?.(options as unknown as HookParameters<'astro:config:setup'>);
  void hooks['astro:config:done']?.(options as unknown as HookParameters<'astro:config:done'>);
  if (command === 'dev') {
    void hooks['astro:server:setup']?.(options as unknown as HookParameters<'astro:server:setup'>);
  }
  return watcher;
}

test('lets a build without mistakes go on, and says what was checked', () => {
  run('build');
  expect(log).toEqual(['Checked 25 files in 0.1 s']);
});

test('stops a build with every mistake in the message', () => {
  writeFileSync(join(root, 'content/topic.yaml'), 'x');
  expect(() => run('build')).toThrow(
    /^content\/topic\.yaml {2}No file is expected.*\n1 mistake in 1 file\. Nothing was published\.$/u,
  );
});

test.each<Command>(['sync', 'preview'])('does nothing for the command %s', (command) => {
  writeFileSync(join(root, 'content/topic.yaml'), 'x');
  run(command);
  expect(log).toEqual([]);
});

test('logs mistakes in development without stopping, and again once after changes', async () => {
  const file = join(root, 'content/topic.yaml');
  writeFileSync(file, 'x');
  const watcher = run('dev');
  expect(log).toHaveLength(2);
  expect(log[1]).toContain('content/topic.yaml  No file is expected');

  rmSync(file);
  watcher.emit('all', 'unlink', file);
  watcher.emit('all', 'change', join(root, 'content/site.yaml'));
  watcher.emit('all', 'change', join(root, 'src/site.ts'));
  await vi.waitFor(() => expect(log).toHaveLength(3));
  expect(log[2]).toBe('Checked 25 files in 0.1 s');
});
