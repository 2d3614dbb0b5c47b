import type { Page } from '@playwright/test';
import { readAsOldEngine, withoutLayers, withoutNewStyles } from './old-engine.ts';

/** One way in which a browser, or what stands between it and the site, fails a page. */
export interface Fault {
  readonly name: string;
  /** Brings it about in a page that has loaded nothing yet. */
  readonly provoke: (page: Page) => Promise<unknown>;
}

/** Addresses and words in them that lists of filters block on every site, after EasyList and EasyPrivacy. */
const FILTERED =
  /[/._-](?:ads?|adserver|advert|analytics|banner|beacon|doubleclick|gtag|metrics|pixel|popup|promo|sponsor|stats|telemetry|track(?:er|ing)?)[/._?-]/u;

/** What goes wrong whatever a page asks for. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'no styles',
    provoke: (page) => rewritePages(page, (html) => html.replace(/<style[\s\S]*?<\/style>/gu, '')),
  },
  { name: 'no scripts', provoke: (page) => page.route('**/*.js', (route) => route.abort()) },
  { name: 'storage and cookies blocked', provoke: (page) => page.addInitScript(blockStorage) },
  { name: 'ad blocker', provoke: (page) => page.route(FILTERED, (route) => route.abort('blockedbyclient')) },
  { name: 'text twice as large', provoke: (page) => page.addInitScript(enlargeText) },
  { name: 'zoomed to 400 %', provoke: (page) => page.setViewportSize({ width: 320, height: 256 }) },
  {
    name: 'an engine of 2022',
    provoke: async (page) => {
      await page.addInitScript(readAsOldEngine);
      await rewritePages(page, withoutNewStyles);
    },
  },
  {
    name: 'an engine of 2021',
    provoke: async (page) => {
      await page.addInitScript(readAsOldEngine);
      await rewritePages(page, (html) => withoutLayers(withoutNewStyles(html)));
    },
  },
];

/** The fault that one request gets no answer. */
export function blocked(url: string): Fault {
  return {
    name: `without ${new URL(url).pathname}`,
    provoke: (page) => page.route(url, (route) => route.abort()),
  };
}

/** Serves pages changed. Their policy names the styles that they had, so it is taken out too. */
async function rewritePages(page: Page, rewrite: (html: string) => string): Promise<void> {
  await page.route('**/', async (route) => {
    if (!route.request().isNavigationRequest()) {
      await route.continue();
      return;
    }
    const response = await route.fetch();
    const html = (await response.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/u, '');
    await route.fulfill({ response, body: rewrite(html) });
  });
}

/** Runs in the page: storage throws, as where a reader forbids it, and what private windows lack is missing. */
function blockStorage(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  Object.defineProperty(window, 'caches', { get: refuse });
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** Runs in the page: its letters are twice as large, as readers may set them. */
function enlargeText(): void {
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.fontSize = '200%';
  });
}
