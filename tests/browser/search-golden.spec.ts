import { expect, test } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { searchInPage } from './engine-in-page.ts';
import { en } from './golden/en.ts';
import { fr } from './golden/fr.ts';
import type { GoldenQuery } from './golden/golden-query.ts';
import { ko } from './golden/ko.ts';
import { describeScore, placeOf, score } from './golden/score.ts';
import { zh } from './golden/zh.ts';

const GOLDEN: Readonly<Record<Lang, readonly GoldenQuery[]>> = { en, fr, zh, ko };
const LOOKED_AT = 10;

for (const lang of LANGS) {
  test(`finds the section that each golden query asks for in ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`${lang}/search/`);
    const root = new URL(page.url()).pathname.replace(/search\/$/u, '');
    const queries = GOLDEN[lang].map(({ query }) => query);
    const answers = await searchInPage(page, queries, LOOKED_AT);
    const answered = GOLDEN[lang].map((asked, at) => ({
      asked,
      found: (answers[at]?.paths ?? []).map((path) => path.replace(root, '')),
    }));

    const all = score(answered);
    const byKind = Map.groupBy(answered, ({ asked }) => asked.kind);
    const missed = answered.filter((each) => placeOf(each) > LOOKED_AT).map(({ asked }) => asked.query);
    const lines = [
      `${lang.padEnd(20)}   n  R@1    R@3    R@10   MRR    section`,
      describeScore('all', all),
      ...[...byKind].map(([kind, each]) => describeScore(kind, score(each))),
      `not among the first ten: ${missed.join(', ') || 'none'}`,
    ];
    console.log(lines.join('\n'));

    expect(all.count).toBeGreaterThanOrEqual(100);
    expect(all.recall[10]).toBeGreaterThanOrEqual(0.99);
    expect(all.reciprocal).toBeGreaterThanOrEqual(0.85);
    expect(all.section).toBeGreaterThanOrEqual(0.95);
  });
}
