import { expect, test } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { en } from './golden/en.ts';
import { fr } from './golden/fr.ts';
import type { GoldenQuery } from './golden/golden-query.ts';
import { ko } from './golden/ko.ts';
import { zh } from './golden/zh.ts';
import { searchFor } from './search-steps.ts';

const GOLDEN: Readonly<Record<Lang, readonly GoldenQuery[]>> = { en, fr, zh, ko };
const LOOKED_AT = 10;

for (const lang of LANGS) {
  test(`finds the section that each golden query asks for among the first three results in ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const missed: string[] = [];
    let reciprocals = 0;
    await page.goto(`${lang}/search/`);
    for (const [query, ...sections] of GOLDEN[lang]) {
      const links = (await searchFor(page, query)).slice(0, LOOKED_AT);
      const place = links.findIndex((link) =>
        sections.some((section) => link.endsWith(`/${lang}/${section}`)),
      );
      reciprocals += place === -1 ? 0 : 1 / (place + 1);
      if (place === -1 || place > 2) missed.push(`“${query}” gave ${links.slice(0, 3).join(', ')}`);
    }
    const { length: count } = GOLDEN[lang];
    const recall = (count - missed.length) / count;
    const rank = reciprocals / count;
    console.log(
      `${lang}: ${count} queries, recall at 3 ${recall.toFixed(3)}, mean reciprocal rank ${rank.toFixed(3)}`,
    );
    expect(missed).toEqual([]);
    expect(rank).toBeGreaterThan(0.8);
  });
}
