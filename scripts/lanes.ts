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
  /** Runs it; what it prints goes to `show`, or where this program's own output goes; reports go into `folder`. */
  run: (folder: string, show?: Show) => Promise<Tally>;
}

/** Takes what a command prints, as it comes. */
export type Show = (text: string) => void;

/**
 * Every lane, stage by stage. The lanes of a stage run side by side, as most of them keep one core busy. The linter comes
 * after the type check, which writes the types of the content that it reads.
 */
export const STAGES: readonly (readonly Lane[])[] = [
  [
    command('types', 'check the types', ['astro', 'check', '--minimumFailingSeverity', 'warning']),
    command('format', 'check the format', ['prettier', '--check', '--log-level', 'warn', '.']),
  ],
  [command('lint', 'lint', ['eslint', '.', '--max-warnings', '0']), vitest('component', 'test components')],
  [vitest('unit', 'test functions')],
  [
    command('build', 'build the site', ['node', join(ROOT, 'scripts/build.ts'), '--wait']),
    command('unused', 'find what nothing uses', ['knip', '--no-progress', '--treat-config-hints-as-errors']),
  ],
  [{ ...vitest('site', 'test the built site'), needsBuild: true }],
  [playwright()],
];

/** Every lane, in the order in which they begin. */
export const LANES: readonly Lane[] = STAGES.flat();

function command(name: string, title: string, line: string[]): Lane {
  return {
    name,
    title,
    needsBuild: false,
    run: async (_folder, show) => tallyCommand(await succeeds(line, { show })),
  };
}

function vitest(project: string, title: string): Lane {
  return {
    name: project,
    title,
    needsBuild: false,
    run: async (folder, show) => {
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
      return tallyVitest(report, await succeeds(line, { env: { TZ: 'America/Los_Angeles' }, show }));
    },
  };
}

function playwright(): Lane {
  return {
    name: 'browser',
    title: 'test the site in a browser',
    needsBuild: true,
    run: async (folder, show) => {
      const report = join(folder, 'browser.json');
      const line = ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'];
      return tallyPlaywright(
        report,
        await succeeds(line, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report }, show }),
      );
    },
  };
}

interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  show: Show | undefined;
}

function succeeds([program = '', ...args]: string[], { env = {}, show }: CommandOptions): Promise<boolean> {
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
      stdio: show ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (show) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', show);
    child.on('error', (error) => {
      (show ?? console.error)(`${error.message}\n`);
      done(false);
    });
    child.on('close', (code) => {
      done(code === 0);
    });
  });
}
