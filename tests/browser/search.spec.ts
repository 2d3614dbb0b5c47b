import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { searchFor } from './search-steps.ts';

/** Words that the engine alone does not find, or finds in one spelling only. */
const HARD_WORDS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['미테랑', '密特朗', 'RPDC', 'France’s', 'jong-il'],
  fr: ['ONU', 'l’ONU', 'essai', 'élysée', 'elysee', 'ambassade', 'octobre', '1017'],
  zh: ['核试验', '外交', '办事处', '法國', '间没有', 'RPDC', '미테랑'],
  ko: ['제재', '결의안', '사무소', '대표부', '프랑스의', '북한의', '핵실험', 'RPDC'],
};

const box = (page: Page) => page.getByRole('banner').locator('site-search');
const field = (page: Page) => box(page).locator('input');
const options = (page: Page) => box(page).getByRole('option');
const results = (page: Page) => page.locator('site-search[data-mode=page] .results > li');

/** Notes every address that a page asks for from now on. */
function noteRequests(page: Page): string[] {
  const noted: string[] = [];
  page.on('request', (request) => noted.push(new URL(request.url()).pathname));
  return noted;
}

for (const lang of LANGS) {
  test(`finds and marks the words that need folding in ${lang}`, async ({ page }) => {
    await page.goto(`${lang}/search/`);
    for (const word of HARD_WORDS[lang]) {
      const links = await searchFor(page, word);
      expect(links.length, word).toBeGreaterThan(0);
      await expect(results(page).first().locator('mark').first(), word).toBeVisible();
      expect(await results(page).allTextContents(), word).not.toContainEqual(
        expect.stringMatching(/[\u2063\uA000-\uA48C]/u),
      );
    }
  });
}

