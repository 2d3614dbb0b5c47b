import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { writeCopyList } from '../../src/integrations/offline.ts';
import { build, FIXTURES, makeFolder } from '../support/build.ts';
import { readSite } from '../support/built-site.ts';
import { searchFor } from './search-steps.ts';
import { spread } from './site.ts';

/** A path that sites are published under, so that nothing forgets it. */
const BASE = '/sub';

const folder = makeFolder();
const dist = join(folder, 'dist');

// One build for all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const { code, output } = await build({
    CONTENT_DIR: join(FIXTURES, 'small'),
    DIST_DIR: dist,
    BASE_PATH: BASE,
  });
  expect(code, output).toBe(0);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The site at an address that stays the same while it is stopped, changed and started again. */
let served: ServedSite;

test.beforeEach(async () => {
  served = await serveSite({ folder: dist, port: 0, base: BASE });
});

test.afterEach(async () => {
  await served.close();
});

function start(from = dist): Promise<ServedSite> {
  return serveSite({ folder: from, port: Number(new URL(served.url).port), base: BASE });
}

const button = (page: Page, name: 'keep' | 'cancel' | 'remove') =>
  page.locator(`.offline-copy [value=${name}]`);
const status = (page: Page) => page.locator('.offline-copy [role=status]');

async function keep(page: Page, lang: Lang): Promise<void> {
  await page.goto(`${served.url}${lang}/offline/`);
  await button(page, 'keep').click();
  await expect(button(page, 'remove')).toBeVisible({ timeout: 20_000 });
}

/** What the browser holds of the site. */
function heldBy(page: Page): Promise<{ caches: number; workers: number; bytes: number }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const responses = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all((await cache.keys()).map(async (key) => cache.match(key)));
      }),
    );
    const sizes = await Promise.all(responses.flat().map(async (each) => (await each?.blob())?.size ?? 0));
    const { length: workers } = await navigator.serviceWorker.getRegistrations();
    return { caches: names.length, workers, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
}

/** The size that the page states, in bytes. */
async function statedSize(page: Page): Promise<number> {
  const text = await page.locator('.offline-copy strong').innerText();
  const unit = /M[Bo]/u.test(text) ? 1e6 : 1000;
  return Number(text.replace(',', '.').replace(/[^\d.]/gu, '')) * unit;
}

function pagesOf(lang: Lang): string[] {
  const { pages } = readSite({ folder: dist, base: `${BASE}/`, origin: 'http://localhost:4321' });
  return pages
    .filter((page) => page.lang === lang && !/\/(?:embed|print)\/|the-ferry/u.test(page.path))
    .map(({ path }) => path.slice(1));
}

test('nothing is kept and no worker runs before the button is pressed', async ({ page, context }) => {
  for (const path of pagesOf('en')) await page.goto(served.url + path);
  await page.goto(`${served.url}en/offline/`);
  await button(page, 'keep').hover();
  expect(await heldBy(page)).toEqual({ caches: 0, workers: 0, bytes: 0 });
  expect(context.serviceWorkers()).toEqual([]);
});

for (const lang of LANGS) {
  test(`in ${lang} every page, search and timeline work without the site, and say of which day they are`, async ({
    page,
  }) => {
    await keep(page, lang);
    const stated = await statedSize(page);
    const { bytes } = await heldBy(page);
    const room = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    expect(Math.abs(bytes / stated - 1), `${bytes} bytes of ${stated}`).toBeLessThan(0.1);
    expect(Math.abs(room / stated - 1), `${room} bytes of room of ${stated}`).toBeLessThan(0.1);

    await served.close();
    const year = String(new Date().getFullYear());
    // One language thoroughly: the others are kept by the same list.
    const paths = lang === 'en' ? pagesOf(lang) : spread(pagesOf(lang), 4);
    let held = 0;
    for (const path of paths) {
      const response = await page.goto(served.url + path);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('.kept-page'), path).toContainText(year);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(20);
      held += 1;
    }
    console.log(`${lang}: ${held} of ${paths.length} pages without the site`);

    await page.goto(`${served.url}${lang}/search/`);
    const query = { en: 'ferry', fr: 'bac', zh: '渡轮', ko: '항로' }[lang];
    expect((await searchFor(page, query)).length).toBeGreaterThan(0);
    await page.goto(`${served.url}${lang}/timeline`);
    await expect(page.locator('main time').first()).toBeVisible();
  });
}

test('a page outside the copy says so, and an old address leads to its new one', async ({ page }) => {
  await keep(page, 'en');
  await served.close();
  const absent = await page.goto(`${served.url}fr/`);
  expect(absent?.status()).toBe(504);
  await expect(page.locator('.kept-page')).toContainText('this address is not in the copy');
  await page.goto(`${served.url}en/articles/the-ferry/`);
  await expect(page).toHaveURL(/\/en\/articles\/ferry-line\/$/u);
});

