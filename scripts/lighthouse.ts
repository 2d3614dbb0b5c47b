import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGS, type Lang } from '../src/i18n/locales.ts';
import { ensureChromium } from './chromium.ts';
import { messageOf } from './message.ts';
import { serveSite } from './serve.ts';

const ROOT = join(import.meta.dirname, '..');
/** Fetched when this runs: its 140 packages are no part of what everybody installs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TURNS = 3;
const FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';

interface Report {
  categories: Record<
    (typeof CATEGORIES)[number],
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

/** Builds the site for the address it will be served at, and prints the mobile scores of its pages. */
async function scorePages(names: readonly string[]): Promise<void> {
  // Beside where a build works, which is `.build/` and the name of this folder.
  const folder = join(ROOT, '.build/lighthouse/dist');
  mkdirSync(folder, { recursive: true });
  const reports = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const site = await serveSite({ folder, port: 0 });
  try {
    const origin = site.url.replace(/\/$/u, '');
    await run(process.execPath, [join(ROOT, 'scripts/build.ts')], { SITE_URL: origin, DIST_DIR: folder });
    const chromium = ensureChromium();
    console.log(`\n${'page'.padEnd(58)}${CATEGORIES.map((each) => each.padStart(15)).join('')}`);
    for (const path of LANGS.flatMap((lang) => pathsOf(folder, lang)).filter(isChosen)) {
      printScores(
        path,
        await bestReport(`${origin}${path}`, { chromium, file: join(reports, 'report.json') }),
      );
    }
  } finally {
    await site.close();
    rmSync(reports, { recursive: true, force: true });
  }

  function isChosen(path: string): boolean {
    return names.length === 0 || names.some((name) => path.includes(name));
  }
}

/** Home page, longest article, and the pages of records and search. */
function pathsOf(folder: string, lang: Lang): string[] {
  const articles = readdirSync(join(folder, lang, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, size: statSync(join(folder, lang, 'articles', name, 'index.html')).size }))
    .toSorted((a, b) => b.size - a.size);
  const pages = [
    '',
    `articles/${articles[0]?.name ?? ''}/`,
    'timeline/',
    'search/',
    'sources/',
    'differences/',
  ];
  return pages.map((page) => `/${lang}/${page}`);
}

/** The best of at most three runs: what else the machine does can only lower a score, or make a run fail. */
async function bestReport(
  url: string,
  { chromium, file }: { chromium: string; file: string },
): Promise<Report> {
  const output = ['--output=json', `--output-path=${file}`, '--quiet', `--chrome-flags=${FLAGS}`];
  let best: Report | undefined;
  let failure: unknown;
  for (
    let turn = 0;
    turn < TURNS && (best === undefined || sumOf(best) < CATEGORIES.length * 100);
    turn += 1
  ) {
    try {
      await run('npx', ['--yes', LIGHTHOUSE, url, ...output], { CHROME_PATH: chromium });
      // Lighthouse's own format, written a moment ago.
      const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
      if (best === undefined || sumOf(report) > sumOf(best)) best = report;
    } catch (error) {
      failure = error;
    }
  }
  if (best === undefined) throw failure;
  return best;
}

function scoresOf({ categories }: Report): number[] {
  return CATEGORIES.map((each) => Math.round((categories[each].score ?? 0) * 100));
}

function sumOf(report: Report): number {
  return scoresOf(report).reduce((sum, score) => sum + score, 0);
}

/** Prints the scores of a page and, under it, what cost a point. */
function printScores(path: string, report: Report): void {
  const { categories, audits } = report;
  const scores = scoresOf(report);
  console.log(`${path.padEnd(58)}${scores.map((score) => String(score).padStart(15)).join('')}`);
  if (scores.every((score) => score === 100)) return;
  process.exitCode = 1;
  for (const each of CATEGORIES.filter((_, index) => scores[index] !== 100)) {
    for (const { id } of categories[each].auditRefs.filter(({ weight }) => weight > 0)) {
      const audit = audits[id];
      if (audit === undefined || audit.score === null || audit.score === 1) continue;
      console.log(`    ${each}: ${audit.title} ${audit.displayValue ?? ''}`.trimEnd());
    }
  }
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(new Error(`${program} ${args.slice(0, 3).join(' ')} ended with code ${String(code)}.`));
    });
  });
}

scorePages(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
