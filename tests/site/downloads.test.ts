import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import { makeFolder } from '../support/build.ts';
import { isIndexable, madeUpSite, readSite } from '../support/built-site.ts';
import { judgeTable, type DescribedTable } from '../support/data-package.ts';
import { judgeBook, unpackBook } from '../support/epub.ts';
import { judgeFeed, readFeed } from '../support/feed.ts';
import { judgeDownloadAddresses, judgeListing, readText } from '../support/judge-downloads.ts';
import { idsIn } from '../support/records.ts';

const site = readSite();
const data = (lang: string, file: string) => readText(site, `/${lang}/data/${file}`);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();

interface TimelineEvent {
  readonly id: string;
  readonly date: { readonly edtf: string; readonly earliest?: string };
}

describe('the built site', () => {
  it('has an answer for every address of its own in every download', () => {
    expect(judgeDownloadAddresses(site)).toEqual([]);
  });

  it('lists every download with the size it has', () => {
    expect(judgeListing(site)).toEqual([]);
  });
});

describe.each(LANGS)('the downloads in %s', (lang) => {
  it.each(['timeline', 'names'])('have a %s.json as its schema says', (name) => {
    const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
    const schema = JSON.parse(readText(site, `/schemas/${name}.json`)) as { $id: string };
    const file = JSON.parse(data(lang, `${name}.json`)) as { $schema: string };
    expect(schema.$id).toBe(`${site.origin}${site.base}schemas/${name}.json`);
    expect(file.$schema).toBe(schema.$id);
    expect(ajv.validate(schema, file), ajv.errorsText()).toBe(true);
    expect(ajv.validate(schema, { ...file, more: 1 })).toBe(false);
  });

  it('have every event in the timeline, and those known to the day in the calendar', () => {
    const { events } = JSON.parse(data(lang, 'timeline.json')) as { events: TimelineEvent[] };
    const calendar = new ICAL.Component(ICAL.parse(data(lang, 'timeline.ics')) as unknown[]);
    const placed = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const expected = events.filter(({ date }) => /^\d{4}-\d\d-\d\d/u.test(date.edtf));
    expect(ids(events)).toEqual(idsIn('events').sort());
    expect(placed.map(({ uid }) => uid.split('.')[0])).toEqual(expected.map(({ id }) => id));
    expect(placed.map(({ startDate }) => startDate.toString())).toEqual(
      expected.map(({ date }) => date.earliest),
    );
    expect(placed.every(({ startDate, endDate }) => startDate.isDate && endDate.compare(startDate) > 0)).toBe(
      true,
    );
    expect(
      data(lang, 'timeline.ics')
        .split('\r\n')
        .filter((line) => Buffer.byteLength(line) > 75),
    ).toEqual([]);
  });

  it.each(['sources.json', 'sources.bib', 'sources.ris'])('have every source in %s', (file) => {
    const read = new Cite(data(lang, file), { generateGraph: false }).data as {
      id: string;
      title: string;
      URL?: string;
    }[];
    const written = JSON.parse(data(lang, 'sources.json')) as typeof read;
    // The reader of BibTeX encodes the sign of what is encoded already.
    const facts = (items: typeof read) =>
      items.map(({ id, title, URL: url }) => `${id} ${title} ${url?.replaceAll('%25', '%') ?? ''}`).sort();
    expect(ids(read)).toEqual(idsIn('sources').sort());
    expect(facts(read)).toEqual(facts(written));
  });

  it('have tables as the data package describes them', () => {
    const { resources } = JSON.parse(data(lang, 'datapackage.json')) as { resources: DescribedTable[] };
    expect(resources.length).toBeGreaterThan(1);
    expect(resources.flatMap((table) => judgeTable(table, data(lang, table.path)))).toEqual([]);
  });

  it.each(['changes.atom', 'events.atom'])('have a feed %s as the standard says', (file) => {
    const feed = readFeed(data(lang, file));
    expect(judgeFeed(feed)).toEqual([]);
    expect(feed.links['self']).toBe(`${site.origin}${site.base}${lang}/data/${file}`);
    expect(feed.entries.length).toBeGreaterThan(0);
  });

  it('have a book without fault, with every article', () => {
    const book = unpackBook(readFileSync(join(site.folder, lang, 'data/site.epub')));
    const articles = site.pages.filter(({ path }) => path.startsWith(`/${lang}/articles/`));
    expect(judgeBook(book)).toEqual([]);
    expect([...book.files.keys()].filter((path) => path.startsWith('EPUB/article-'))).toHaveLength(
      articles.length,
    );
  });

  it('have every article as Markdown, named by its page, with nothing left unresolved', () => {
    const articles = site.pages.filter(({ path }) => path.startsWith(`/${lang}/articles/`));
    for (const { path, html } of articles) {
      const markdown = `${path.slice(0, -1)}.md`;
      expect(html).toContain(`type="text/markdown" href="${site.base}${markdown.slice(1)}"`);
      const text = readText(site, markdown);
      expect(text).not.toMatch(/\[@|^<[A-Z]|\.mdx?#|\[#[a-z]|\[\[0\b/mu);
      expect(text).toContain(`address: ${site.origin}${site.base}${path.slice(1)}\n`);
    }
    expect(articles.length).toBeGreaterThan(0);
  });

  it('have contents for language models in the form of llms.txt', () => {
    const blocks = readText(site, `/${lang}/llms.txt`).trim().split('\n\n');
    expect(blocks[0]).toMatch(/^# \S/u);
    expect(blocks[1]).toMatch(/^> \S/u);
    expect(blocks.filter((block) => block.startsWith('## '))).toHaveLength(3);
    const items = blocks.filter((block) => block.startsWith('- ')).flatMap((block) => block.split('\n'));
    expect(items.filter((item) => !/^- \[[^\]]+\]\(https?:[^)]+\): \S/u.test(item))).toEqual([]);
  });

  it('have one page that holds every article, and that no one finds by searching', () => {
    const page = site.pages.find(({ path }) => path === `/${lang}/print/`);
    const chapters = page?.html.match(/<section class="chapter"/gu) ?? [];
    const articles = site.pages.filter(({ path }) => path.startsWith(`/${lang}/articles/`));
    expect(page && isIndexable(page)).toBe(false);
    expect(page?.html).not.toContain('data-pagefind-body');
    expect(chapters).toHaveLength(articles.length + 6);
  });
});

describe('judgeDownloadAddresses', () => {
  it.each([
    ['"http://localhost:4321/en/data/#riders"', []],
    ['[x](http://localhost:4321/en/data/a.csv).', []],
    [
      'http://localhost:4321/en/data/#no',
      ['/en/a.md  http://localhost:4321/en/data/#no leads to no section.'],
    ],
    ['<http://localhost:4321/en/gone/>', ['/en/a.md  http://localhost:4321/en/gone/ does not answer.']],
    ['https://example.org/en/gone/', []],
  ])('judges %s', (text, faults) => {
    const folder = makeFolder();
    try {
      mkdirSync(dirname(join(folder, 'en/a.md')), { recursive: true });
      writeFileSync(join(folder, 'en/a.md'), text);
      const files = ['/en/a.md', '/en/data/index.html'];
      const built = madeUpSite({ '/en/data/': '<p id="riders"></p>' }, files);
      const judged = judgeDownloadAddresses({ ...built, folder, files: new Set(files) });
      // What stands in the folder is one file; the table is known by name alone.
      expect(judged.filter((fault) => !fault.includes('a.csv'))).toEqual(faults);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('judgeListing', () => {
  it('finds a file that is not listed and a size that is not right', () => {
    const folder = makeFolder();
    try {
      mkdirSync(join(folder, 'en/data'), { recursive: true });
      writeFileSync(join(folder, 'en/data/a.csv'), 'x'.repeat(2000));
      writeFileSync(join(folder, 'en/data/b.csv'), 'x');
      const item = '<li><a href="/en/data/a.csv">a</a><span class="kind">CSV 3 kB</span></li>';
      const html = `<section class="downloads"><ul>${item}</ul></section>`;
      const built = madeUpSite({ '/en/data/': html }, ['/en/data/a.csv', '/en/data/b.csv']);
      expect(judgeListing({ ...built, folder }).filter((fault) => fault.startsWith('/en/'))).toEqual([
        '/en/data/  /en/data/b.csv is not listed.',
        '/en/data/  /en/data/a.csv is said to have “CSV 3 kB”, not 2 kB.',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
