import type { Browser, CDPSession, Page, Response } from '@playwright/test';
import { brotliBytes } from '../support/weigh.ts';
import { observePaint, type Paint } from './observe-paint.ts';
import type { SearchBox } from './search-boxes.ts';

/** What a first visit to an article brings and takes, on a slow telephone. */
export interface PageFigures extends Paint {
  readonly requests: number;
  /** After brotli at quality 11, by what it is. */
  readonly bytes: Readonly<Record<'html' | 'css' | 'script' | 'font' | 'other', number>>;
  /** Script that stands in the page, after brotli. */
  readonly inlineScript: number;
  /** How long scripts ran, in milliseconds. */
  readonly scriptMs: number;
}

/** What finding something from an article takes, from the focus in the search box to the first result. */
export interface SearchFigures {
  readonly bytes: number;
  readonly ms: number;
}

/** Lighthouse’s slow 4G: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};
const CPU_SLOWDOWN = 4;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

/** Opens a page for the first time, as on a slow telephone. */
export async function measurePage(browser: Browser, url: string): Promise<PageFigures> {
  return onSlowPhone(browser, async (page, session) => {
    const responses = collect(page);
    const paint = await observePaint(page, url);
    const { metrics } = await session.send('Performance.getMetrics');
    const inline = await page.evaluate(() =>
      [...document.scripts]
        .filter(({ src, type }) => src === '' && !type.includes('json'))
        .map(({ text }) => text)
        .join('\n'),
    );
    return {
      ...paint,
      requests: responses.length,
      bytes: await weigh(responses),
      inlineScript: inline === '' ? 0 : brotliBytes(inline),
      scriptMs: 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0),
    };
  });
}

/** Searches from a page that is already there, for a word that the corpus holds. */
export async function measureSearch(
  browser: Browser,
  url: string,
  { open, input, result, query }: SearchBox & { query: string },
): Promise<SearchFigures> {
  return onSlowPhone(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    const responses = collect(page);
    const start = performance.now();
    if (open !== undefined) await page.locator(open).first().click();
    await page.locator(input).first().focus();
    await page.locator(input).first().fill(query);
    await page.locator(result).first().waitFor({ timeout: 120_000 });
    const ms = performance.now() - start;
    await page.waitForLoadState('networkidle');
    const bytes = await weigh(responses);
    return { ms, bytes: Object.values(bytes).reduce((sum, each) => sum + each, 0) };
  });
}

async function onSlowPhone<Result>(
  browser: Browser,
  measure: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  try {
    return await measure(page, session);
  } finally {
    await context.close();
  }
}

function collect(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

async function weigh(responses: readonly Response[]): Promise<PageFigures['bytes']> {
  const bytes = { html: 0, css: 0, script: 0, font: 0, other: 0 };
  for (const response of responses) {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const type = response.headers()['content-type'] ?? '';
    const isPacked =
      /font|woff|image\/(?!svg)/u.test(type) || /\.(?:woff2?|pf_\w+|pagefind)$/u.test(response.url());
    bytes[kindOf(response)] += isPacked ? body.length : brotliBytes(body);
  }
  return bytes;
}

function kindOf(response: Response): keyof PageFigures['bytes'] {
  switch (response.request().resourceType()) {
    case 'document':
      return 'html';
    case 'stylesheet':
      return 'css';
    case 'script':
      return 'script';
    case 'font':
      return 'font';
    default:
      return 'other';
  }
}
