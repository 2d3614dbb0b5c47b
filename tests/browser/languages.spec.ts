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

function showAtTop(section: Element): void {
  section.scrollIntoView({ behavior: 'instant' });
}

async function expectPlace(page: Page, { path, id }: { path: string; id: string }): Promise<void> {
  const place = `/${path}#${id}`;
  await page.waitForURL((url) => url.pathname.endsWith(`/${path}`));
  expect(page.url().endsWith(place), `${page.url()} instead of ${place}`).toBe(true);
  await expect.poll(() => targetBelowHeader(page), place).toBeGreaterThanOrEqual(-1);
  expect(await targetBelowHeader(page), place).toBeLessThanOrEqual(100);
}

for (const lang of LANGS) {
  const others = LANGS.filter((other) => other !== lang);

  test(`switching from ${lang} keeps the reader at the section`, async ({ page, paths }) => {
    const [article = ''] = paths.articles(lang);
    const samples: { path: string; id: string }[] = [];
    for (const path of [article, `${lang}/timeline/`, `${lang}/differences/`, `${lang}/sources/`]) {
      const ids = await innerSections(page, path);
      samples.push(...ids.slice(0, path === article ? 2 : 1).map((id) => ({ path, id })));
    }
    expect(samples).toHaveLength(5);

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
      }
    }
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
