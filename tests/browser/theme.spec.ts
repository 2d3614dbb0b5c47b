import { expect, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { test } from './site.ts';

/** How light the page's background is, from 0 to 255. */
function paperLightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const channels = getComputedStyle(document.body).backgroundColor.match(/\d+/gu) ?? [];
    return channels.slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0) / 3;
  });
}

function themeButton(page: Page) {
  return page.locator('theme-toggle button');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`where the system is ${colorScheme}`, () => {
    test.use({ colorScheme });
    const isDark = colorScheme === 'dark';

    test(`a page is ${colorScheme} until the reader chooses, then remembers`, async ({ page }) => {
      await page.goto('en/');
      expect((await paperLightness(page)) < 128).toBe(isDark);
      await themeButton(page).click();
      expect((await paperLightness(page)) < 128).toBe(!isDark);
      await page.goto('fr/timeline/');
      expect((await paperLightness(page)) < 128).toBe(!isDark);
      await themeButton(page).press('Enter');
      await page.reload();
      expect((await paperLightness(page)) < 128).toBe(isDark);
    });
  });
}

for (const lang of LANGS) {
  test(`the button for light and dark has its name in ${lang}`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await expect(page.getByRole('button', { name: translator(lang)('theme.toggle') })).toBeVisible();
  });

  test(`a page in ${lang} prints its text and references without what only a screen can use`, async ({
    page,
    paths,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.goto(paths.articles(lang)[0] ?? '');
    expect(await paperLightness(page)).toBeGreaterThan(200);
    const furniture = page.locator(
      'nav, form, theme-toggle, .section-link, .copy-link, .contents, .references li > [href^="#"], .skip',
    );
    for (const piece of await furniture.all()) await expect(piece).toBeHidden();
    for (const text of ['h1', '.prose', '.references li >> nth=0'])
      await expect(page.locator(text)).toBeVisible();
    const link = page.locator('.references a[rel=external]').first();
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(printed).toMatch(/attr\(href\)|https?:/u);
  });
}

test('a page whose storage is blocked still changes its theme', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await page.goto('en/');
  await themeButton(page).click();
  expect(await paperLightness(page)).toBeLessThan(128);
  await page.reload();
  expect(await paperLightness(page)).toBeGreaterThan(128);
  expect(errors).toEqual([]);
});

test('a theme chosen in dark prints on light paper', async ({ page }) => {
  await page.goto('en/');
  await themeButton(page).click();
  expect(await paperLightness(page)).toBeLessThan(128);
  await page.emulateMedia({ media: 'print' });
  expect(await paperLightness(page)).toBeGreaterThan(200);
});

test('under forced colours the section of the address is outlined and controls keep an edge or a text', async ({
  page,
  paths,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${paths.articles('en')[0] ?? ''}#references`);
  const outline = await page.locator(':target').evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
  await themeButton(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await themeButton(page).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await expect(themeButton(page)).toBeVisible();
});

test('scrolling is smooth only for readers who have not asked for less motion', async ({ page, paths }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const behaviour = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(paths.articles('en')[0] ?? '');
  await page.locator('.contents a').first().focus();
  expect(await behaviour()).toBe('auto');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await behaviour()).toBe('smooth');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
