import { expect } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { overflow } from './overflow.ts';
import { test } from './site.ts';

const WIDTHS = [320, 600, 1024, 1216];
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };

test.describe.configure({ timeout: 120_000 });

for (const lang of LANGS) {
  test(`no page in ${lang} scrolls sideways at any width`, async ({ page, paths }) => {
    const found: string[] = [];
    for (const path of paths.of(lang)) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await overflow(page);
        if (wide !== undefined) found.push(`/${path} at ${width} px is ${wide}`);
      }
    }
    expect(found).toEqual([]);
  });

  test(`a table too wide for a phone scrolls in its own box in ${lang}`, async ({ page, paths }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const scrolled: string[] = [];
    for (const path of paths.articles(lang)) {
      await page.goto(path);
      // The table of a drawn series is folded away, where nothing can be focused.
      await page.locator('main details').evaluateAll((all) => {
        for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
      });
      for (const box of await page.locator('main .table-scroll').all()) {
        const isWide = await box.evaluate((element) => element.scrollWidth > element.clientWidth);
        if (!isWide) continue;
        await box.focus();
        await page.keyboard.press('ArrowRight');
        await expect
          .poll(() => box.evaluate((element) => element.scrollLeft), `on /${path}`)
          .toBeGreaterThan(0);
        expect(await page.evaluate(() => scrollX)).toBe(0);
        scrolled.push(path);
      }
    }
    expect(scrolled.length, 'wide tables found').toBeGreaterThan(0);
  });

  for (const viewport of [PHONE, DESKTOP]) {
    test(`nothing moves while a page in ${lang} loads at ${viewport.width} px`, async ({ page, paths }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(globalThis, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          })[]) {
            const nodes = entry.sources.map(({ node }) =>
              (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 80),
            );
            moved.push(`${entry.value.toFixed(4)} ${nodes.join(' | ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const found: string[] = [];
      for (const path of paths.kinds(lang)) {
        await page.goto(path, { waitUntil: 'networkidle' });
        const moved = await page.evaluate(async () => {
          await document.fonts.ready;
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          return (globalThis as unknown as { moved: string[] }).moved;
        });
        found.push(...moved.map((shift) => `/${path} ${shift}`));
      }
      expect(found).toEqual([]);
    });

    test(`targets in ${lang} are at least 24 px wide and high at ${viewport.width} px`, async ({
      page,
      paths,
    }) => {
      await page.setViewportSize(viewport);
      const found: string[] = [];
      for (const path of paths.kinds(lang)) {
        // An address that names a place has all of a long list laid out.
        await page.goto(`${path}#main`);
        // A row of the overview is as low as a year: the list of years beside it leads there too (WCAG 2.5.8, Equivalent).
        await page.locator('.years').evaluateAll((lists) => {
          for (const list of lists) list.setAttribute('open', '');
        });
        const small = await page
          .locator(
            'button, input, select, summary, nav a:not(.overview-year), .section-link, .references li > [href^="#"], .wordmark',
          )
          .evaluateAll((targets) =>
            targets
              .filter((target) => target.checkVisibility())
              // A label round a field is part of what can be pressed.
              .map((target) => ({ target, box: (target.closest('label') ?? target).getBoundingClientRect() }))
              .filter(({ box }) => Math.min(box.width, box.height) < 24)
              .map(({ target, box }) => `${box.width} × ${box.height}: ${target.outerHTML.slice(0, 120)}`),
          );
        found.push(...small.map((target) => `/${path} ${target}`));
      }
      expect(found).toEqual([]);
    });
  }
}
