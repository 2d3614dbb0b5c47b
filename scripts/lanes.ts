import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { tallyCommand, tallyPlaywright, tallyVitest, type Tally } from './tally.ts';

const ROOT = join(import.meta.dirname, '..');

/** One part of what `npm test` does. */
export interface Lane {
  /** The name by which `npm test -- <name>` chooses it. */
  name: string;
  /** What it does, for the line that announces it. */
  title: string;
  /** Whether it reads the built site, so that it makes no sense when the build has failed. */
  needsBuild: boolean;
  /** Runs it with its output shown; reports go into `folder`. */
  run: (folder: string) => Promise<Tally>;
}

/** Every lane, in the order in which they run. */
export const LANES: readonly Lane[] = [
  command('types', 'check the types', ['astro', 'check', '--minimumFailingSeverity', 'warning']),
  command('lint', 'lint', ['eslint', '.', '--max-warnings', '0']),
  command('unused', 'find what nothing uses', ['knip', '--no-progress', '--treat-config-hints-as-errors']),
  command('format', 'check the format', ['prettier', '--check', '--log-level', 'warn', '.']),
  vitest('unit', 'test functions'),
  vitest('component', 'test components'),
  command('build', 'build the site', ['node', join(ROOT, 'scripts/build.ts'), '--wait']),
  { ...vitest('site', 'test the built site'), needsBuild: true },
  playwright(),
];

function command(name: string, title: string, line: string[]): Lane {
  return { name, title, needsBuild: false, run: async () => tallyCommand(await succeeds(line)) };
}

function vitest(project: string, title: string): Lane {
  return {
    name: project,
    title,
    needsBuild: false,
    run: async (folder) => {
      const report = join(folder, `${project}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const line = [
        'vitest',
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--project',
        project,
        ...reporters,
      ];
      return tallyVitest(report, await succeeds(line, { TZ: 'America/Los_Angeles' }));
    },
  };
}

function playwright(): Lane {
  return {
    name: 'browser',
    title: 'test the site in a browser',
    needsBuild: true,
    run: async (folder) => {
      const report = join(folder, 'browser.json');
      const line = ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'];
      return tallyPlaywright(report, await succeeds(line, { PLAYWRIGHT_JSON_OUTPUT_FILE: report }));
    },
  };
}

function succeeds([program = '', ...args]: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.on('close', (code) => {
      done(code === 0);
    });
  });
}
