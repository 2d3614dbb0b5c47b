import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as elapse } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishFolder, restorePrevious } from '../../src/integrations/swap.ts';

const SCRIPT = join(import.meta.dirname, '../support/publish-for-ever.ts');
const FILES = 60;
const KILLS = 30;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function publish(): void {
  publishFolder(join(folder, '.build/dist'), join(folder, 'dist'));
}

test('puts a first site where there was none', () => {
  write('.build/dist/a.html', 'new');
  publish();
  expect(read('dist/a.html')).toBe('new');
});

test.each(['with perl', 'without perl'])(
  '%s takes the place of the last site and leaves nothing of it',
  (mode) => {
    const { PATH } = process.env;
    write('dist/old.html', 'old');
    write('.build/dist/a.html', 'new');
    if (mode === 'without perl') process.env.PATH = '';
    publish();
    process.env.PATH = PATH;
    expect(readdirSync(join(folder, 'dist'))).toEqual(['a.html']);
    expect(readdirSync(join(folder, '.build'))).toEqual([]);
  },
);

test('puts back a site that was taken away and not replaced', () => {
  write('.build/dist-previous/a.html', 'old');
  expect(restorePrevious(join(folder, 'dist'))).toBe(true);
  expect(read('dist/a.html')).toBe('old');
});

test('leaves the site alone that stands', () => {
  write('.build/dist-previous/a.html', 'older');
  write('dist/a.html', 'old');
  expect(restorePrevious(join(folder, 'dist'))).toBe(false);
  expect(read('dist/a.html')).toBe('old');
});

/** Publishes until killed, a random time after it began; the editions of the files that are then in `dist`. */
async function publishUntilKilled(path: string): Promise<{ stood: boolean; editions: string[] }> {
  const child = spawn(process.execPath, [SCRIPT, folder], {
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.on('exit', done));
  await new Promise((ready) => child.stdout.once('data', ready));
  await elapse(Math.random() * 60);
  child.kill('SIGKILL');
  await ended;
  const dist = join(folder, 'dist');
  const stood = existsSync(dist);
  restorePrevious(dist);
  return { stood, editions: readdirSync(dist).map((name) => read(`dist/${name}`)) };
}

describe('killed at random moments', () => {
  test.each([
    ['with perl', process.env.PATH ?? ''],
    ['without perl', ''],
  ])(
    `%s it leaves one whole edition ${KILLS} times of ${KILLS}`,
    async (mode, path) => {
      for (const edition of ['a', 'b', 'dist'])
        for (let index = 0; index < FILES; index += 1)
          write(`${edition}/${index}.html`, edition === 'b' ? 'b' : 'a');
      const found = [];
      for (let kill = 0; kill < KILLS; kill += 1) found.push(await publishUntilKilled(path));

      const whole = found.filter(({ editions }) => editions.length === FILES && new Set(editions).size === 1);
      const gaps = found.filter(({ stood }) => !stood);
      console.log(`Publishing, ${mode}: ${whole.length} kills survived of ${KILLS}, ${gaps.length} mended`);
      expect(whole.length).toBe(KILLS);
      // Elsewhere than on Linux there is no exchange in one step, and a gap is mended by the next build.
      if (mode === 'with perl' && process.platform === 'linux') expect(gaps).toEqual([]);
    },
    60_000,
  );
});
