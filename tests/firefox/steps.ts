import type { Page } from 'puppeteer-core';

/** Waits until a condition holds in the page; throws after a while, naming what was waited for. */
export async function waitUntil(page: Page, what: string, condition: string): Promise<void> {
  await page.waitForFunction(condition, { polling: 50, timeout: 15_000 }).catch(() => {
    throw new Error(`${what}: ${condition} did not come true at ${page.url()}.`);
  });
}

/** How far the top of what the address names stands below the header; undefined when it names nothing. */
function targetBelowHeader(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const target = document.querySelector(':target');
    const header = document.querySelector('header');
    if (target === null || header === null) return undefined;
    const isSticky = getComputedStyle(header).position === 'sticky';
    const isAtEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
    const below = target.getBoundingClientRect().top - (isSticky ? header.getBoundingClientRect().bottom : 0);
    return isAtEnd && below > 0 && below < innerHeight ? 0 : below;
  });
}

/** Waits until the target of the address stands just below the header. */
export async function waitForTarget(page: Page): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const below = await targetBelowHeader(page);
    if (below !== undefined && below >= -1 && below <= 100) return;
    if (Date.now() > end)
      throw new Error(`The target of ${page.url()} stands ${String(below)} px below the header.`);
  }
}

/** What an expression gives for the first element that a selector finds. */
export function attributeOf(page: Page, selector: string, name: string): Promise<string | null> {
  return page.$eval(selector, (element, attribute) => element.getAttribute(attribute), name);
}
