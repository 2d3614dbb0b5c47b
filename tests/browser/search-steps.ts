import type { Page } from '@playwright/test';

/** Types a query on the search page, waits for its answer and gives the addresses of the results in order. */
export async function searchFor(page: Page, query: string): Promise<string[]> {
  const search = page.locator('site-search[data-mode=page]');
  const status = search.getByRole('status');
  // An answer to an earlier query must not be taken for this one.
  await status.evaluate((element) => element.replaceChildren());
  await search.getByRole('searchbox').fill(query);
  const loading = (await search.getAttribute('data-loading')) ?? '';
  await page.waitForFunction(
    ([element, text]) => element.textContent !== '' && element.textContent !== text,
    [await status.elementHandle(), loading] as const,
  );
  return search
    .locator('.results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
