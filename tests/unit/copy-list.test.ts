import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import { isCopyList, pathsOfCopy } from '../../src/lib/copy-list.ts';

/** What every language has, by its code and by its tag in names of the search index. */
const OF_EACH = LANGS.flatMap((lang) => {
  const tag = lang === 'zh' ? 'zh-hans' : lang;
  return [
    `/${lang}/`,
    `/${lang}/articles/port/`,
    `/${lang}/articles/port.md`,
    `/${lang}/card.png`,
    `/${lang}/cite/port.bib`,
    `/${lang}/cite/port/opening.json`,
    `/${lang}/data/`,
    `/${lang}/data/timeline.json`,
    `/${lang}/embed/timeline/all/`,
    `/${lang}/llms.txt`,
    `/${lang}/offline/`,
    `/${lang}/offline/files.json`,
    `/${lang}/opensearch.xml`,
    `/${lang}/previews/timeline/opening.json`,
    `/${lang}/print/`,
    `/pagefind/index/${tag}_1.pf_index`,
    `/pagefind/pagefind.${tag}_1.pf_meta`,
  ];
});

const SHARED = [
  '/',
  '/404.html',
  '/_astro/a.js',
  '/_astro/serif.woff2',
  '/_headers',
  '/favicon.svg',
  '/kept-page.css',
  '/pagefind/pagefind.js',
  '/pagefind/wasm.en.pagefind',
  '/pagefind/wasm.unknown.pagefind',
  '/robots.txt',
  '/schemas/names.json',
  '/service-worker.js',
];

const paths = [...OF_EACH, ...SHARED];

describe('pathsOfCopy', () => {
  it.each([
    ['en', 'en', 'en'],
    ['fr', 'fr', 'unknown'],
    ['zh', 'zh-hans', 'unknown'],
    ['ko', 'ko', 'unknown'],
  ] as const)('takes for %s what it is read, searched and cited with', (lang, tag, engine) => {
    const isNamed = (path: string): boolean => path.endsWith('serif.woff2') && lang === 'en';
    expect(pathsOfCopy(lang, { paths, engine, isNamed })).toEqual(
      [
        '/',
        '/_astro/a.js',
        ...(lang === 'en' ? ['/_astro/serif.woff2'] : []),
        `/${lang}/`,
        `/${lang}/articles/port/`,
        `/${lang}/cite/port/opening.json`,
        `/${lang}/data/`,
        `/${lang}/offline/`,
        `/${lang}/previews/timeline/opening.json`,
        '/favicon.svg',
        '/kept-page.css',
        `/pagefind/index/${tag}_1.pf_index`,
        '/pagefind/pagefind.js',
        `/pagefind/pagefind.${tag}_1.pf_meta`,
        `/pagefind/wasm.${engine}.pagefind`,
      ].sort(),
    );
  });
});

describe('isCopyList', () => {
  const list = { release: 'a', bytes: 1, notice: 'n', absent: 'a', moved: {}, files: {} };

  it('knows a list', () => {
    expect(isCopyList(list)).toBe(true);
  });

  it.each(['release', 'bytes', 'notice', 'absent', 'moved', 'files'])('refuses one without %s', (key) => {
    expect(isCopyList({ ...list, [key]: undefined })).toBe(false);
  });

  it.each([null, 'text', 1])('refuses %s', (value) => {
    expect(isCopyList(value)).toBe(false);
  });
});
