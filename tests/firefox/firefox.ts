import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/firefox.ts';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';
import { DIST } from '../support/built-site.ts';

/** A browser and the built site that it reads. */
export interface FirefoxSite {
  /** A new page at a path without its first slash, 1280 by 800 pixels unless said otherwise. */
  readonly open: (path: string, width?: number) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** A page, and what went wrong in it: errors of scripts and of the content security policy. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Starts Firefox, driven over WebDriver BiDi, and serves the built site to it. */
export async function openFirefox(): Promise<FirefoxSite> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('Firefox is not installed. Run: npm run firefox');
  const served = await serveSite({ folder: DIST.folder, port: 0, base: DIST.base });
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  return {
    open: (path, width = 1280) => openPage(browser, served, path, width),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(
  browser: Browser,
  { url }: ServedSite,
  path: string,
  width: number,
): Promise<OpenPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.setViewport({ width, height: 800 });
  await page.goto(new URL(path, url).href);
  return { page, faults };
}
