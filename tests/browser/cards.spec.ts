import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { spread, test } from './site.ts';

const card = (page: Page) => page.locator('.card');
const CITE = '.prose .cite';
const INTERNAL = '.prose a[href*="/articles/"]';
const NAME = '.prose a[href*="/names/#"]';
const EVENT = '.prose .timeline-excerpt li a';
const MARK = '.prose [data-footnote-ref]';
const SOURCE = 'main .source-links a';

/** Notes what moves from here on, whether or not the reader's own input has just set it going. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const shifted: string[] = [];
    Object.assign(globalThis, { shifted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      })[])
        shifted.push(
          `${entry.value.toFixed(5)} ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 80)).join(' | ')}`,
        );
    }).observe({ type: 'layout-shift' });
  });
  return async () => page.evaluate(() => (globalThis as unknown as { shifted: string[] }).shifted);
}

/** Which block of the text stands in the middle of the window. */
async function blockInView(page: Page): Promise<number> {
  return page
    .locator('.prose > *')
    .evaluateAll((blocks) =>
      blocks.findIndex((block) => block.getBoundingClientRect().bottom > innerHeight / 2),
    );
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
}

async function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('.card :is(a, button)')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.getBoundingClientRect().height < 24)
        .map((target) => `${target.getBoundingClientRect().height}: ${target.outerHTML.slice(0, 120)}`),
    );
}

