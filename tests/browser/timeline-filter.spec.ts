import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { test } from './site.ts';

/** Opens the timeline with its fields unfolded. */
async function openFilter(page: Page, lang: string): Promise<Locator> {
  await page.goto(`${lang}/timeline/`);
  await page.locator('.filter > summary').click();
  return page.locator('.filter form');
}

/** The events in view of a reader, whatever part of the page the window shows. */
function shownIds(page: Page): Promise<string[]> {
  return page
    .locator('.event')
    .evaluateAll((items) => items.filter((item) => item.checkVisibility()).map(({ id }) => id));
}

/** The ids of all events that a condition holds for, as their data say. */
function idsWith(page: Page, selector: string): Promise<string[]> {
  return page.locator(`.event${selector}`).evaluateAll((items) => items.map(({ id }) => id));
}

for (const lang of LANGS) {
  test(`narrows the timeline in ${lang} by keyboard, says the count, and goes Back`, async ({ page }) => {
    await page.goto(`${lang}/timeline/`);
    const all = await shownIds(page);
    await page.locator('.filter > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = page.locator('.filter [type=checkbox]').first();
    await expect(first).toBeFocused();
    const category = await first.inputValue();
    const expected = await idsWith(page, `[data-category="${category}"]`);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL((url) => url.search === `?category=${category}`);
    await expect.poll(() => shownIds(page)).toEqual(expected);
    const status = page.locator('timeline-tools [role=status]');
    await expect(status).toHaveText(new RegExp(`\\b${expected.length}\\D`, 'u'));
    await expect(status).toHaveText(new RegExp(`${all.length}`, 'u'));
    // No heading of a year stands without an event.
    await expect(page.locator('.timeline-year:not(:has(.event:not([hidden]))):visible')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).include('timeline-tools').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.goBack();
    await expect.poll(() => shownIds(page)).toEqual(all);
    await expect(first).not.toBeChecked();
    await page.goForward();
    await expect.poll(() => shownIds(page)).toEqual(expected);
  });
}

test('shows what an address asks for, and counts beside the other conditions', async ({ page }) => {
  await page.goto('en/timeline/?from=1981&to=198X&certainty=certain');
  await expect(page.locator('.filter')).toHaveAttribute('open');
  const expected = await page.locator('.event').evaluateAll((items) =>
    items
      .filter(({ dataset: { from = '', to = '9999', certainty } }) => {
        return certainty === undefined && from <= '1989-12-31' && to >= '1981-01-01';
      })
      .map(({ id }) => id),
  );
  expect(expected.length).toBeGreaterThan(1);
  await expect.poll(() => shownIds(page)).toEqual(expected);
  await expect(page.locator('[name=to]')).toHaveValue('198X');
  const trade = page.locator('[data-count-of="category=trade"]');
  const count = await page.locator('.event:visible[data-category=trade]').count();
  await expect(trade).toHaveText(new RegExp(`\\(${count}\\)$`, 'u'));
});

test('takes what a reader asked for before its script had come', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.goto('en/timeline/');
  await page.route(/\.js$/u, async (route) => {
    await released;
    await route.continue();
  });
  await page.locator('.filter > summary').click();
  await page.locator('.filter [name=category][value=trade]').check();
  release();
  await expect(page).toHaveURL((url) => url.search === '?category=trade');
  await expect.poll(() => shownIds(page)).toEqual(await idsWith(page, '[data-category=trade]'));
});

test('narrows by a name, and takes everything back', async ({ page }) => {
  const form = await openFilter(page, 'en');
  const all = await shownIds(page);
  const name = await form.locator('select[name=name] optgroup option').first().getAttribute('value');
  await form.locator('select[name=name]').selectOption(name);
  await expect.poll(() => shownIds(page)).toEqual(await idsWith(page, `[data-names~="${String(name)}"]`));
  await form.locator('[type=reset]').click();
  await expect.poll(() => shownIds(page)).toEqual(all);
  await expect(page).toHaveURL((url) => url.search === '');
});

