import { expect, type Page } from '@playwright/test';
import { LOCALE_TAGS, type Lang } from '../../src/i18n/locales.ts';
import { sectionIds, spread, targetBelowHeader, type SitePaths } from './site.ts';

/** A section and the page it stands on. */
export interface SectionPlace {
  path: string;
  id: string;
}

/** The link of the header to a language. */
export function languageLink(page: Page, lang: Lang) {
  return page.locator(`header [hreflang="${LOCALE_TAGS[lang]}"]`);
}

/** Two sections of the path, neither at the start of the page nor at its end; years share their place with an event. */
export async function innerSections(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const ids = (await sectionIds(page)).filter((id) => !/^y\d+$/u.test(id));
  return spread(ids, 4).slice(1, 3);
}

/** Scrolls to a section as a reader may, without an address. */
export function showAtTop(section: Element): void {
  section.scrollIntoView({ behavior: 'instant' });
}

/** Expects the address of a section, and the section right below the header. */
export async function expectPlace(page: Page, { path, id }: SectionPlace): Promise<void> {
  const place = `/${path}#${id}`;
  await page.waitForURL((url) => url.pathname.endsWith(`/${path}`));
  expect(page.url().endsWith(place), `${page.url()} instead of ${place}`).toBe(true);
  await expect.poll(() => targetBelowHeader(page), place).toBeGreaterThanOrEqual(-1);
  expect(await targetBelowHeader(page), place).toBeLessThanOrEqual(100);
}

/** Five sections of the pages of a language: with three other languages each, sixty switches in all. */
export async function sampleSections(page: Page, lang: Lang, paths: SitePaths): Promise<SectionPlace[]> {
  const [article = ''] = paths.articles(lang);
  const samples: SectionPlace[] = [];
  for (const path of [article, `${lang}/timeline/`, `${lang}/differences/`, `${lang}/sources/`]) {
    const ids = await innerSections(page, path);
    samples.push(...ids.slice(0, path === article ? 2 : 1).map((id) => ({ path, id })));
  }
  expect(samples).toHaveLength(5);
  return samples;
}
