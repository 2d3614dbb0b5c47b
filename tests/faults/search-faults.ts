import type { BrowserContext, Page } from '@playwright/test';
import { blocked } from './fault.ts';

/** How long a search may take before it must have answered or said that it cannot, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Searches on the page of search once as it is, then with each request of that search unanswered in turn. Either there
 * are results, or the page says that search does not work, or it is the list of articles that it is without scripts.
 * Returns what was tried, with what went wrong.
 */
export async function surviveSearch(
  context: BrowserContext,
  url: string,
): Promise<ReadonlyMap<string, string[]>> {
  const requests = new Set<string>();
  const whole = await context.newPage();
  whole.on('request', (request) => {
    if (!request.isNavigationRequest()) requests.add(request.url());
  });
  await whole.goto(url, { waitUntil: 'networkidle' });
  await whole.close();

  const results = new Map<string, string[]>();
  for (const request of kindsOf(requests)) {
    const { name, provoke } = blocked(request);
    const page = await context.newPage();
    await provoke(page);
    await page.goto(url);
    results.set(`search ${name}`, (await isAnswered(page)) ? [] : ['Search neither answers nor says why.']);
    await page.close();
  }
  return results;
}

/** At most two requests of each kind: the parts of an index lie in one folder and fail alike. */
function kindsOf(requests: ReadonlySet<string>): string[] {
  const kinds = Map.groupBy(requests, (request) => request.replace(/[^/]+(?=\.[^.]+$)/u, '*'));
  return [...kinds.values()].flatMap((alike) => alike.slice(0, 2));
}

/** Without the script of the page its list of articles stands for search. */
async function isAnswered(page: Page): Promise<boolean> {
  const answered = page.waitForFunction(
    () => {
      const search = document.querySelector('site-search[data-mode=page]');
      const answer = search?.querySelector('.results:not([hidden]) > li, [role=alert]:not([hidden])');
      const isList = document.querySelectorAll('main a[href*="/articles/"]').length > 0;
      return customElements.get('site-search') === undefined ? isList : answer instanceof Element;
    },
    undefined,
    { timeout: PATIENCE },
  );
  return answered.then(
    () => true,
    () => false,
  );
}
