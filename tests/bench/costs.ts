import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { ensureChromium } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { DIST, readSite } from '../support/built-site.ts';
import { brotliBytes } from '../support/weigh.ts';

// Prints what ten million views of articles send, from the files of the built site and what Chromium asks for of them.

const VIEWS = 10_000_000;

/** What views ask a server for, on average. */
interface View {
  readonly requests: number;
  readonly bytes: number;
}

const site = readSite();
const articles = site.pages.filter(({ path }) => /^\/[a-z]+\/articles\//u.test(path));
const html = mean(articles.map((page) => brotliBytes(page.html)));
console.log(
  `HTML of an article with its styles, after brotli: ${kilobytes(html)}, the mean of ${articles.length}`,
);

const served = await serveSite({ folder: DIST.folder, port: 0, base: DIST.base });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
try {
  const views = await Promise.all(LANGS.map((lang) => viewsOf(browser, lang)));
  const [first, further] = [
    average(views.map((view) => view.first)),
    average(views.map((view) => view.further)),
  ];
  console.log(`A reader’s first view: ${kilobytes(first.bytes)}, ${first.requests} requests`);
  console.log(`Each further view: ${kilobytes(further.bytes)}, ${further.requests} requests`);
  print('every view a reader’s first', first);
  print('three views for each reader', average([first, further, further]));
  print('every view a further one', further);
} finally {
  await Promise.all([served.close(), browser.close()]);
}

/** Opens two articles in a language, one after the other, in a browser that has been nowhere. */
async function viewsOf(browser: Browser, lang: Lang): Promise<{ first: View; further: View }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const [one = '', other = ''] = articles.filter((each) => each.lang === lang).map(({ path }) => path);
  const first = await view(page, one);
  const further = await view(page, other);
  await context.close();
  return { first, further };
}

/** Opens an article; all but its HTML counts when it came over the network. The HTML counts as that of the mean one. */
async function view(page: Page, path: string): Promise<View> {
  await page.goto(served.url + path.slice(1), { waitUntil: 'networkidle' });
  const fetched = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const paths = entries
      .filter(({ transferSize }) => transferSize > 0)
      .map(({ name }) => new URL(name).pathname);
    return [...new Set(paths)];
  });
  return { requests: 1 + fetched.length, bytes: html + sum(fetched.map(bytesOf)) };
}

function bytesOf(path: string): number {
  const bytes = readFileSync(join(site.folder, path.slice(site.base.length)));
  return path.endsWith('.woff2') ? bytes.length : brotliBytes(bytes);
}

function average(views: readonly View[]): View {
  return {
    requests: mean(views.map(({ requests }) => requests)),
    bytes: mean(views.map(({ bytes }) => bytes)),
  };
}

function print(what: string, { requests, bytes }: View): void {
  const gigabytes = ((bytes * VIEWS) / 1e9).toFixed(0);
  console.log(`${what}: ${gigabytes} GB, ${((requests * VIEWS) / 1e6).toFixed(0)} M requests`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
