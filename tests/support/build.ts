import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, ROOT } from './built-site.ts';

/** What a build printed, and how it ended. */
export interface Built {
  readonly code: number;
  readonly output: string;
}

/** Where content lies that a build is made from. */
export const FIXTURES = join(ROOT, 'tests/fixtures');

/** A new empty folder, on the disk that the finished site is moved on. Whoever asks for it removes it. */
export function makeFolder(): string {
  mkdirSync(join(ROOT, '.build'), { recursive: true });
  return mkdtempSync(join(ROOT, '.build/test-'));
}

/** Builds a site as `npm run build` does, with the variables given and none of those that tests run with. */
export function build(variables: Readonly<Record<string, string>>): Promise<Built> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...variables };
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/build.ts'], { cwd: ROOT, env }, (error, stdout, stderr) => {
      done({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1,
        output: stdout + stderr,
      });
    });
  });
}

/** Makes in `folder` the content of the small fixture with the files of a mistake in it. */
export function overlay(mistake: string, folder: string): void {
  cpSync(join(FIXTURES, 'small'), folder, { recursive: true });
  cpSync(join(FIXTURES, 'mistakes', mistake), folder, {
    recursive: true,
    filter: (source) => !source.endsWith('expected.txt'),
  });
}

/** A hash of each file in a folder, by name. */
export function hashFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
