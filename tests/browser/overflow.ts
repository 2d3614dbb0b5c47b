import type { Page } from '@playwright/test';

/** What stands out of the page sideways, if the page can be scrolled sideways. */
export function overflow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return `${scrollWidth} px wide: ${wide.at(-1)?.outerHTML.slice(0, 120) ?? ''}`;
  });
}

/** What is wider or higher than a box that hides what stands out of it; boxes that scroll show it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.locator('body *:not(.visually-hidden, svg *)').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || !element.checkVisibility()) return false;
        const hides = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden';
        const isFull =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && isFull;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}
