import { expect } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { spread, targetBelowHeader, test } from './site.ts';

// A click scrolls at once, as for readers who have asked for less motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const lang of LANGS) {
  test.describe(`the timeline in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${lang}/timeline/`);
    });

    test(`lists the events in ${lang} from the earliest to the latest`, async ({ page }) => {
      const years = await page.locator('.timeline-year').evaluateAll((sections) =>
        sections.map((section) => ({
          year: Number(section.querySelector('h3')?.id.slice(1)),
          dates: [...section.querySelectorAll('time[datetime]')].map(
            (time) => time.getAttribute('datetime') ?? '',
          ),
        })),
      );
      expect(years.length).toBeGreaterThan(1);
      expect(years).toEqual(years.toSorted((a, b) => a.year - b.year));
      for (const { year, dates } of years) {
        for (const date of dates) expect(Number(date.slice(0, 4))).toBe(year);
        // A date without its day may stand before any day of its month.
        for (const [index, date] of dates.slice(1).entries()) {
          const before = dates[index] ?? '';
          const length = Math.min(date.length, before.length);
          expect(date.slice(0, length) >= before.slice(0, length), `${before} before ${date}`).toBe(true);
        }
      }
    });

    test(`leads from each year in ${lang} to its events by keyboard`, async ({ page }) => {
      const headings = await page
        .locator('.timeline-year h3')
        .evaluateAll((years) => years.map(({ id }) => `#${id}`));
      const links = page.locator('.years a');
      expect(await links.evaluateAll((years) => years.map((link) => link.getAttribute('href')))).toEqual(
        headings,
      );
      await page.locator('.years summary').focus();
      await page.keyboard.press('Enter');
      for (const year of spread(headings, 4)) {
        await page.locator(`.years a[href="${year}"]`).focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL((url) => url.hash === year);
        await expect.poll(() => targetBelowHeader(page), `to ${year}`).toBeLessThanOrEqual(100);
        expect(await targetBelowHeader(page), `to ${year}`).toBeGreaterThanOrEqual(-1);
      }
    });

    test(`leads from the overview in ${lang} by pointer and keyboard, folded on a phone`, async ({
      page,
    }) => {
      const period = page.locator('.overview-period').nth(3);
      const start = String(await period.getAttribute('href'));
      await period.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.hash === start);
      await expect.poll(() => targetBelowHeader(page), `to ${start}`).toBeLessThanOrEqual(100);
      await expect(page.locator(`.overview-year[href="${start}"]`)).toHaveAttribute('aria-current', 'true');

      const last = page.locator('.overview-year').last();
      await last.click();
      const year = String(await last.getAttribute('href'));
      await expect(page).toHaveURL((url) => url.hash === year);

      await page.setViewportSize({ width: 320, height: 640 });
      await expect(period).toBeHidden();
      await page.locator('.overview-fold > summary').click();
      await period.click();
      await expect(page).toHaveURL((url) => url.hash === start);
    });

    test(`marks the year that is being read in ${lang}`, async ({ page }) => {
      const events = await page.locator('.event').all();
      for (const event of spread(events, 5).slice(1, -1)) {
        await event.evaluate((item) => item.scrollIntoView({ behavior: 'instant' }));
        const year = await event.evaluate((item) => item.closest('.timeline-year')?.querySelector('h3')?.id);
        await expect(page.locator('.years [aria-current]')).toHaveAttribute('href', `#${String(year)}`);
      }
    });

    for (const width of [360, 1280]) {
      test(`shows an event by its address in ${lang} at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        const events = await page.locator('.event').evaluateAll((items) => items.map(({ id }) => id));
        for (const id of spread(events, 4)) {
          await page.goto('404.html');
          await page.goto(`${lang}/timeline/#${id}`);
          await expect.poll(() => targetBelowHeader(page), `to #${id}`).toBeLessThanOrEqual(100);
          expect(await targetBelowHeader(page), `to #${id}`).toBeGreaterThanOrEqual(-1);
          await expect(page.locator(`[id="${id}"] :is(time, h4)`)).toHaveCount(2);
        }
      });
    }

    test(`is walked through by keyboard in ${lang}, nothing hidden under the header`, async ({ page }) => {
      // The cards of sources would take the focus on the way: they are loaded when they are asked for, and tried elsewhere.
      await page.route(/\.js$/u, (route) => route.abort());
      const event = page.locator('.event').nth(3);
      const controls = await event.locator('a, button').all();
      expect(controls.length).toBeGreaterThan(1);
      await controls[0]?.focus();
      for (const control of controls) {
        await expect(control).toBeFocused();
        await expect(control).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Tab');
      }
      for (const control of controls.toReversed()) {
        await page.keyboard.press('Shift+Tab');
        await expect(control).toBeFocused();
        const isOnTop = await control.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
        expect(isOnTop).toBe(true);
      }
    });
  });
}

