import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCE_LANG } from '../../src/i18n/locales.ts';
import { inLanguage } from '../../src/lib/urls.ts';
import { makeFolder } from '../support/build.ts';
import { madeUpSite, readSite, type Page } from '../support/built-site.ts';
import { brotliBytes, bytesOnDemand, scriptBytes, styleSheetsOf, wordsOf } from '../support/weigh.ts';
import { articleBudget, BUDGETS } from './budgets.ts';

const ARTICLE = /^\/[a-z]+\/articles\//u;

describe('the built site', () => {
  const site = readSite();
  const sizes = site.pages.map((page) => ({
    path: page.path,
    html: brotliBytes(page.html),
    script: scriptBytes(site, page),
    budget: budgetOf(page),
  }));

  function budgetOf({ path, lang }: Page): number {
    if (lang === undefined || !ARTICLE.test(path)) return Infinity;
    const english = site.pages.find((page) => page.path === inLanguage(path, SOURCE_LANG));
    return articleBudget(lang === SOURCE_LANG, english === undefined ? 0 : wordsOf(english));
  }

  it('sends each article within its budget', () => {
    const rows = sizes.map(({ path, html, budget, script }) => {
      const limit = budget === Infinity ? '' : `of ${budget}`;
      return `${path.padEnd(52)} ${String(html).padStart(6)} ${limit.padEnd(9)} script ${String(script).padStart(5)}`;
    });
    console.log(['Bytes after brotli', ...rows].join('\n'));

    const over = sizes.filter(({ html, budget }) => html > budget);
    expect(over.map(({ path, html, budget }) => `${path}  ${html} bytes, ${html - budget} too many`)).toEqual(
      [],
    );
  });

  it('brings little script before the reader acts', () => {
    const over = sizes.filter(({ script }) => script > BUDGETS.script);
    expect(over.map(({ path, script }) => `${path}  ${script} bytes of script`)).toEqual([]);
  });

  it('brings what filters the timeline within its budget, when it is asked for', () => {
    const timelines = site.pages.filter(({ path }) => path.endsWith('/timeline/'));
    const bytes = timelines.map((page) => bytesOnDemand(site, page, 'timeline-tools'));
    console.log(`Bytes after brotli of what filters the timeline: ${String(bytes[0])}`);
    expect(bytes).toHaveLength(4);
    for (const each of bytes) expect(each).toBeGreaterThan(0);
    for (const each of bytes) expect(each).toBeLessThanOrEqual(BUDGETS.filterScript);
  });

  it('has no style sheet that holds up the first drawing', () => {
    expect(site.pages.flatMap(styleSheetsOf)).toEqual([]);
  });

  it('has at most two font files, both Latin', () => {
    const fonts = [...site.files].filter((path) => /\.(?:woff2?|ttf|otf)$/u.test(path));
    expect(fonts.length).toBeLessThanOrEqual(BUDGETS.fontFiles);
    expect(fonts.filter((path) => !path.includes('latin'))).toEqual([]);
  });
});

describe('articleBudget', () => {
  it.each([
    ['en', 800, 14_336],
    ['en', 2400, 28_672],
    ['fr', 800, 16_486],
    ['zh', 1200, 16_486],
    ['ko', 2400, 32_973],
  ])('for %s and %i English words is %i bytes', (lang, words, bytes) => {
    expect(articleBudget(lang === 'en', words)).toBe(bytes);
  });
});

describe('wordsOf', () => {
  it('counts the words of the article alone', () => {
    const cite = '<a class="cite">1</a>';
    const html = `<nav>Home</nav><div class="prose"><p>North Korea’s debt, in 1984. ${cite}</p></div><p>Notes</p>`;
    const words = madeUpSite({ '/en/': html }).pages.map(wordsOf);
    expect(words).toEqual([5]);
  });
});

describe('styleSheetsOf', () => {
  it('finds a style sheet that is linked', () => {
    const { pages } = madeUpSite({
      '/en/': '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/a.svg">',
    });
    expect(pages.flatMap(styleSheetsOf)).toEqual(['/a.css']);
  });
});

describe('bytesOnDemand', () => {
  it('counts what the script of an element imports on demand, and not what the page has already', () => {
    const folder = makeFolder();
    try {
      const lazy = 'import"./b.js";import"./d.js";const c=1';
      writeFileSync(
        join(folder, 'a.js'),
        'import"./b.js";class B{l(){import(`./f.js`)}};define(`b-b`,B);class A{l(){import(`./c.js`)}};define(`a-b`,A)',
      );
      writeFileSync(join(folder, 'b.js'), 'b'.repeat(1000));
      writeFileSync(join(folder, 'c.js'), lazy);
      writeFileSync(join(folder, 'd.js'), 'const d=1;import("./e.js")');
      writeFileSync(join(folder, 'f.js'), 'f'.repeat(1000));
      const html = '<script type="module" src="/a.js"></script>';
      const site = { ...madeUpSite({ '/en/': html }), folder };
      expect(site.pages.map((page) => bytesOnDemand(site, page, 'a-b'))).toEqual([
        brotliBytes(lazy) + brotliBytes('const d=1;import("./e.js")'),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('scriptBytes', () => {
  it('counts inline, linked, preloaded and imported script, each once, and nothing loaded on demand', () => {
    const folder = makeFolder();
    try {
      const [a, b] = ['import"./b.js";import("./c.js")', 'const b=1;'] as const;
      writeFileSync(join(folder, 'a.js'), a);
      writeFileSync(join(folder, 'b.js'), b);
      writeFileSync(join(folder, 'c.js'), 'c'.repeat(100_000));
      const html =
        '<link rel="modulepreload" href="/b.js"><script type="module" src="/a.js"></script><script>x()</script>';
      const site = { ...madeUpSite({ '/en/': html }), folder };

      const bytes = site.pages.map((page) => scriptBytes(site, page));
      expect(bytes).toEqual([brotliBytes(a) + brotliBytes(b) + brotliBytes('x()')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
