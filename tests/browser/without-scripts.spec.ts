import { expect, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { test } from './site.ts';

const withScripts = 'theme-toggle button, .copy-link';

/** What only a script can say or do, and what stands there for that alone. */
const addedByScripts = 'timeline-tools';

/** The text of a page, without what is there for scripts alone. */
function textOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main: HTMLElement, added) => {
    for (const element of main.querySelectorAll(added)) element.remove();
    return main.innerText;
  }, addedByScripts);
}

for (const lang of LANGS) {
  test(`every page in ${lang} says the same with and without scripts`, async ({
    browser,
    page,
    paths,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const still = await context.newPage();
    for (const path of paths.of(lang).filter((each) => !/\/(?:offline|search)\/$/u.test(each))) {
      await still.goto(path);
      await page.goto(path);
      const text = await textOf(still);
      expect(text.length, `/${path}`).toBeGreaterThan(20);
      expect(text, `/${path}`).toBe(await textOf(page));
    }
    await context.close();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`no page in ${lang} shows a button that would do nothing`, async ({ page, paths }) => {
      for (const path of paths.kinds(lang)) {
        await page.goto(path);
        for (const button of await page.locator(withScripts).all())
          await expect(button, `/${path}`).toBeHidden();
      }
    });

    test(`every section in ${lang} has its link, and the contents lead to it`, async ({ page, paths }) => {
      for (const path of paths.articles(lang)) {
        await page.goto(path);
        const ids = await page
          .locator('main :is(h2,h3,h4)[id]:not(#footnote-label)')
          .evaluateAll((headings) => headings.map(({ id }) => `#${id}`));
        const hrefs = (selector: string): Promise<(string | null)[]> =>
          page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(ids.length, `/${path}`).toBeGreaterThan(0);
        expect(await hrefs('main .section-link'), `/${path}`).toEqual(ids);
        expect(ids, `/${path}`).toEqual(expect.arrayContaining(await hrefs('.contents a')));
      }
    });

    test(`citations in ${lang} lead to references that name a source`, async ({ page, paths }) => {
      for (const path of paths.articles(lang)) {
        await page.goto(path);
        const references = await page
          .locator('.cite')
          .evaluateAll((links) =>
            links.map(
              (link) => document.querySelector(`.references ${link.getAttribute('href') ?? ''}`)?.textContent,
            ),
          );
        expect(references.length, `/${path}`).toBeGreaterThan(0);
        for (const reference of references) expect(reference, `/${path}`).toMatch(/\S{3}/u);
      }
    });

    test(`search in ${lang} leads to a page that lists every article`, async ({ page, paths }) => {
      await page.goto(`${lang}/`);
      await page.locator('header input[type=search]').fill('1984');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(
        (url) => url.pathname.endsWith(`/${lang}/search/`) && url.search === '?q=1984',
      );
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      for (const path of paths.articles(lang))
        expect(
          links.some((link) => link.endsWith(`/${path}`)),
          `/${path}`,
        ).toBe(true);
      await expect(page.locator('main a').first()).toBeVisible();
    });

    test(`a page that does not exist leads on in ${lang}`, async ({ page, paths }) => {
      await page.goto(`${lang}/no-such-page/`);
      await expect(page.locator('main a').first()).toHaveAttribute('href', new RegExp(`/${lang}/$`, 'u'));
      await expect(page.locator(`main a[href*="/${lang}/articles/"]`)).toHaveCount(
        paths.articles(lang).length,
      );
    });
  });
}
