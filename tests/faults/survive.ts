import type { BrowserContext, Page } from '@playwright/test';
import { blocked, FAULTS, type Fault } from './fault.ts';

/** What a page shows, as far as faults could take it away. */
interface Seen {
  /** All that the main part says, shown or not. */
  readonly text: string;
  /** How many of its headings, paragraphs and items are shown. */
  readonly shown: number;
  readonly links: number;
}

/**
 * Opens a page once as it is, then with each fault, and with each of its requests unanswered in turn; the page itself
 * always arrives. Returns what was tried, with what did not survive it.
 */
export async function surviveFaults(
  context: BrowserContext,
  url: string,
): Promise<ReadonlyMap<string, string[]>> {
  const requests = new Set<string>();
  const whole = await inPage(context, async (page) => {
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) requests.add(request.url());
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return see(page);
  });
  const results = new Map<string, string[]>();
  for (const fault of [...FAULTS, ...[...requests].map(blocked)]) {
    results.set(fault.name, await inPage(context, (page) => judge(page, url, fault, whole)));
  }
  return results;
}

async function judge(page: Page, url: string, { provoke }: Fault, whole: Seen): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`An error reached the page: ${message}`));
  await provoke(page);
  await page.goto(url);
  const seen = await see(page);
  if (seen.text !== whole.text) faults.push('The text is another.');
  if (seen.shown < whole.shown) faults.push(`${seen.shown} of ${whole.shown} parts are shown.`);
  if (seen.links < whole.links) faults.push(`${seen.links} of ${whole.links} links are there.`);
  if (!(await page.locator('main h1').first().isVisible())) faults.push('The title is not shown.');
  if ((await contrast(page)) < 4.5) faults.push('The text does not stand out from the page.');
  return faults;
}

function see(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const parts = [...(main?.querySelectorAll('h1,h2,h3,p,li,dd,td') ?? [])];
    return {
      text: main?.textContent.replace(/\s+/gu, ' ') ?? '',
      shown: parts.filter((part) => part.getClientRects().length > 0).length,
      links: document.querySelectorAll('a[href]').length,
    };
  });
}

/** The contrast of the title and the page under it, as WCAG 2.2 counts it. */
function contrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const luminance = (colors: readonly string[]): number => {
      if (canvas === null) return NaN;
      for (const color of colors) {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const under = ['white', getComputedStyle(document.body).backgroundColor];
    const title = document.querySelector('main h1');
    const [paper, ink] = [
      luminance(under),
      luminance([...under, title ? getComputedStyle(title).color : 'white']),
    ];
    return (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
  });
}

async function inPage<Result>(
  context: BrowserContext,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}