for (const lang of LANGS) {
  const t = translator(lang);

  test(`resting on a citation in ${lang} shows its source, and leaving it hides it`, async ({
    page,
    paths,
  }) => {
    await page.goto(paths.articles(lang)[0] ?? '');
    const shifts = await watchShifts(page);
    const cite = page.locator(CITE).nth(3);
    await cite.scrollIntoViewIfNeeded();
    const reference = page.locator(`li${String(await cite.getAttribute('href'))}`);
    const title = await reference.locator('a[rel], cite').first().textContent();
    await cite.hover();
    await expect(card(page)).toContainText(title?.trim() ?? '');
    await expect(card(page)).toContainText((await cite.getAttribute('aria-label')) ?? '');
    await expect(card(page)).toContainText((await reference.locator('small').textContent())?.trim() ?? '');
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await card(page).hover();
    // Longer than the card waits for the pointer to come back.
    await page.waitForFunction(
      (since) => performance.now() > since + 500,
      await page.evaluate(() => performance.now()),
    );
    await expect(card(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(card(page)).toHaveCount(0);
    expect(await shifts()).toEqual([]);
  });

  test(`the keyboard reaches a source's card in ${lang}, goes through it, and closes it`, async ({
    page,
    paths,
  }) => {
    await page.goto(paths.articles(lang)[0] ?? '');
    const cite = page.locator(CITE).nth(3);
    // What the keyboard has been used on before shows its focus from then on.
    await page.keyboard.press('Tab');
    await cite.focus();
    await expect(card(page)).toBeVisible();
    await expect(cite).toBeFocused();
    await expect(cite).toHaveAccessibleDescription(/\S{4}/u);
    const box = await card(page).boundingBox();
    const header = await page.locator('header').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
    await page.keyboard.press('Tab');
    await expect(card(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(cite).toBeFocused();
    const links = page.locator(':focus');
    await page.keyboard.press('Tab');
    await expect(links).not.toHaveAttribute('id', String(await cite.getAttribute('id')));
  });

  test(`a link in ${lang} is previewed, in at most 2 kB, until previews are turned off`, async ({
    page,
    paths,
  }) => {
    const sizes: number[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/previews/'))
        void response.body().then(({ length }) => sizes.push(length));
    });
    const path = paths.articles(lang)[0] ?? '';
    await page.goto(path);
    expect(sizes).toEqual([]);
    const link = page.locator(INTERNAL).first();
    await link.hover();
    await expect(card(page).locator('.card-title a')).toHaveAttribute('href', /\/articles\//u);
    await expect.poll(() => sizes.length).toBe(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2048);
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await card(page)
      .getByRole('button', { name: t('preview.toggle') })
      .click();
    await expect(card(page)).toHaveCount(0);

    await page.reload();
    await page.locator(CITE).first().hover();
    await expect(card(page)).toBeVisible();
    const toggle = page.locator('footer').getByRole('button', { name: t('preview.toggle') });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await page.locator(INTERNAL).first().hover();
    await expect(card(page)).toHaveCount(0);
    await toggle.click();
    await page.locator(INTERNAL).first().hover();
    await expect(card(page)).toBeVisible();
  });

  test(`names and events in ${lang} are previewed, and nothing moves`, async ({ page, paths }) => {
    await page.goto(paths.articles(lang)[0] ?? '');
    const shifts = await watchShifts(page);
    for (const selector of [NAME, EVENT]) {
      const link = page.locator(selector).first();
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      await expect(card(page).locator('.card-kind')).toHaveText(/\S/u);
      await expect(card(page).locator('.card-title')).toHaveText(/\S/u);
      await expect(card(page).locator('p')).not.toHaveCount(2);
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
    }
    expect(await shifts()).toEqual([]);
  });

  test(`the mark of a note in ${lang} shows the note`, async ({ page, paths, request }) => {
    const pages = await Promise.all(
      paths.articles(lang).map(async (path) => ({ path, html: await (await request.get(path)).text() })),
    );
    const noted = pages.find(({ html }) => html.includes('data-footnote-ref'));
    await page.goto(noted?.path ?? '');
    const mark = page.locator(MARK).first();
    const note = page.locator(`main li${String(await mark.getAttribute('href'))} p`).first();
    await mark.hover();
    const [words = ''] = (await note.textContent())?.split(/[.。]/u) ?? [];
    await expect(card(page)).toContainText(words);
    await expect(card(page).locator('.cite[id], [data-footnote-backref]')).toHaveCount(0);
  });

  for (const page_ of ['timeline', 'differences', 'data'] as const) {
    test(`sources on the page of ${page_} in ${lang} have cards`, async ({ page }) => {
      await page.goto(`${lang}/${page_}/`);
      if (page_ === 'data')
        await page.locator('main details').evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
      for (const link of spread(await page.locator(SOURCE).all(), 3)) {
        await link.hover();
        await expect(card(page)).toHaveAttribute('aria-label', (await link.textContent())?.trim() ?? '');
        await expect(card(page).locator('.card-title')).toHaveText(/\S/u);
        await page.keyboard.press('Escape');
        await expect(card(page)).toHaveCount(0);
      }
    });
  }

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test(`a tap on a citation in ${lang} shows its source, a second one leads to the reference`, async ({
      page,
      paths,
    }) => {
      await page.goto(paths.articles(lang)[0] ?? '');
      const cite = page.locator(CITE).nth(5);
      await cite.tap();
      await expect(card(page)).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.locator('h1').tap({ force: true });
      await expect(card(page)).toHaveCount(0);
      await cite.tap();
      await expect(card(page)).toBeVisible();
      await cite.tap();
      await expect(page).toHaveURL(/#r\d+$/u);
    });

    test(`holding a link in ${lang} previews it`, async ({ page, paths }) => {
      await page.goto(paths.articles(lang)[0] ?? '');
      const link = page.locator(INTERNAL).first();
      await link.scrollIntoViewIfNeeded();
      const line = await link.evaluate((element) => element.getClientRects()[0]);
      const touchPoints = [{ x: (line?.x ?? 0) + 8, y: (line?.y ?? 0) + 8 }];
      const client = await page.context().newCDPSession(page);
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await expect(card(page)).toBeVisible();
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect(card(page)).toBeVisible();
      await expect(card(page).locator('.card-title')).toHaveText(/\S/u);
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  test.describe('with leave to copy', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test(`a section in ${lang} is cited in every format, by keyboard`, async ({ page, paths }) => {
      await page.goto(paths.articles(lang)[0] ?? '');
      const shifts = await watchShifts(page);
      const opener = page.locator('.prose .copy-link').nth(1);
      const hash = await page.locator('.prose .section-link').nth(1).getAttribute('href');
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(card(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      const names = await card(page).getByRole('button').allTextContents();
      expect(names).toEqual([t('cite.text'), 'BibTeX', 'RIS', 'CSL-JSON']);
      for (const name of names) {
        while (
          !(await card(page)
            .getByRole('button', { name, exact: true })
            .evaluate((each) => each === document.activeElement))
        )
          await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('copy-links [role=status]')).toHaveText(t('cite.copied', { format: name }));
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(String(hash));
      }
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
      expect(await shifts()).toEqual([]);
    });
  });

  test(`a reload in ${lang} keeps the place of reading`, async ({ page, paths }) => {
    await page.goto(paths.articles(lang)[0] ?? '');
    await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(2000);
    const place = await blockInView(page);
    expect(place).toBeGreaterThan(0);
    await page.reload();
    // A font that the first visit had to do without may move the lines.
    await expect.poll(() => blockInView(page)).toBe(place);
  });
}
