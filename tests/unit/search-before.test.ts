import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeIndex, type WriteIndexOptions } from '../../src/integrations/search-writer.ts';
import { hashFiles } from '../support/build.ts';

const RECORDS = {
  articles: new Map([
    ['debt', { topics: ['debt'], period: '1970/1999', changed: '2020-01-01' }],
    ['trade', { topics: ['trade'], period: '1970/1999', changed: '2020-01-01' }],
  ]),
  events: new Map(),
  differences: new Map(),
  series: new Map(),
  sources: new Map(),
};
const NAMES = [{ forms: { en: { preferred: 'Paris' }, fr: { preferred: 'Paris', others: ['Lutèce'] } } }];

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'before-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

function pageOf(slug: string, text: string): { path: string; html: string } {
  const body = `<h1>${slug}</h1><p>${text}</p><h2 id="a">Section of ${slug}</h2><p>More of it, in 1974.</p>`;
  return {
    path: `/en/articles/${slug}/`,
    html: `<html lang="en"><main data-pagefind-body>${body}</main></html>`,
  };
}

const PAGES = [pageOf('debt', 'A loan from Paris.'), pageOf('trade', 'Ships.')];
const CHANGED = [pageOf('debt', 'A loan from Lyon.'), pageOf('trade', 'Ships.')];

const at = (name: string): string => join(place, name);

/** Writes an index after one that was written to the folder `last`. */
async function write(
  name: string,
  last: string,
  {
    pages = PAGES,
    key = 'code',
    ...content
  }: { pages?: typeof PAGES; key?: string } & Partial<WriteIndexOptions> = {},
): Promise<void> {
  const before = { index: at(last), kept: at('kept'), key };
  await writeIndex(pages, { folder: at(name), names: NAMES, records: RECORDS, ...content, before });
}

/** The same index, made by a build that has nothing to take. */
async function writeFresh(
  pages: typeof PAGES,
  content: Partial<WriteIndexOptions> = {},
): Promise<Record<string, string>> {
  await writeIndex(pages, { folder: at('fresh'), names: NAMES, records: RECORDS, ...content });
  return hashFiles(at('fresh'));
}

test('after a change of one page the index is that of a build from nothing, and other texts are not written again', async () => {
  await write('one', 'none');
  await write('two', 'one', { pages: CHANGED });
  expect(hashFiles(at('two'))).toEqual(await writeFresh(CHANGED));
  const fragments = readdirSync(at('two/fragment')).map((name) => statSync(at(`two/fragment/${name}`)));
  expect(fragments.map(({ nlink }) => nlink).sort()).toEqual([1, 2, 2, 2]);
});

test.each<[string, () => void]>([
  ['the last index is gone', () => rmSync(at('one'), { recursive: true })],
  ['what was kept is gone', () => rmSync(at('kept'), { recursive: true })],
  [
    'what was kept is broken',
    () => {
      for (const name of readdirSync(at('kept/pages'))) writeFileSync(at(`kept/pages/${name}`), '{"path":');
      writeFileSync(at('kept/texts.json'), '{');
    },
  ],
  [
    'texts of the last index have become others',
    () => {
      for (const name of readdirSync(at('one/fragment'))) writeFileSync(at(`one/fragment/${name}`), 'text');
    },
  ],
  [
    'another site stands in the place of the last',
    () => {
      rmSync(at('one'), { recursive: true });
      mkdirSync(at('one'));
      writeFileSync(at('one/han.json'), '[]');
    },
  ],
])('the index is that of a build from nothing when %s', async (_, happen) => {
  await write('one', 'none');
  happen();
  await write('two', 'one');
  expect(hashFiles(at('two'))).toEqual(await writeFresh(PAGES));
});

test.each<[string, Partial<WriteIndexOptions>]>([
  ['the names', { names: [] }],
  ['the records', { records: { ...RECORDS, articles: new Map() } }],
])('after a change of %s every page is made ready again', async (_, content) => {
  await write('one', 'none');
  await write('two', 'one', content);
  expect(hashFiles(at('two'))).toEqual(await writeFresh(PAGES, content));
});

test('what other code kept is not taken, and goes', async () => {
  await write('one', 'none');
  const kept = readdirSync(at('kept/pages'));
  await write('two', 'one', { key: 'other code' });
  expect(readdirSync(at('kept/pages')).filter((name) => kept.includes(name))).toEqual([]);
  const fragments = readdirSync(at('two/fragment')).map((name) => statSync(at(`two/fragment/${name}`)));
  expect(hashFiles(at('two'))).toEqual(hashFiles(at('one')));
  expect(fragments).toHaveLength(4);
});
