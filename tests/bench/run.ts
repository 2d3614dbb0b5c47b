import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../../scripts/chromium.ts';
import { messageOf } from '../../scripts/message.ts';
import { serveSite } from '../../scripts/serve.ts';
import { ROOT } from '../support/built-site.ts';
import { makeCorpus, type Corpus } from './corpus.ts';
import { measureBuild } from './measure-build.ts';
import { measurePage, measureSearch } from './measure-page.ts';
import { PEERS } from './peers.ts';
import { medianOf, type Figures } from './figures.ts';
import { SEARCH_BOXES } from './search-boxes.ts';
import { makePeerSubject, makeSiteSubject, type Subject } from './subject.ts';
import { writeTable } from './table.ts';

/** What was measured, on what, and when. */
interface Report {
  readonly date: string;
  readonly command: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly gib: number;
    readonly node: string;
  };
  readonly sizes: readonly { readonly size: number; readonly systems: Readonly<Record<string, Figures>> }[];
}

const USAGE = 'npm run bench -- --size 12,120,1000 --runs 3 --peers starlight,vitepress --out bench';

/** Measures this site and its peers on the same texts, one after another, and prints and writes what came out. */
async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', default: '120' },
      runs: { type: 'string', default: '3' },
      peers: { type: 'string', default: 'starlight,vitepress' },
      out: { type: 'string', default: join(ROOT, '.build/bench') },
    },
  });
  const sizes = values.size.split(',').map(positive);
  const runs = positive(values.runs);
  const names = values.peers.split(',').filter((name) => name !== '' && name !== 'none');
  const peers = names.map((name) => {
    const peer = PEERS.find((each) => each.name === name);
    if (peer === undefined) throw new Error(`There is no peer "${name}". Use: ${USAGE}`);
    return peer;
  });
  mkdirSync(values.out, { recursive: true });

  const report: Report = {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    command: `npm run bench -- ${args.join(' ')}`.trim(),
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      gib: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    sizes: [],
  };
  const measured: Report['sizes'][number][] = [];
  for (const size of sizes) {
    const corpus = makeCorpus(size);
    const folder = join(values.out, 'work');
    const systems: Record<string, Figures> = {};
    const makers = [
      () => makeSiteSubject(corpus, folder),
      ...peers.map((peer) => () => makePeerSubject(peer, corpus, folder)),
    ];
    for (const make of makers) {
      const subject = make();
      systems[subject.name] = await measure(subject, corpus, runs);
      measured.splice(0, measured.length, ...measured.filter((each) => each.size !== size), {
        size,
        systems,
      });
      writeFileSync(
        join(values.out, 'figures.json'),
        `${JSON.stringify({ ...report, sizes: measured }, undefined, 2)}\n`,
      );
    }
    const table = writeTable(size, systems);
    console.log(`\n${table}`);
  }
  const tables = measured.map(({ size, systems }) => writeTable(size, systems));
  const { processor, cores, gib, node } = report.machine;
  const head = `${report.date} UTC · ${processor}, ${cores} cores, ${gib} GiB · Node ${node} · medians of ${runs}\n\n    ${report.command}`;
  writeFileSync(join(values.out, 'figures.md'), `${[head, ...tables].join('\n\n')}\n`);
  console.log(`\nWritten to ${join(values.out, 'figures.md')} and figures.json`);
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 1) return number;
  if (number === 1) return 1;
  throw new Error(`"${text}" is no number to measure with. Use: ${USAGE}`);
}

/** Builds a system `runs` times from nothing, and looks at the last of its sites as often. */
async function measure(subject: Subject, corpus: Corpus, runs: number): Promise<Figures> {
  const builds = [];
  for (let run = 1; run <= runs; run += 1) {
    const figures = await measureBuild(subject);
    const { cold, warm, edit } = figures;
    const times = [cold, warm, edit].map(({ seconds }) => `${seconds.toFixed(1)} s`).join(', ');
    console.log(`${subject.name}, ${corpus.articles.length} articles, run ${run}: cold, warm, edit ${times}`);
    builds.push(figures);
  }
  const site = await serveSite({ folder: subject.output, port: 0 });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const url = new URL(subject.articlePath, site.url).href;
    const pages = [];
    const searches = [];
    for (let run = 1; run <= runs; run += 1) {
      pages.push(await measurePage(browser, url));
      searches.push(
        await measureSearch(browser, url, { ...SEARCH_BOXES[subject.name], query: queryOf(corpus) }),
      );
    }
    return { build: medianOf(builds), page: medianOf(pages), search: medianOf(searches) };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A name that stands in few of the articles. */
function queryOf({ names }: Corpus): string {
  return names[0]?.split(' ')[1] ?? '';
}

bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
