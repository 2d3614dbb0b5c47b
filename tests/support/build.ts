import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
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

/** Which project is built, and how; by default this one, after any build that is under way. */
export interface BuildOptions {
  readonly root?: string;
  readonly args?: readonly string[];
}

/** Builds a site as `npm run build` does, with the variables given and none of those that tests run with. */
export function build(
  variables: Readonly<Record<string, string>>,
  { root = ROOT, args = ['--wait'] }: BuildOptions = {},
): Promise<Built> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...variables };
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/build.ts', ...args], { cwd: root, env }, (error, stdout, stderr) => {
      done({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1,
        output: stdout + stderr,
      });
    });
  });
}

/** What a project needs to be built, beside its packages and content. */
const PROJECT = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/**
 * Makes in `folder` a project like this one, or like the one in `source`, without content. It shares the packages and
 * nothing else: what its builds keep under `node_modules/` is its own, and goes with it.
 */
export function makeProject(folder: string, source = ROOT): void {
  for (const name of PROJECT) cpSync(join(source, name), join(folder, name), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((each) => !each.startsWith('.')))
    symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
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
