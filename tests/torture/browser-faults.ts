import { chromium } from '@playwright/test';
import { ensureChromium } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { surviveSearch } from '../faults/search-faults.ts';
import { surviveFaults } from '../faults/survive.ts';
import { DIST, readSite } from '../support/built-site.ts';
import type { Case, Figure } from './case.ts';

const QUERIES: Readonly<Record<Lang, string>> = { en: 'debt', fr: 'dette', zh: '债务', ko: '채무' };

/** The kinds of page beside the first of a language and its articles. */
const LISTS = [
  'timeline',
  'differences',
  'data',
  'names',
  'sources',
  'search',
  'about',
  'offline',
  '404',
] as const;

/** Every kind of page in four languages, with each fault of a browser and each request unanswered. */
export const browserFaults: Case = {
  name: 'browser-faults',
  title:
    'pages that stayed whole and readable with one request unanswered, or in a browser that lacks something',
  run: breakPages,
};

async function breakPages(say: (line: string) => void): Promise<Figure> {
  const article = readSite().pages.find(({ path }) => path.startsWith('/en/articles/'));
  const kinds = ['', article?.path.replace('/en/', '') ?? '', ...LISTS.map((list) => `${list}/`)];
  const served = await serveSite({ folder: DIST.folder, port: 0, base: DIST.base });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const context = await browser.newContext();
  let [held, tried] = [0, 0];
  try {
    for (const lang of LANGS) {
      for (const kind of kinds) {
        const url = `${served.url}${lang}/${kind}`;
        const results = new Map([
          ...(await surviveFaults(context, url)),
          ...(kind === 'search/' ? await surviveSearch(context, `${url}?q=${QUERIES[lang]}`) : []),
        ]);
        const survived = [...results.values()].filter((faults) => faults.length === 0).length;
        say(`/${lang}/${kind}: ${survived} of ${results.size} survived`);
        for (const [name, faults] of results) for (const fault of faults) say(`  ${name}: ${fault}`);
        tried += results.size;
        held += survived;
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return { held, tried };
}
