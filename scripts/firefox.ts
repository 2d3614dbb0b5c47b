import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { messageOf } from './message.ts';

const ROOT = join(import.meta.dirname, '..');
const NAMES = ['firefox-esr', 'firefox'];

/** The Firefox to test with: the one named by `FIREFOX_PATH`, else the first one installed. */
export function findFirefox(): string | undefined {
  const { env } = process;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [
    env.FIREFOX_PATH,
    ...(process.platform === 'win32' ? [] : onPath),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)']].map(
      (folder) => folder && join(folder, 'Mozilla Firefox/firefox.exe'),
    ),
  ].find((path) => Boolean(path) && existsSync(path ?? ''));
}

/** Installs Firefox ESR where apt can, which is no package of npm. */
function installWithApt(): string | undefined {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Firefox ESR, and fonts for Chinese and Korean, with apt-get.');
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'firefox-esr', 'fonts-noto-cjk'],
    options,
  );
  return findFirefox();
}

/** Runs the journeys of `tests/firefox/` on the built site. */
function testInFirefox(): void {
  const program = findFirefox() ?? installWithApt();
  if (program === undefined)
    throw new Error(
      'These tests need Firefox, and it could not be installed. Install it (Debian: "apt-get install firefox-esr"; ' +
        'else from mozilla.org), or set FIREFOX_PATH to its program.',
    );
  console.log(`Firefox: ${program}`);
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const line = [vitest, 'run', '--config', 'tests/vitest.config.ts', '--project', 'firefox'];
  const { status } = spawnSync(process.execPath, line, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FIREFOX_PATH: program },
  });
  process.exitCode = status ?? 1;
}

if (import.meta.main) {
  try {
    testInFirefox();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
