import { expect, type Page } from '@playwright/test';
import { LANGS, LOCALE_TAGS, type Lang } from '../../src/i18n/locales.ts';
import { sectionIds, spread, targetBelowHeader, test } from './site.ts';

test.describe.configure({ timeout: 60_000 });
test.use({ viewport: { width: 1280, height: 800 } });

function languageLink(page: Page, lang: Lang) {
  return page.locator(`header [hreflang="${LOCALE_TAGS[lang]}"]`);
}

/** Two sections of the path, neither at the start of the page nor at its end; years share their place with an event. */
async function innerSections(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const ids = (await sectionIds(page)).filter((id) => !/^y\d+$/u.test(id));
  return spread(ids, 4).slice(1, 3);
}

for (const lang of LANGS) {
  const others = LANGS.filter((other) => other !== lang);

  test(`switching from ${lang} keeps the reader at the section`, async ({ page, paths }) => {
    const [article = ''] = paths.articles(lang);
    const samples: { path: string; id: string }[] = [];
    for (const path of [article, `${lang}/timeline/`])
      samples.push(...(await innerSections(page, path)).map((id) => ({ path, id })));
    for (const path of [`${lang}/differences/`, `${lang}/sources/`])
      samples.push(...(await innerSections(page, path)).slice(0, 1).map((id) => ({ path, id })));
    expect(samples.length).toBeGreaterThanOrEqual(5);

    for (const { path, id } of samples) {
      for (const other of others) {
        const what = `from /${path}#${id} to ${other}`;
        await page.goto(path);
        await page
          .locator(`main [id="${id}"]`)
          .evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
        const link = languageLink(page, other);
        await expect(link, what).toHaveAttribute('href', new RegExp(`#${id}$`, 'u'));
        await link.click();
        await page.waitForURL((url) => url.pathname.endsWith(`/${other}/${path.slice(lang.length + 1)}`));
        expect(new URL(page.url()).hash, what).toBe(`#${id}`);
        await expect.poll(() => targetBelowHeader(page), what).toBeGreaterThanOrEqual(-1);
        expect(await targetBelowHeader(page), what).toBeLessThanOrEqual(100);
      }
    }
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

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`each language link on a page in ${lang} leads to the same page`, async ({ page, paths }) => {
      for (const path of paths.kinds(lang)) {
        for (const other of others) {
          await page.goto(path);
          await languageLink(page, other).click();
          const expected = `/${other}/${path.slice(lang.length + 1)}`;
          await expect(page, `from /${path}`).toHaveURL(
            (url) => url.pathname.endsWith(expected) && url.hash === '',
          );
          await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_TAGS[other]);
        }
      }
    });
  });
}
