import { expect, test, type Page } from '@playwright/test';
import type { Lang } from '../../src/i18n/locales.ts';
import { targetBelowHeader } from './site.ts';

/** A place, what was looked for, and what is marked there first. */
const LANDINGS: readonly (readonly [Lang, string, query: string, marked: RegExp])[] = [
  ['en', 'articles/trade-and-debt/#sangwon-cement', 'cement', /^cement$/u],
  ['en', 'articles/mitterrand-years/', '미테랑', /Mitterrand$/u],
  ['fr', 'articles/lang-mission-cooperation-office/', 'l’elysee', /Élysée$/u],
  ['zh', 'articles/trade-and-debt/', '債務', /^债务$/u],
  ['ko', 'articles/overview/', '프랑스의', /프랑스/u],
];

const bar = (page: Page) => page.locator('.found-bar');

/** The texts of a highlight, and the text that stands before the first in its block. */
function highlighted(page: Page, name: 'found' | 'found-now'): Promise<string[]> {
  return page.evaluate((each) => [...(CSS.highlights.get(each) ?? [])].map(String), name);
}

for (const [lang, path, query, marked] of LANDINGS) {
  test(`marks in ${lang} what was found for ${query}, and leaves the text alone`, async ({ page }) => {
    const [place = '', id] = path.split('#');
    await page.goto(`${lang}/${path}`);
    const text = await page.locator('main').innerHTML();
    await page.goto('404.html');
    await page.goto(`${lang}/${place}?find=${encodeURIComponent(query)}${id === undefined ? '' : `#${id}`}`);
    await expect(bar(page)).toBeVisible();
    const found = await highlighted(page, 'found');
    expect(found[0]).toMatch(marked);
    expect(await page.locator('main').innerHTML()).toBe(text);
    if (id !== undefined)
      expect(Math.abs((await targetBelowHeader(page)) ?? Infinity)).toBeLessThanOrEqual(40);
    await expect(page).toHaveURL(new RegExp(`/${lang}/${path}$`, 'u'));
  });
}

test('leads from match to match by buttons and keys, and ends with Escape', async ({ page }) => {
  await page.goto('en/articles/trade-and-debt/?find=debt#debt-since-1984');
  const place = bar(page).getByRole('status');
  const [start = 0, count = 0] = ((await place.textContent()) ?? '').match(/\d+/gu)?.map(Number) ?? [];
  expect(count).toBeGreaterThan(3);
  await bar(page).getByRole('button', { name: 'Next match' }).click();
  await expect(place).toHaveText(`Match ${start + 1} of ${count}`);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(place).toHaveText(`Match ${start + 2} of ${count}`);
  await page.keyboard.press('Alt+ArrowUp');
  await bar(page).getByRole('button', { name: 'Previous match' }).click();
  await expect(place).toHaveText(`Match ${start} of ${count}`);
  const isInView = await page.evaluate(() => {
    const [range] = CSS.highlights.get('found-now') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  });
  expect(isInView).toBe(true);

  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect(await highlighted(page, 'found')).toEqual([]);
  await page.reload();
  await page.waitForTimeout(300);
  await expect(bar(page)).toHaveCount(0);
});

test('keeps the marks when the page is loaded again, and out of what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/articles/trade-and-debt/?find=debt#debt-since-1984');
  await expect(bar(page)).toBeVisible();
  await page.reload();
  await expect(bar(page)).toBeVisible();
  await page.locator('main .prose .copy-link').first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/trade-and-debt\/#[a-z0-9-]+$/u);
});

test('comes from a result of the box to its section with the words marked', async ({ page }) => {
  await page.goto('fr/');
  await page.getByRole('banner').locator('site-search input').fill('ciment');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeVisible();
  expect((await highlighted(page, 'found-now'))[0]).toMatch(/^cimen/iu);
});
