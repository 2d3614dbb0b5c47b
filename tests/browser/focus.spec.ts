import { expect, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/locales.ts';
import { test } from './site.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** How many stops of the keyboard are tried in each direction. */
const STOPS = 40;

/** What hides the element that has the focus, at its middle; nothing where a reader sees it. */
function whatHidesFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const [line = focused.getBoundingClientRect()] = focused.getClientRects();
    const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
    const there = document.elementFromPoint(x, y);
    const isSeen = there !== null && (focused.contains(there) || there.contains(focused));
    return isSeen
      ? undefined
      : `${focused.outerHTML.slice(0, 80)} under ${there?.outerHTML.slice(0, 80) ?? 'nothing'}`;
  });
}

for (const lang of LANGS) {
  test(`the keyboard's focus on an article in ${lang} is never hidden`, async ({ page, paths }) => {
    await page.goto(paths.articles(lang)[0] ?? '');
    await page.locator('.prose .section-link').nth(1).focus();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press(key);
        // A smooth scroll may still be under way.
        await expect.poll(() => whatHidesFocus(page), `${key}, stop ${stop + 1}`).toBeUndefined();
      }
  });
}
