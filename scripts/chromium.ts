import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { messageOf } from './message.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Debian's: with no window to draw for, it took the browser tests a quarter less time. */
const HEADLESS_SHELL = 'chromium-headless-shell';

/** The browser to test with: the one named by `CHROMIUM_PATH` or `PLAYWRIGHT_CHROMIUM`, else the first one installed. */
export function findChromium(): string | undefined {
  return firstThatStarts([HEADLESS_SHELL, ...NAMES]);
}

/** The same with a window: a headless shell keeps no page for the way back. */
export function findWindowedChromium(): string | undefined {
  return firstThatStarts(NAMES);
}

function firstThatStarts(names: readonly string[]): string | undefined {
  return candidates(names).find((path) => existsSync(path) && starts(path));
}

/** The browser to test with, installed if need be. Throws a sentence that says what to install by hand. */
export function ensureChromium(): string {
  const found = findChromium() ?? (installWithApt() ? findChromium() : undefined) ?? installWithPlaywright();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install it (Debian: "apt-get install chromium ' +
      'fonts-noto-cjk"; else "npx playwright install chromium", or Google Chrome), or set CHROMIUM_PATH to its program.',
  );
}

function candidates(names: readonly string[]): string[] {
  const { env } = process;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [
    env.CHROMIUM_PATH,
    env.PLAYWRIGHT_CHROMIUM,
    ...(process.platform === 'win32' ? [] : onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map(
      (folder) => folder && join(folder, 'Google/Chrome/Application/chrome.exe'),
    ),
    chromium.executablePath(),
  ].filter((path): path is string => Boolean(path));
}

/** Says whether a program runs. Ubuntu puts a script in Chromium's place that only asks for a snap. */
function starts(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function installWithApt(): boolean {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium, and fonts for Chinese and Korean, with apt-get.');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], quiet);
  // Ubuntu has no headless shell.
  return [[HEADLESS_SHELL, 'chromium'], ['chromium']].some((names) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...names, 'fonts-noto-cjk'], quiet),
  );
}

function installWithPlaywright(): string | undefined {
  console.log('Installing Chromium with Playwright.');
  const cli = join(import.meta.dirname, '../node_modules/playwright/cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
  return findChromium();
}

if (import.meta.main) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
