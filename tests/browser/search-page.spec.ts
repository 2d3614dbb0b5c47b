import { expect, test, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { searchFor } from './search-steps.ts';

const WORDS: Readonly<Record<Lang, string>> = {
  en: 'embassy',
  fr: 'l’ambassade',
  zh: '大使馆',
  ko: '대사관의',
};

const results = (page: Page) => page.locator('.results > li');
const status = (page: Page) => page.locator('.search-page .status');
const box = (page: Page, name: string, value: string) =>
  page.locator(`.narrow input[name="${name}"][value="${value}"]`);

/** The number that the page gives of its results. */
async function countShown(page: Page): Promise<number> {
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
  return Number(/\d+/u.exec((await status(page).textContent()) ?? '')?.[0]);
}

/** The counts beside the filters that are on show, by name and value. */
async function filterCounts(page: Page): Promise<Record<string, number>> {
  await expect(page.locator('.narrow label:visible').first()).toBeVisible();
  return page.locator('.narrow fieldset label:not([hidden])').evaluateAll((labels) =>
    Object.fromEntries(
      labels.map((label) => {
        const input = label.querySelector('input');
        return [
          `${input?.name ?? ''}=${input?.value ?? ''}`,
          Number(label.querySelector('.count')?.textContent),
        ];
      }),
    ),
  );
}

/** Chooses filters by loading their address, and gives the addresses of all results there are. */
async function listAll(page: Page, search: string): Promise<string[]> {
  await page.goto(search);
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
  const more = page.locator('.more');
  for (let shown = 20; await more.isVisible(); shown += 20) {
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(shown);
  }
  return results(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

for (const lang of LANGS) {
  test(`counts in ${lang} what each filter leaves: alternatives in a group, conditions between groups`, async ({
    page,
  }) => {
    const q = `${lang}/search/?q=${encodeURIComponent(WORDS[lang])}`;
    const all = await listAll(page, q);
    const counts = await filterCounts(page);
    expect(await countShown(page)).toBe(all.length);

    const events = await listAll(page, `${q}&kind=event`);
    const both = await listAll(page, `${q}&kind=event&kind=source`);
    const event1980 = await listAll(page, `${q}&kind=event&period=1980`);
    expect(events.length).toBe(counts['kind=event'] ?? 0);
    expect(both.length).toBe(events.length + (counts['kind=source'] ?? 0));
    expect(event1980.filter((each) => !events.includes(each))).toEqual([]);
    // What is chosen of a group leaves the counts of that group as they were.
    const narrowed = await filterCounts(page);
    expect(narrowed['period=1980'] ?? 0).toBe(event1980.length);
  });
}

test('keeps filters and order in the address, gives them back, and takes them away', async ({ page }) => {
  await page.goto('en/search/');
  await searchFor(page, 'debt');
  const before = await countShown(page);
  await box(page, 'kind', 'event').check();
  await expect(page).toHaveURL(/\?q=debt&kind=event$/u);
  await page.locator('#search-order').selectOption('oldest');
  await expect(page).toHaveURL(/\?q=debt&kind=event&order=oldest$/u);
  await page.reload();
  await expect(box(page, 'kind', 'event')).toBeChecked();
  await expect(page.locator('#search-order')).toHaveValue('oldest');
  await expect(results(page).first().locator('.kind')).toHaveText('Event');
  const years = (await results(page).locator('.place').allTextContents()).map((text) =>
    Number(/\d{4}/u.exec(text)),
  );
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  await page.locator('.widen').click();
  await expect(page).toHaveURL(/\?q=debt&order=oldest$/u);
  await expect.poll(() => countShown(page)).toBe(before);
});

test('goes Back from a result to the same results, place and focus, also when the page is built again', async ({
  page,
}) => {
  await page.goto('fr/search/?q=france');
  await page.locator('.more').click();
  await expect(results(page)).toHaveCount(40);
  const link = results(page).nth(31).getByRole('link');
  await link.focus();
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const [before, href] = [await page.evaluate(() => scrollY), await link.getAttribute('href')];
  expect(before).toBeGreaterThan(500);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search/u);
  await page.goBack();
  await expect(results(page)).toHaveCount(40);
  await expect(page.locator(':focus')).toHaveAttribute('href', href ?? '');
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(2);
});

test('offers the word that was meant, and what other languages have', async ({ page }) => {
  await page.goto('en/search/?q=rceognition');
  await expect(page.locator('.meant')).toHaveText('Did you mean recognition?');
  await page.locator('.meant a').click();
  await expect(results(page).first()).toBeVisible();

  await page.goto('ko/search/?q=대푭부');
  await expect(page.locator('.meant a')).toHaveText('대표부');

  await page.goto('en/search/?q=' + encodeURIComponent('채무불이행'));
  await expect(page.getByRole('heading', { name: 'In other languages' })).toBeVisible();
  await expect(results(page).first().locator('.language')).toHaveText('한국어');
  await expect(results(page).first().locator('.title')).toHaveAttribute('lang', 'ko');

  const header = page.locator('header site-search');
  await header.locator('input').fill('enbassy');
  await expect(header.getByRole('option').first()).toHaveText('Did you mean embassy?');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(header.locator('input')).toHaveValue('embassy');
  await expect(header.getByRole('option').first()).toContainText(/embassy/iu);
});
