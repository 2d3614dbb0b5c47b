import { expect, test, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { searchFor } from './search-steps.ts';

const WORDS: Readonly<Record<Lang, readonly [string, string]>> = {
  en: ['debt', 'cement'],
  fr: ['dette', 'ciment'],
  zh: ['债务', '水泥'],
  ko: ['채무', '시멘트'],
};

/** What is refused, in the language in which it is tried. */
const FAULTS = [
  ['the index is missing', '**/pagefind/**', 'en'],
  ['a part of the index fails', '**/pagefind/index/**', 'fr'],
  ['the text of a result fails', '**/pagefind/fragment/**', 'zh'],
  ['the program of the index fails', '**/pagefind/wasm.*', 'ko'],
  ['the words of search fail', '**/search/texts.json', 'ko'],
] as const;

const failure = (page: Page) => page.locator('.search-page .failure').first();

for (const [fault, address, lang] of FAULTS) {
  test(`says in ${lang} that ${fault}, lists the sections, and works once it is back`, async ({ page }) => {
    const [first, second] = WORDS[lang];
    await page.route(address, (route) => route.abort());
    await page.goto(`${lang}/search/?q=${encodeURIComponent(first)}`);
    await expect(failure(page)).toBeVisible();
    await expect(failure(page)).toHaveText(translator(lang)('search.failed'));
    await expect(page.locator('.index a').first()).toBeVisible();
    await page.unroute(address);
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.getByRole('main').getByRole('searchbox').fill(second);
    await expect(page.locator('.results > li').first()).toBeVisible();
    await expect(failure(page)).toBeHidden();
  });
}

for (const lang of LANGS) {
  test(`says in the box in ${lang} that it is offline, leads to the articles, and works once it is back`, async ({
    page,
    context,
  }) => {
    const t = translator(lang);
    const box = page.getByRole('banner').locator('site-search');
    await page.goto(`${lang}/`);
    await context.setOffline(true);
    await box.locator('input').focus();
    const alert = box.getByRole('alert');
    await expect(alert).toContainText(t('search.unavailable'));
    await expect(alert.getByRole('link', { name: t('search.articles') })).toHaveAttribute(
      'href',
      new RegExp(`/${lang}/search/$`, 'u'),
    );
    await context.setOffline(false);
    await box.locator('input').blur();
    await box.locator('input').fill(WORDS[lang][0]);
    await expect(box.getByRole('option').first()).toBeVisible();
    await expect(alert).toBeHidden();
  });
}

test('asks again by itself when the network is back', async ({ page, context }) => {
  await page.goto('en/search/');
  await searchFor(page, 'cement');
  await context.setOffline(true);
  await searchFor(page, 'zebra embassy');
  await expect(failure(page)).toBeVisible();
  await context.setOffline(false);
  await expect(failure(page)).toBeHidden();
  await expect(page.locator('.results > li').first()).toBeVisible();
});

test('says so where WebAssembly is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto('fr/search/?q=dette');
  await expect(failure(page)).toHaveText(translator('fr')('search.failed'));
  await expect(page.locator('.index a').first()).toBeVisible();
});
