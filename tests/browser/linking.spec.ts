import { expect, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { sectionIds, spread, targetBelowHeader, test } from './site.ts';

const SAMPLES = 3;

/** The id of the section that a control beside a heading belongs to. */
const idBeside = '.section-head:has(:focus) .section-link';

async function expectTargetBelowHeader(page: Page, what: string): Promise<void> {
  await expect
    .poll(() => targetBelowHeader(page), `${what}: how far below the header`)
    .toBeGreaterThanOrEqual(-1);
  expect(await targetBelowHeader(page), `${what}: how far below the header`).toBeLessThanOrEqual(100);
}

for (const lang of LANGS) {
  const t = translator(lang);

  test(`every section in ${lang} has a link and a copy button with its title`, async ({ page, paths }) => {
    const faults: string[] = [];
    // The page of search has no sections of its own, only an index of all others.
    const kinds = paths.kinds(lang).filter((path) => !path.endsWith('/search/'));
    for (const path of new Set([...paths.articles(lang), ...kinds])) {
      await page.goto(path);
      await page.waitForFunction(() => customElements.get('copy-links') !== undefined);
      const sections = await page
        .locator('main :is(h2,h3,h4)[id]:not(#footnote-label)')
        .evaluateAll((headings) =>
          headings.map((heading) => ({
            id: heading.id,
            title: heading.textContent.trim(),
            href: heading.parentElement?.querySelector('.section-link')?.getAttribute('href'),
            link: heading.parentElement?.querySelector('.section-link')?.getAttribute('aria-label'),
            copy: heading.parentElement?.querySelector('button')?.getAttribute('aria-label'),
          })),
        );
      for (const { id, title, href, link, copy } of sections) {
        const isRight =
          href === `#${id}` && link === t('section.link', { title }) && copy === t('section.copy', { title });
        if (!isRight) faults.push(`/${path}#${id} ${String(href)} ${String(link)} ${String(copy)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test.describe('with leave to copy', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test(`the copy button in ${lang} copies the absolute address and says so`, async ({ page, paths }) => {
      await page.goto(paths.articles(lang)[0] ?? '');
      const buttons = await page.locator('main .copy-link').all();
      expect(buttons.length).toBeGreaterThan(SAMPLES);
      for (const button of spread(buttons, SAMPLES)) {
        await button.click();
        await expect(page.locator('copy-links [role=status]')).toHaveText(t('section.copied'));
        const id = await page.locator(idBeside).getAttribute('href');
        // The status may still tell of the button before.
        const copied = () => page.evaluate(() => navigator.clipboard.readText());
        await expect.poll(copied).toBe(new URL(id ?? '', page.url()).href);
      }
    });
  });

  test(`the copy button in ${lang} shows the address where copying is refused`, async ({ page, paths }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new DOMException('Refused', 'NotAllowedError')),
      });
    });
    await page.goto(paths.articles(lang)[0] ?? '');
    await page.locator('main .copy-link').first().click();
    const id = await page.locator(idBeside).getAttribute('href');
    const url = new URL(id ?? '', page.url()).href;
    await expect(page.locator('copy-links [role=status]')).toHaveText(t('section.not-copied', { url }));
  });

  for (const width of [360, 1280]) {
    test(`the address of a section in ${lang} leads to it at ${width} px`, async ({ page, paths }) => {
      await page.setViewportSize({ width, height: 740 });
      const [article = ''] = paths.articles(lang);
      for (const path of [article, `${lang}/differences/`, `${lang}/sources/`]) {
        await page.goto(path);
        for (const id of spread(await sectionIds(page), SAMPLES)) {
          // By way of another page, so that the address is loaded rather than scrolled to.
          await page.goto('404.html');
          await page.goto(`${path}#${id}`);
          await expectTargetBelowHeader(page, `/${path}#${id}`);
        }
      }
    });
  }

  test(`a citation in ${lang} leads to its reference and back`, async ({ page, paths }) => {
    await page.goto(paths.articles(lang)[0] ?? '');
    for (const cite of spread(await page.locator('.prose .cite').all(), SAMPLES)) {
      const [reference, id] = [await cite.getAttribute('href'), await cite.getAttribute('id')];
      await cite.click();
      await expect(page).toHaveURL((url) => url.hash === reference);
      await expect(page.locator(`li${String(reference)}`)).toBeInViewport();
      await page.locator(`li${String(reference)} > [href="#${String(id)}"]`).click();
      await expect(page).toHaveURL((url) => url.hash === `#${String(id)}`);
      await expect(cite).toBeInViewport({ ratio: 1 });
      await expectTargetBelowHeader(page, `citation ${String(id)}`);
    }
  });

  test(`the contents in ${lang} mark the section that is being read`, async ({ page, paths }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(paths.articles(lang)[0] ?? '');
    const marked = page.locator('.contents [aria-current]');
    await expect(marked).toHaveCount(0);
    const links = await page.locator('.contents a').all();
    for (const link of spread(links, 5).slice(1, -1)) {
      const id = await link.getAttribute('href');
      const section = page.locator(`main ${String(id)}`);
      await section.evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
      await expect(marked).toHaveAttribute('href', String(id));
      await page.mouse.wheel(0, 60);
      await expect(marked).toHaveAttribute('href', String(id));
    }
  });
}