test('shows the event of an address though its filter leaves it out, and says so', async ({ page }) => {
  await page.goto('en/timeline/');
  const [other = ''] = await idsWith(page, ':not([data-category=trade])');
  await page.goto(`en/timeline/?category=trade#${other}`);
  await expect(page.locator(`[id="${other}"]`)).toBeInViewport();
  const status = page.locator('timeline-tools [role=status]');
  await expect(status).toContainText('although the filters leave it out');
  const shown = await shownIds(page);
  expect(shown).toContain(other);
  expect(shown).toHaveLength((await idsWith(page, '[data-category=trade]')).length + 1);
});

test('takes the filter back for a link to a year that it has emptied', async ({ page }) => {
  await page.goto('en/timeline/?category=humanitarian');
  const id = String(await page.locator('.timeline-year[hidden] h3').first().getAttribute('id'));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await expect(page.locator(`h3[id="${id}"]`)).toBeInViewport();
  await expect(page).toHaveURL((url) => url.search === '' && url.hash === `#${id}`);
});

test('says which date cannot be read, and is as narrow as it was', async ({ page }) => {
  const form = await openFilter(page, 'en');
  const all = await shownIds(page);
  await form.locator('[name=from]').fill('yesterday');
  await page.keyboard.press('Enter');
  await expect(page.locator('timeline-tools [role=status]')).toContainText('“yesterday”');
  await expect(form.locator('[name=from]')).toHaveAttribute('aria-invalid', 'true');
  expect(await shownIds(page)).toEqual(all);
});

test('keeps the filter when the language is changed', async ({ page }) => {
  await page.goto('en/timeline/?category=trade');
  const expected = await idsWith(page, '[data-category=trade]');
  await expect.poll(() => shownIds(page)).toEqual(expected);
  await page.locator('.languages a[hreflang=ko]').click();
  await expect(page).toHaveURL(/\/ko\/timeline\/\?category=trade/u);
  await expect.poll(() => shownIds(page)).toEqual(expected);
});

test('leads to no place in another language that the filter leaves out', async ({ page }) => {
  const form = await openFilter(page, 'en');
  const first = page.locator('.timeline-decade h2').first();
  const id = String(await first.getAttribute('id'));
  await first.evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' });
  });
  const link = page.locator('.languages a[hreflang=ko]');
  await expect(link).toHaveAttribute('href', new RegExp(`#${id}$`, 'u'));
  // Playwright's own click would scroll away from there.
  await form.locator('[name=category][value=trade]').evaluate((field: HTMLInputElement) => {
    field.click();
  });
  await expect(first).toBeHidden();
  await expect(link).not.toHaveAttribute('href', new RegExp(`#${id}$`, 'u'));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each category leads to its events, and no field stands there in vain', async ({ page }) => {
    await page.goto('fr/timeline/');
    await expect(page.locator('.filter')).toBeHidden();
    await page.locator('.facets a').first().click();
    await expect(page).toHaveURL(/\/fr\/embed\/timeline\/categories\//u);
    await expect(page.locator('li').first()).toBeVisible();
  });
});

test('leads to the reader’s own day on the page of days, or to the next', async ({ page }) => {
  const link = page.locator('.today a');
  for (const [now, text] of [
    [new Date(2031, 9, 10, 12), '10 October'],
    [new Date(2031, 11, 31, 23), /January|February/u],
  ] as const) {
    await page.clock.setFixedTime(now);
    await page.goto('en/timeline/days/');
    await page.locator('.today > summary').click();
    await expect(link).toHaveText(text);
    await link.click();
    await expect(page.locator('.day h3:target')).toHaveText(text);
    await expect(page.locator('.day[aria-current=date]')).toHaveCount(text === '10 October' ? 1 : 0);
  }
});
