import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { LANGS, SOURCE_LANG } from '../../src/i18n/locales.ts';
import { spread, test } from './site.ts';

/** How many translated articles are judged in each language. */
const TRANSLATIONS = 5;

/** A small one, and the one that Lighthouse takes; how lines break decides what stands close to what. */
const PHONES = [
  { width: 320, height: 640 },
  { width: 412, height: 823 },
];

/** What depends on the width of the window. */
const WIDTH_RULES = ['scrollable-region-focusable', 'target-size'];

/** What depends on colours, which are all that a theme changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe.configure({ timeout: 120_000 });

/** What axe finds by the rules with these tags, or by those named. */
async function violationsOn(
  page: Page,
  paths: readonly string[],
  { rules }: { rules?: string[] } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    // No page holds another, so that the old mode finds the same, several times faster.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
    const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
    for (const { id, help, nodes } of violations)
      found.push(`/${path} ${id}: ${help} (${nodes.length}: ${nodes[0]?.html.slice(0, 200) ?? ''})`);
  }
  return found;
}

for (const lang of LANGS) {
  test(`axe finds nothing on the articles in ${lang}`, async ({ page, paths }) => {
    // Translations have the structure of the English edition: a few of them stand for all.
    const articles = paths.articles(lang);
    const judged = lang === SOURCE_LANG ? articles : spread(articles, TRANSLATIONS);
    expect(await violationsOn(page, judged)).toEqual([]);
  });

  test(`axe finds nothing on the other pages in ${lang}`, async ({ page, paths }) => {
    const articles = new Set(paths.articles(lang));
    const others = paths.of(lang).filter((path) => !articles.has(path));
    expect(await violationsOn(page, others)).toEqual([]);
  });

  for (const viewport of PHONES) {
    test.describe(`on a phone ${viewport.width} px wide`, () => {
      test.use({ viewport, hasTouch: true });

      test(`axe finds nothing too small on one page of each kind in ${lang}`, async ({ page, paths }) => {
        expect(await violationsOn(page, paths.kinds(lang), { rules: WIDTH_RULES })).toEqual([]);
      });
    });
  }

  test.describe('in dark', () => {
    test.use({ colorScheme: 'dark' });

    test(`axe finds nothing hard to read on one page of each kind in ${lang} in dark`, async ({
      page,
      paths,
    }) => {
      expect(await violationsOn(page, paths.kinds(lang), { rules: COLOUR_RULES })).toEqual([]);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`axe finds nothing on the pages without a language in ${colorScheme}`, async ({ page }) => {
      expect(await violationsOn(page, ['', '404.html'])).toEqual([]);
    });
  });
}