test.describe('the timeline as lanes', () => {
  test.use({ viewport: { width: 1280, height: 740 } });

  test('puts each category into a lane by keyboard, and opens an event at its address', async ({ page }) => {
    await page.goto('en/timeline/');
    const order = await page.locator('.event').evaluateAll((events) => events.map(({ id }) => id));
    await page.locator('[name="view"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.lane-heads')).toBeVisible();

    const lanes = await page.locator('.event').evaluateAll((events) =>
      events.map((event) => ({
        id: event.id,
        category: event.getAttribute('data-category') ?? '',
        left: Math.round(event.getBoundingClientRect().left),
      })),
    );
    expect(lanes.map(({ id }) => id)).toEqual(order);
    const places = new Map(lanes.map(({ category, left }) => [category, left]));
    expect(lanes.filter(({ category, left }) => places.get(category) !== left)).toEqual([]);
    expect(new Set(places.values()).size).toBe(places.size);

    const event = page.locator('.event').nth(20);
    await expect(event.locator('.summary')).toBeHidden();
    await event.locator('.section-link').click();
    await expect(event.locator('.summary')).toBeVisible();
    await expect(event.locator('.from a').first()).toBeVisible();
  });

  test('stands in the address, for a reload, another language and Back', async ({ page }) => {
    await page.goto('en/timeline/?category=trade');
    await page.locator('[value="lanes"]').check();
    await expect(page).toHaveURL((url) => url.search === '?category=trade&view=lanes');
    await page.reload();
    await expect(page.locator('.lane-heads')).toBeVisible();
    await expect(page.locator('[value="lanes"]')).toBeChecked();
    await page.locator('.languages a[hreflang=fr]').click();
    await expect(page).toHaveURL(/\/fr\/timeline\/\?category=trade&view=lanes/u);
    await expect(page.locator('.lane-heads')).toBeVisible();
    await page.locator('[value="list"]').check();
    await expect(page.locator('.lane-heads')).toBeHidden();
    await page.goBack();
    await expect(page.locator('.lane-heads')).toBeVisible();
  });

  test('is a list alone where lanes have no room, and a table on paper', async ({ page }) => {
    await page.goto('en/timeline/');
    await page.locator('[value="lanes"]').check();
    await expect(page.locator('.lane-heads')).toBeVisible();
    await page.setViewportSize({ width: 1000, height: 740 });
    await expect(page.locator('[name="view"]').first()).toBeHidden();
    await expect(page.locator('.event .summary').first()).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.timeline-head')).toBeVisible();
    await expect(page.locator('.overview')).toBeHidden();
    const rows = page.locator('.event');
    await expect(rows.first()).toHaveCSS('display', 'table-row');
    const lefts = await rows.evaluateAll((events) =>
      events.slice(0, 5).map((event) => event.querySelector('.from')?.getBoundingClientRect().left),
    );
    expect(new Set(lefts).size).toBe(1);
  });
});
