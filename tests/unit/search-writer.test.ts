import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fullHanTable, hanTableFor } from '../../src/integrations/search-han.ts';
import { writeIndex } from '../../src/integrations/search-writer.ts';
import { factsAt, type FactsTable } from '../../src/lib/facts-table.ts';

const PAGES = ['en', 'fr', 'zh-Hans', 'ko'].map((lang) => ({
  path: `/${lang.slice(0, 2)}/articles/debt/`,
  html: `<html lang="${lang}"><main data-pagefind-body><h1>Debt</h1><p>Lede</p><h2 id="a">Section</h2><p>法国 북한의 채무</p></main></html>`,
}));

const NAMES = [
  {
    forms: {
      en: { preferred: 'France' },
      fr: { preferred: 'France', others: ['Frankreich'] },
      zh: { preferred: '法国' },
    },
  },
];
const RECORDS = {
  articles: new Map([['debt', { topics: ['debt'], period: '1970/1999', changed: '2020-01-01' }]]),
  events: new Map(),
  differences: new Map(),
  series: new Map(),
  sources: new Map(),
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fingerprint(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((file) => join(file.parentPath, file.name));
  const hashes = await Promise.all(
    files.sort().map(
      async (file) =>
        [
          file,
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        ] as const,
    ),
  );
  return Object.fromEntries(hashes);
}

it('writes the same index twice, without interfaces that no page loads', async () => {
  const summary = await writeIndex(PAGES, { folder, names: [], records: RECORDS });
  const first = await fingerprint();
  await rm(folder, { recursive: true });
  await writeIndex(PAGES, { folder, names: [], records: RECORDS });
  expect(await fingerprint()).toEqual(first);
  expect(summary).toContain(
    'en 2 sections of 1 pages, fr 2 sections of 1 pages, zh-Hans 2 sections of 1 pages, ko 2',
  );
  expect(Object.keys(first).filter((file) => /ui|highlight/u.test(file.slice(folder.length)))).toEqual([]);
});

it('sends browsers the text of a section and none of the words that it is indexed by', async () => {
  await writeIndex(PAGES, { folder, names: NAMES, records: RECORDS });
  const files = await readdir(join(folder, 'fragment'));
  const fragments = await Promise.all(
    files.map(async (file) => gunzipSync(await readFile(join(folder, 'fragment', file))).toString()),
  );
  expect(fragments).toHaveLength(8);
  for (const fragment of fragments) expect(fragment).not.toMatch(/___PAGEFIND|[\uA000-\uA48C]/u);
  const english = fragments.find((fragment) => fragment.includes('/en/articles/debt/#a'));
  expect(JSON.parse((english ?? '').replace('pagefind_dcd', ''))).toMatchObject({
    content: '法国 북한의 채무',
    meta: { kind: 'article', title: 'Section', page: 'Debt' },
    names: [['法国', 'France', 'Frankreich']],
  });
});

it('writes for each language what words mean the same in it', async () => {
  await writeIndex(PAGES, { folder, names: NAMES, records: RECORDS, synonyms: { en: [['debt', 'loan']] } });
  const lists = ['en', 'zh-hans'].map((tag) => readFile(join(folder, `synonyms.${tag}.json`), 'utf8'));
  expect(await Promise.all(lists)).toEqual(['[["debt","loan"]]', '[]']);
});

/** The name of the English index, and what the engine lists in it. */
async function readEnglish(): Promise<{ name: string; list: string }> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { en: { hash: string } };
  };
  const name = entry.languages.en.hash;
  const list = gunzipSync(await readFile(join(folder, `pagefind.${name}.pf_meta`))).toString('latin1');
  return { name, list };
}

it('numbers sections as the engine lists them, and files them by these numbers', async () => {
  await writeIndex(PAGES, { folder, names: NAMES, records: RECORDS });
  const { name, list } = await readEnglish();
  expect(list.match(/en_[\w-]+_\d/gu)).toEqual([`${name}_0`, `${name}_1`]);
  const fragments = await readdir(join(folder, 'fragment'));
  expect(fragments.filter((file) => file.startsWith('en'))).toEqual([
    `${name}_0.pf_fragment`,
    `${name}_1.pf_fragment`,
  ]);
  const table = JSON.parse(await readFile(join(folder, `facts/${name}.json`), 'utf8')) as FactsTable;
  expect(factsAt(table, 1)).toMatchObject({ facets: { kind: ['article'], topic: ['debt'] } });
});

it('gives an index another name when browsers get something else of a section', async () => {
  await writeIndex(PAGES, { folder, names: NAMES, records: RECORDS });
  const { name } = await readEnglish();
  await rm(folder, { recursive: true });
  const records = { ...RECORDS, articles: new Map() };
  await writeIndex(PAGES, { folder, names: NAMES, records });
  expect((await readEnglish()).name).not.toBe(name);
});

it('gives browsers only the characters whose simplified form is in use', () => {
  const table = fullHanTable();
  expect(table.get('國')).toBe('国');
  expect(JSON.parse(hanTableFor(['法国'], table))).toEqual([
    expect.stringContaining('國'),
    expect.stringMatching(/^[法国]+$/u),
  ]);
});