test('loads nothing of search before the box has the focus', async ({ page }) => {
  await page.goto('en/articles/overview/', { waitUntil: 'networkidle' });
  const requests = noteRequests(page);
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
  await field(page).focus();
  await expect.poll(() => requests).toContainEqual(expect.stringMatching(/\/pagefind\//u));
});

test('asks for all that it needs before the first word at the same time', async ({ page }) => {
  const needed = ['pagefind.js', 'wasm.en.pagefind', '.pf_meta', 'texts.json'];
  const asked = new Set<string | undefined>();
  await page.route(/pagefind\.js|wasm|pf_meta|texts\.json/u, (route) => {
    // Never answered: none of them waits for another.
    asked.add(needed.find((end) => route.request().url().endsWith(end)));
  });
  await page.goto('en/');
  await page.keyboard.press('/');
  await expect.poll(() => [...asked].sort()).toEqual(needed.toSorted());
});

test('opens with / and with Ctrl K, but leaves / alone in a field', async ({ page }) => {
  await page.goto('en/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await field(page).blur();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('leads by keyboard from the box to a section', async ({ page }) => {
  await page.goto('en/');
  await page.keyboard.press('/');
  await page.keyboard.type('cement');
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  expect(await options(page).count()).toBeLessThanOrEqual(8);
  await expect(box(page).getByRole('status')).toHaveText(/\d+ results?/u);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(options(page).nth(1)).toHaveId(active ?? 'none');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const href = await options(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  const { pathname, hash } = new URL(href ?? '', page.url());
  await expect(page).toHaveURL(new RegExp(`${pathname}${hash}$`, 'u'));
});

test('opens a result in a new tab with Ctrl Enter, and stays', async ({ page, context }) => {
  await page.goto('ko/');
  await field(page).fill('사무소');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const opening = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  const opened = await opening;
  await expect(opened).toHaveURL(/\/ko\/articles\//u);
  await expect(page).toHaveURL(/\/ko\/$/u);
});

test('closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('en/');
  const link = page.getByRole('contentinfo').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  await page.keyboard.type('debt');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('debt');
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('takes Enter without a chosen option, and “All results”, to the search page', async ({ page }) => {
  await page.goto('fr/');
  await field(page).fill('dette');
  await expect(box(page).locator('.all')).toHaveAttribute('href', /\/fr\/search\/\?q=dette$/u);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/fr\/search\/\?q=dette$/u);
  await expect(results(page).first()).toBeVisible();
});

test('leaves Enter and half-typed letters to an input method', async ({ page }) => {
  await page.goto('zh/');
  await field(page).focus();
  // The program of the box is loaded on focus.
  await expect(box(page).locator('input')).toHaveAttribute('role', 'combobox');
  await field(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    input.value = 'zhai';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
  });
  await page.waitForTimeout(400);
  await expect(box(page).locator('.panel')).toBeHidden();
  await expect(page).toHaveURL(/\/zh\/$/u);
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = '债务';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(options(page).first()).toBeVisible();
});

test('keeps the query in the address and the title, so that Back returns to it', async ({ page }) => {
  await page.goto('en/');
  await page.goto('en/search/');
  await searchFor(page, 'Lafarge');
  await expect(page).toHaveURL(/\/en\/search\/\?q=Lafarge$/u);
  await expect(page).toHaveTitle(/^Lafarge – /u);
  await results(page).first().getByRole('link').click();
  await expect(page).not.toHaveURL(/search/u);
  await page.goBack();
  await expect(page.locator('site-search[data-mode=page]').getByRole('searchbox')).toHaveValue('Lafarge');
  await expect(results(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/u);
});

test('shows more results on demand and moves the focus to the first new one', async ({ page }) => {
  await page.goto('en/search/?q=france');
  await expect(results(page)).toHaveCount(20);
  await page.locator('site-search .more').click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
});

const HOSTILE = [
  'x'.repeat(10_000),
  '핵'.repeat(10_000),
  '!!! ??? … — ()',
  '<img src=x onerror=alert(1)> <mark>',
  '.*+?^${}()|[]\\',
  '"unclosed',
  '%00 %E0%A4%A',
  '\u2063 \uD800 \u0301',
];

test('takes any text without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('a dialog')));
  await page.goto('ko/search/');
  for (const query of HOSTILE) await searchFor(page, query);
  await expect(page.locator('site-search img')).toHaveCount(0);
  for (const query of HOSTILE.map((each) => encodeURIComponent(each.toWellFormed().slice(0, 200)))) {
    await page.goto(`ko/search/?q=${query}&kind=${query}&order=${query}`);
    await page.goto(`ko/articles/overview/?find=${query}`);
    await expect(page.locator('main img')).toHaveCount(0);
  }
  await page.goto('ko/search/');
  expect(errors).toEqual([]);
  expect((await searchFor(page, '채무')).length).toBeGreaterThan(0);
});

test('breaks no rule of the content security policy and injects no style', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto('en/search/');
  const before = await page.locator('style').count();
  await searchFor(page, 'debt');
  expect(complaints).toEqual([]);
  expect(await page.locator('style').count()).toBe(before);
});

test('is complete without scripts: the form leads to the index of sections', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('en/');
  await field(page).fill('debt');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=debt$/u);
  await expect(page.locator('site-search .index a').first()).toBeVisible();
  await expect(page.locator('site-search noscript .failure')).toBeVisible();
  await context.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`has no fault that axe finds with results on show, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('ko/search/');
    await searchFor(page, '채무');
    await field(page).fill('사무소');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).include('site-search').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
}

test('fits a telephone 320 pixels wide, with targets of at least 24 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('fr/search/?q=coop%C3%A9ration');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('coopération');
  await expect(options(page).first()).toBeVisible();
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(320);
  for (const target of await page.locator('site-search :is(input, button, .option, .all):visible').all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});

test('loads at most 110 kB and the chunks of the index from focus to the first result', async ({ page }) => {
  let program = 0;
  let chunks = 0;
  await page.goto('ko/articles/overview/', { waitUntil: 'networkidle' });
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes();
    if (/\/pagefind\/(?:facts|fragment|index)\//u.test(request.url())) chunks += responseBodySize;
    else program += responseBodySize;
  });
  await field(page).fill('사무소');
  await expect(options(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  console.log(`search: ${program} bytes of program, ${chunks} bytes of index up to the first results in ko`);
  expect(program).toBeLessThanOrEqual(110_000);
});

test('shows the first results while the others are under way', async ({ page }) => {
  const others = Promise.withResolvers<undefined>();
  let asked = 0;
  await page.route('**/pagefind/fragment/**', async (route) => {
    asked += 1;
    if (asked > 4) await others.promise;
    await route.continue();
  });
  await page.goto('en/');
  await field(page).fill('embassy');
  await expect(options(page).first()).toBeVisible();
  const first = await options(page).count();
  expect(first).toBeLessThanOrEqual(4);
  others.resolve(undefined);
  await expect.poll(() => options(page).count()).toBeGreaterThan(first);
});

test('fetches no texts for letters that were typed on the way', async ({ page }) => {
  const texts: string[] = [];
  await page.route('**/pagefind/{index,fragment}/**', async (route) => {
    if (route.request().url().includes('/fragment/')) texts.push(route.request().url());
    else await page.waitForTimeout(800);
    await route.continue();
  });
  await page.goto('en/');
  await field(page).focus();
  await page.waitForLoadState('networkidle');
  await field(page).pressSequentially('certificates', { delay: 30 });
  await expect(options(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  // Every word that begins with C would be more.
  expect(texts.length).toBeLessThan(20);
});

test('shows results within 100 ms of the last key, once it is warm', async ({ page }) => {
  await page.goto('en/');
  await field(page).fill('debt');
  await expect(options(page).first()).toBeVisible();
  const times = await page.evaluate(async () => {
    const [input, list] = [
      document.querySelector<HTMLInputElement>('header input'),
      document.querySelector('header [role=listbox]'),
    ];
    if (input === null || list === null) throw new Error('The box is not there.');
    const measured: number[] = [];
    for (const word of ['cement', 'embassy', 'sanctions', 'recognition', 'trade', 'debt', 'office'].flatMap(
      // The first time fetches what later ones have.
      (each) => [each, 'paris', each],
    )) {
      const shown = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(resolve);
        }).observe(list, { childList: true });
      });
      const start = performance.now();
      input.value = word;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await shown;
      measured.push(performance.now() - start);
    }
    return measured;
  });
  const warm = times.filter((_, at) => at % 3 === 2).sort((a, b) => a - b);
  const median = warm[Math.floor(warm.length / 2)] ?? Infinity;
  console.log(`search: ${Math.round(median)} ms from the last key to results, warm median of ${warm.length}`);
  expect(median).toBeLessThanOrEqual(100);
});
