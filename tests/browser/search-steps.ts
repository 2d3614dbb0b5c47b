import type { Page } from '@playwright/test';

/**
 * Types a query on the search page, waits for its answer and gives the addresses of the results in order, without what
 * they carry to be marked there.
 */
export async function searchFor(page: Page, query: string): Promise<string[]> {
  const search = page.locator('site-search[data-mode=page]');
  // An answer to an earlier query must not be taken for this one.
  await search.locator('.status').evaluate((element) => element.replaceChildren());
  await search.getByRole('searchbox').fill(query);
  await page.waitForFunction(() => {
    const [status, results, failure] = ['.status', '.results', '.failure'].map((part) =>
      document.querySelector<HTMLElement>(`site-search[data-mode=page] ${part}`),
    );
    return failure?.hidden === false || (status?.textContent !== '' && results?.ariaBusy === 'false');
  });
  return search.locator('.results a').evaluateAll((links) =>
    links.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname + hash;
    }),
  );
}
