import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/checks/check.ts';
import type { ContentFile } from '../../src/checks/content-file.ts';
import { readContent } from '../../src/checks/read-content.ts';

const SMALL = join(import.meta.dirname, '../fixtures/small');
const small = readContent(SMALL);
const published = readFileSync(join(SMALL, 'addresses/published.txt'), 'utf8').trim().split('\n');

/** The small content folder with one file changed, or added. */
function changed(path: string, change: (text: string) => string): ContentFile[] {
  const text = change(small.find((file) => file.path === path)?.text ?? '');
  return [...small.filter((file) => file.path !== path), { path, text }];
}

function messagesOf(files: readonly ContentFile[]): string[] {
  return checkContent(files).mistakes.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
}

test('lists every address of the site, sorted', () => {
  const { addresses } = checkContent(small);
  expect(addresses).toEqual([...addresses].sort());
  const moved = parse(readFileSync(join(SMALL, 'addresses/moved.yaml'), 'utf8')) as Record<string, string>;
  const isGone = (address: string): boolean => address in moved || address.includes('/the-ferry/');
  // The list of the small site leaves out pages that are made of what others hold.
  const isMade = (address: string): boolean => /\/(?:embed|offline|timeline\/days)\//u.test(address);
  expect(addresses.filter((address) => !isMade(address))).toEqual(
    published.filter((address) => !isGone(address)),
  );
});

test.each(['en', 'fr', 'zh', 'ko'])(
  'lists for %s pages, sections, events, differences, series, names and sources',
  (lang) => {
    expect(checkContent(small).addresses).toEqual(
      expect.arrayContaining([
        `/${lang}/`,
        `/${lang}/timeline/`,
        `/${lang}/timeline/#ferry-opens`,
        `/${lang}/differences/`,
        `/${lang}/differences/#first-day`,
        `/${lang}/data/#passengers`,
        `/${lang}/names/#lumera`,
        `/${lang}/sources/`,
        `/${lang}/sources/#tolan-1990`,
        `/${lang}/search/`,
        `/${lang}/about/`,
        `/${lang}/about/#scope`,
        `/${lang}/articles/ferry-line/`,
        `/${lang}/articles/ferry-line/#fares`,
      ]),
    );
  },
);

test('lists no address of an edition that is not written', () => {
  const { addresses } = checkContent(small);
  expect(addresses.filter((address) => address.includes('/lighthouse/'))).toEqual([
    '/en/articles/lighthouse/',
    '/en/articles/lighthouse/#lamp',
    '/en/embed/timeline/articles/lighthouse/',
  ]);
});

test.each(['site.yaml', 'topics.yaml', 'names.yaml'])('misses %s', (path) => {
  expect(messagesOf(small.filter((file) => file.path !== path))).toContainEqual(
    expect.stringMatching(new RegExp(`^${path}: This is missing: add it, with `, 'u')),
  );
});

test('says of an empty folder what belongs in it', () => {
  expect(checkContent([]).mistakes.map(({ file }) => file)).toEqual([
    'articles/',
    'names.yaml',
    'site.yaml',
    'topics.yaml',
  ]);
});

test.each([
  ['a source', 'sources/tolan-1990.yaml', 'type: ['],
  ['a difference', 'differences/first-day.yaml', 'topic: "'],
  ['a series', 'series/passengers.yaml', 'kind: "'],
  ['an event', 'events/ferry-opens.yaml', 'date: "'],
  ['the topics', 'topics.yaml', 'topics: "'],
  ['the names', 'names.yaml', '- id: "'],
  ['the moved addresses', 'addresses/moved.yaml', '"/en/'],
  ['an article’s record', 'articles/ferry-line/article.yaml', 'order: "'],
  ['an English edition', 'articles/ferry-line/en.mdx', '---\ntitle: T\ndescription: D\n---\n\n<b'],
  ['a French edition', 'articles/ferry-line/fr.mdx', '---\ntitle: T\ndescription: D\n---\n\n{'],
])('reports %s that cannot be read once, and nothing that only follows from it', (_what, path, text) => {
  expect(messagesOf(changed(path, () => text))).toEqual([expect.stringContaining(path)]);
});

test('counts lines alike when they end in carriage return and line feed', () => {
  const withReturns = (text: string): string => text.replace(/\n/gu, '\r\n');
  expect(messagesOf(small.map((file) => ({ ...file, text: withReturns(file.text) })))).toEqual([]);
  const event = changed('events/ferry-opens.yaml', (text) =>
    withReturns(text.replace('arvel\n', 'arvell\n')),
  );
  expect(messagesOf(event)[0]).toMatch(/^events\/ferry-opens\.yaml:4 Unknown place/u);
  const edition = changed('articles/lighthouse/en.md', (text) =>
    withReturns(text.replace('tolan-1990', 'tolan')),
  );
  expect(messagesOf(edition)[0]).toMatch(/^articles\/lighthouse\/en\.md:8 Unknown source/u);
});

test.each([
  ['YAML', 'events/ferry-opens.yaml', '['.repeat(50_000)],
  [
    'a quotation',
    'articles/lighthouse/en.md',
    `---\ntitle: T\ndescription: D\n---\n\n${'> '.repeat(2_000)}x`,
  ],
])('survives %s nested deeply', (_what, path, text) => {
  expect(messagesOf(changed(path, () => text)).length).toBeGreaterThan(0);
});

const FRAGMENTS = [
  '---\n',
  '\n\n',
  '## A [#a]\n',
  '[@tolan-1990',
  ']',
  '[@',
  '<Timeline weight="1" />',
  '<',
  '{',
  '}',
  '[^a]',
  '[^a]: x\n',
  '[x](../lighthouse/en.md#lamp)',
  'javascript:',
  '![',
  '](',
  'title: ',
  '"',
  "'",
  '- ',
  ': ',
  '&a ',
  '*a',
  '\t',
  '|',
  '阿韦尔',
  '루메라',
  '\u0000',
  '\uD800',
];

test('throws for no text whatever', () => {
  const paths = [
    'events/ferry-opens.yaml',
    'articles/lighthouse/en.md',
    'articles/ferry-line/en.mdx',
    'names.yaml',
    'addresses/moved.yaml',
    'addresses/published.txt',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string()), { maxLength: 20 }),
      (path, parts) => {
        const { mistakes } = checkContent(changed(path, () => parts.join('')));
        for (const { line } of mistakes) expect(line ?? 1).toBeGreaterThanOrEqual(1);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
