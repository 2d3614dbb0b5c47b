import { chromium, expect, type Page } from '@playwright/test';
import { findWindowedChromium } from '../../scripts/chromium.ts';
import { test } from './site.ts';

/** The addresses of pages that the browser fetched before a reader went there. */
async function watchFetchedAhead(page: Page): Promise<Set<string>> {
  const fetched = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.add(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  return fetched;
}

test('a page is fetched ahead when the pointer rests on a link to it, and no page before', async ({
  page,
}) => {
  const fetched = await watchFetchedAhead(page);
  await page.goto('en/', { waitUntil: 'networkidle' });
  const link = page.locator('main a[href*="/articles/"]').first();
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', page.url());
  expect([...fetched]).toEqual([]);
  await link.hover();
  await expect.poll(() => [...fetched]).toEqual([pathname]);
});

test('a page is as it was left when a reader comes back to it', async ({ baseURL }) => {
  const { args } = test.info().project.use.launchOptions ?? {};
  const executablePath = findWindowedChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    ...(args !== undefined && { args }),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
    await page.goto('en/', { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      document.documentElement.dataset['left'] = 'as it was';
    });
    await page.locator('main a[href*="/articles/"]').first().click();
    await page.waitForURL('**/articles/**');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-left', 'as it was');
  } finally {
    await browser.close();
  }
});