test('a site that answers with an error or not in time gives way to the copy', async ({ page, context }) => {
  await keep(page, 'en');
  await context.route('**/en/about/', (route) => route.fulfill({ status: 503, body: 'Busy' }));
  await page.goto(`${served.url}en/about/`);
  await expect(page.locator('.kept-page')).toBeVisible();
  await context.route('**/en/data/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 6500));
    await route.abort();
  });
  await page.goto(`${served.url}en/data/`);
  await expect(page.locator('.kept-page')).toBeVisible();
});

test('a new release takes the place of the copy within one visit', async ({ page }) => {
  await keep(page, 'en');
  await served.close();
  const next = join(folder, 'next');
  cpSync(dist, next, { recursive: true });
  const file = join(next, 'en/about/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' anew</h1>'));
  await writeCopyList(next, 'en', BASE);

  served = await start(next);
  const [before] = await page.evaluate(() => caches.keys());
  await page.goto(`${served.url}en/`);
  await expect(page.locator('.kept-page')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain(before);
  expect((await heldBy(page)).caches).toBe(1);

  await served.close();
  await page.goto(`${served.url}en/about/`);
  await expect(page.locator('h1')).toContainText('anew');
  served = await start();
});

test('what is removed is gone, the worker with the last language', async ({ page }) => {
  await keep(page, 'en');
  await keep(page, 'ko');
  // The worker shows what is kept on the page as the site sends it.
  await page.goto(`${served.url}en/offline/`);
  await expect(page.locator('.offline-copy .day')).toContainText(String(new Date().getFullYear()));
  await button(page, 'remove').click();
  await expect(status(page)).toHaveText(translator('en')('offline.removed'));
  expect(await heldBy(page)).toMatchObject({ caches: 1, workers: 1 });

  await page.goto(`${served.url}ko/offline/`);
  await button(page, 'remove').click();
  await expect(status(page)).toHaveText(translator('ko')('offline.removed'));
  await expect(button(page, 'keep')).toBeFocused();
  expect(await heldBy(page)).toEqual({ caches: 0, workers: 0, bytes: 0 });
});

/** What may happen while a copy is made, and the message that says so. */
const FAULTS: Record<string, (context: BrowserContext, page: Page) => Promise<unknown>> = {
  'no-connection': (context) => context.route('**/en/names/', (route) => route.abort()),
  changed: (context) => context.route('**/en/names/', (route) => route.fulfill({ body: 'Another release' })),
  'no-room': (_, page) =>
    page.addInitScript(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
    }),
  refused: (context) => context.route('**/service-worker.js', (route) => route.abort()),
  unsupported: (_, page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    }),
};

for (const [reason, provoke] of Object.entries(FAULTS)) {
  for (const lang of reason === 'changed' ? LANGS : (['en'] as const)) {
    test(`a copy that cannot be made leaves nothing and says why: ${reason}, ${lang}`, async ({
      page,
      context,
    }) => {
      await provoke(context, page);
      if (lang !== 'en')
        await context.route(`**/${lang}/names/`, (route) => route.fulfill({ body: 'Another release' }));
      await page.goto(`${served.url}${lang}/offline/`);
      await button(page, 'keep').click();
      await expect(status(page)).not.toBeEmpty();
      const said = translator(lang)(`offline.${reason}` as 'offline.changed');
      const [first = ''] = said.split('{');
      await expect(status(page)).toContainText(first);
      await expect(status(page)).not.toContainText('{');
      await expect(button(page, 'keep')).toBeFocused();
      expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    });
  }
}

test('a copy under way can be cancelled', async ({ page, context }) => {
  await context.route('**/en/names/', () => undefined);
  await page.goto(`${served.url}en/offline/`);
  await button(page, 'keep').click();
  await expect(page.locator('.progress-words')).toContainText(/[1-9]\d* of \d+ files/u);
  await button(page, 'cancel').click();
  await expect(status(page)).toHaveText(translator('en')('offline.cancelled'));
  expect(await heldBy(page)).toEqual({ caches: 0, workers: 0, bytes: 0 });
});

test('what cannot be loaded to keep a copy is said on the page', async ({ page, context }) => {
  await context.route('**/offline.js', (route) => route.abort());
  await page.goto(`${served.url}en/offline/`);
  await expect(page.locator('.scriptless')).toBeHidden();
  await button(page, 'keep').click();
  await expect(page.locator('.scriptless')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers nothing that would do nothing', async ({ page }) => {
    await page.goto(`${served.url}en/offline/`);
    await expect(page.locator('.scriptless')).toBeVisible();
    await expect(button(page, 'keep')).toBeHidden();
  });
});
