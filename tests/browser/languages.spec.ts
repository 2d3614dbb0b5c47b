import { expect, type Page } from '@playwright/test';
import { LANGS, LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { expectPlace, innerSections, languageLink, sampleSections, showAtTop } from './language-steps.ts';
import { test } from './site.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Turns the wheel until the page stands at its top, passing all that lies above. */
async function scrollToTop(page: Page): Promise<void> {
  await page.mouse.move(180, 300);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -6000);
      return page.evaluate(() => scrollY);
    })
    .toBe(0);
}

for (const lang of LANGS) {
  const others = LANGS.filter((other) => other !== lang);

  test(`switching from ${lang} keeps the reader at the section`, async ({ page, paths }) => {
    const samples = await sampleSections(page, lang, paths);
    let switched = 0;
    for (const { path, id } of samples) {
      for (const other of others) {
        await page.goto(path);
        await page.locator(`main [id="${id}"]`).evaluate(showAtTop);
        const link = languageLink(page, other);
        await expect(link).toHaveAttribute('href', new RegExp(`#${id}$`, 'u'));
        const box = await link.boundingBox();
        // Playwright's own click may scroll before it, which no reader's does.
        await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
        await expectPlace(page, { path: `${other}${path.slice(lang.length)}`, id });
        switched += 1;
      }
    }
    console.log(`${switched} of ${samples.length * others.length} switches from ${lang} kept the section`);
  });

  test(`switching from ${lang} by keyboard keeps the reader at the section`, async ({ page, paths }) => {
    const [path = ''] = paths.articles(lang);
    const [id = ''] = await innerSections(page, path);
    await page.goto(path);
    await page.locator(`main [id="${id}"]`).evaluate(showAtTop);
    const place = await page.evaluate(() => scrollY);
    await page.locator('.wordmark').evaluate((link) => {
      (link as HTMLElement).focus({ preventScroll: true });
    });
    const [other = lang] = others;
    const isThere = (): Promise<boolean> =>
      languageLink(page, other).evaluate((link) => link === document.activeElement);
    for (let step = 0; step < 20 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await page.keyboard.press('Enter');
    await expectPlace(page, { path: `${other}${path.slice(lang.length)}`, id });
  });

  test(`switching from ${lang} at the top of a page leads to the top`, async ({ page, paths }) => {
    const [article = ''] = paths.articles(lang);
    for (const other of others) {
      await page.goto(article);
      await languageLink(page, other).click();
      await page.waitForURL((url) => url.pathname.endsWith(`/${other}/${article.slice(lang.length + 1)}`));
      expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(['', 0]);
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test(`scrolling up from a section in ${lang} to the language links keeps it`, async ({ page, paths }) => {
      for (const [index, { path, id }] of (await sampleSections(page, lang, paths)).entries()) {
        const other = others[index % others.length] ?? lang;
        await page.goto(path);
        await page.locator(`main [id="${id}"]`).evaluate(showAtTop);
        await expect(languageLink(page, other)).toHaveAttribute('href', new RegExp(`#${id}$`, 'u'));
        await scrollToTop(page);
        await languageLink(page, other).click();
        await expectPlace(page, { path: `${other}${path.slice(lang.length)}`, id });
      }
    });

    test(`a section in ${lang} offers itself in the other languages`, async ({ page, paths }) => {
      for (const [index, { path, id }] of (await sampleSections(page, lang, paths)).entries()) {
        const other = others[index % others.length] ?? lang;
        await page.goto(path);
        await page.locator(`.section-head:has([href="#${id}"]) .copy-link`).click();
        await page.locator(`.card [hreflang="${LOCALE_TAGS[other]}"]`).click();
        await expectPlace(page, { path: `${other}${path.slice(lang.length)}`, id });
      }
    });

    test(`a reader in ${lang} who stays with an earlier section switches there`, async ({ page, paths }) => {
      const [path = ''] = paths.articles(lang);
      const [earlier = '', later = ''] = await innerSections(page, path);
      const [other = lang] = others;
      await page.locator(`main [id="${later}"]`).evaluate(showAtTop);
      await expect(languageLink(page, other)).toHaveAttribute('href', new RegExp(`#${later}$`, 'u'));
      await page.locator(`main [id="${earlier}"]`).evaluate(showAtTop);
      await expect(languageLink(page, other)).toHaveAttribute('href', new RegExp(`#${earlier}$`, 'u'));
    });
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`each language link on a page in ${lang} leads to the same page`, async ({ page, paths }) => {
      for (const path of paths.kinds(lang)) {
        await page.goto(path);
        for (const other of others)
          await expect(languageLink(page, other), `/${path}`).toHaveAttribute(
            'href',
            new RegExp(`/${other}${path.slice(lang.length)}$`, 'u'),
          );
      }
      const [other = lang] = others;
      await languageLink(page, other).click();
      await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_TAGS[other]);
    });
  });
}
