import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { test } from './site.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

// Another site: on this machine, as browsers let none from elsewhere frame one that is; it shows the HTML it is asked for.
const host = createServer(({ url = '' }, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>Host</title>${decodeURIComponent(url.slice('/?'.length))}`);
});

test.beforeAll(async () => {
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
});

test.afterAll(() => {
  host.close();
});

/** Opens a page of another site that holds this HTML and nothing else. */
async function openElsewhere(page: Page, html: string): Promise<FrameLocator> {
  const address = host.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await page.goto(`http://localhost:${String(port)}/?${encodeURIComponent(html)}`);
  return page.frameLocator('iframe');
}

for (const lang of LANGS) {
  test(`what the page of data in ${lang} offers to copy works on another site, without scripts`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${lang}/data/#embedding`);
    const snippet = await page.locator('.snippet').innerText();
    // The site names the origin it is published at; here it is served elsewhere.
    const frame = await openElsewhere(page, snippet.replace(/https?:\/\/[^/]+\//u, baseURL ?? ''));
    const events = frame.locator('li');
    await expect(events.nth(1)).toBeAttached();
    for (const event of [events.first(), events.last()]) {
      await event.scrollIntoViewIfNeeded();
      await expect(event.locator('time')).toBeVisible();
      await expect(event.locator('.source-links a').first()).toBeVisible();
    }
    await expect(frame.locator('a[rel~=license]')).toBeVisible();

    const link = events.first().locator('.what');
    const target = new URL((await link.getAttribute('href')) ?? '', baseURL).href;
    await link.click();
    await expect(page).toHaveURL(target);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('no other page may stand in a frame of another site', async ({ page, baseURL }) => {
  const frame = await openElsewhere(page, `<iframe src="${baseURL ?? ''}en/timeline/"></iframe>`);
  await expect(frame.locator('.event')).toHaveCount(0);
});

test('an excerpt can be read on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const lang of LANGS) {
    await page.goto(`${lang}/embed/timeline/key-events/`);
    expect(await page.locator('body').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(320);
  }
});
