import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { LANGS, LOCALE_TAGS, type Lang } from '../../src/i18n/locales.ts';
import { sizeOfIndex, writePlainIndex } from './plain-index.ts';
import { measureFirstQueries } from './search-scale.ts';

// Prints how large the index is and how fast search answers, beside Pagefind's own index and search box; with
// "--articles 4000", what first queries fetch on a site of so many made-up articles.

const DIST = resolve(process.env.DIST_DIR ?? 'dist');
const QUERIES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['cement', 'orchestra', 'Mitterrand', 'sanctions', 'Geneva'],
  fr: ['cimenterie', 'orchestre', 'Mitterrand', 'sanctions', 'Genève'],
  zh: ['水泥', '管弦', '密特朗', '制裁', '日内瓦'],
  ko: ['시멘트', '관현악단', '미테랑', '제재', '제네바'],
};
/** Chrome's own "Slow 4G": 1.6 Mbit/s of which nine tenths arrive, 562.5 ms to and fro; and a processor four times slower. */
const SLOW = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWER = 4;

interface Box {
  url: string;
  input: string;
  result: string;
}

async function measure(
  browser: Browser,
  box: Box,
  queries: readonly string[],
  isSlow: boolean,
): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(box.url);
  const cdp = await context.newCDPSession(page);
  if (isSlow) {
    await cdp.send('Network.emulateNetworkConditions', SLOW);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  const input = page.locator(box.input);
  await input.focus();
  await page.waitForLoadState('networkidle');
  const times: number[] = [];
  for (const query of queries) {
    await input.fill('');
    await page.waitForFunction((result) => document.querySelector(result) === null, box.result);
    await input.evaluate((element, result) => {
      let last = 0;
      element.addEventListener('input', () => (last = performance.now()), { once: false });
      const look = (): void => {
        if (document.querySelector(result) === null) requestAnimationFrame(look);
        else document.documentElement.dataset['took'] = String(performance.now() - last);
      };
      delete document.documentElement.dataset['took'];
      look();
    }, box.result);
    await input.pressSequentially(query);
    await page.waitForFunction(() => document.documentElement.dataset['took'] !== undefined);
    times.push(Number(await page.evaluate(() => document.documentElement.dataset['took'])));
  }
  await context.close();
  return times;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

const { values } = parseArgs({ options: { articles: { type: 'string', default: '0' } } });
const articles = Number(values.articles);
const folder = await mkdtemp(join(tmpdir(), 'plain-'));
const executablePath = findChromium();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
await writePlainIndex(
  DIST,
  folder,
  LANGS.map((lang) => LOCALE_TAGS[lang]),
);
const [site, plain] = [await serveSite({ folder: DIST, port: 0 }), await serveSite({ folder, port: 0 })];
try {
  console.log('index, kB: words, all; plain: words, all; ratios');
  for (const lang of LANGS) {
    const tag = LOCALE_TAGS[lang].toLowerCase();
    const own = await sizeOfIndex(join(DIST, 'pagefind'), tag);
    const other = await sizeOfIndex(join(folder, 'pagefind'), tag);
    const sizes = [own.words, own.all, other.words, other.all].map((bytes) => (bytes / 1000).toFixed(0));
    console.log(lang, ...sizes, (own.words / other.words).toFixed(2), (own.all / other.all).toFixed(2));
  }
  if (articles > 0) {
    console.log(`first queries among ${articles} articles, kB: index, texts of results`);
    for (const { query, index, texts } of await measureFirstQueries(browser, DIST, articles))
      console.log((index / 1000).toFixed(0), (texts / 1000).toFixed(0), query);
  }
  console.log('from last key to first result, ms: site, Pagefind’s own box; ratio');
  for (const lang of LANGS) {
    const own = {
      url: `${site.url}${lang}/search/`,
      input: 'site-search[data-mode=page] input[type=search]',
      result: 'site-search[data-mode=page] .results > li',
    };
    const other = {
      url: `${plain.url}plain-${LOCALE_TAGS[lang]}.html`,
      input: 'pagefind-searchbox input',
      result: 'pagefind-searchbox a[href]',
    };
    const queries = QUERIES[lang];
    const rows: [string, (box: Box) => Promise<number>][] = [
      [
        'median, warm',
        async (box) =>
          median((await measure(browser, box, [...queries, ...queries], false)).slice(queries.length)),
      ],
      ['first, Slow 4G', async (box) => (await measure(browser, box, queries.slice(0, 1), true))[0] ?? NaN],
    ];
    for (const [name, run] of rows) {
      const [ours, theirs] = [await run(own), await run(other)];
      console.log(lang, name.padEnd(14), ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(2));
    }
  }
} finally {
  await Promise.all([site.close(), plain.close(), browser.close()]);
  await rm(folder, { recursive: true });
}
