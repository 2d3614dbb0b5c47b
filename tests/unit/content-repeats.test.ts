import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/checks/build-corpus.ts';
import { parseEdition } from '../../src/checks/parse-edition.ts';
import { readContent } from '../../src/checks/read-content.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import type { NameData } from '../../src/schemas/names.ts';
import { findRepeats } from '../support/repeats.ts';

const { articles, names } = buildCorpus(readContent(join(import.meta.dirname, '../../content'))).corpus;

test.each(['en', 'fr', 'zh', 'ko'] as const)('no two articles in %s share a run of words', (lang) => {
  const editions = [...articles.values()].flatMap((article) => article.editions.get(lang) ?? []);
  expect(findRepeats(editions, names?.data ?? [])).toEqual([]);
});

const NAMES: readonly NameData[] = [
  {
    id: 'union',
    kind: 'body',
    forms: {
      en: { preferred: 'Union of the Two Isles' },
      fr: { preferred: 'Union des deux îles' },
      zh: { preferred: '两岛联合会' },
      ko: { preferred: '두 섬 연합회' },
    },
  },
];

/** What two editions with these texts share. */
function shared(lang: Lang, ...texts: readonly string[]): string[] {
  return findRepeats(
    texts.map((text, index) =>
      parseEdition({
        file: `articles/a${index}/${lang}.md`,
        text: `---\ntitle: T\ndescription: D\n---\n\n${text}\n`,
        lang,
        format: 'md',
      }),
    ),
    NAMES,
  );
}

test.each<[Lang, string, string, string]>([
  [
    'en',
    'The ferry sailed.[@a] It left the harbour of Arvel in the early[@b] morning light.',
    'Then it left the Harbour of Arvel in the early morning, full.',
    'it left the harbour of arvel in the early morning',
  ],
  [
    'fr',
    'Le bac a quitté le port d’Arvel au petit matin[@a].',
    'Hier « le bac a quitté le port d’Arvel au petit jour ».',
    'le bac a quitté le port d’arvel au petit',
  ],
  [
    'zh',
    '渡轮在清晨离开阿韦尔港口前往卢梅拉[@a]。',
    '据说，渡轮在清晨离开阿韦尔港口前往别处。',
    '渡轮在清晨离开阿韦尔港口前往',
  ],
  [
    'ko',
    '연락선은 이른 아침 안개 속에 아르벨 항구를 떠나 루메라로 갔다.[@a]',
    '그날 연락선은 이른 아침 안개 속에 아르벨 항구를 떠나 돌아왔다.',
    '연락선은 이른 아침 안개 속에 아르벨 항구를 떠나',
  ],
])('names both places and the words that two texts in %s share', (lang, one, other, words) => {
  expect(shared(lang, one, other)).toEqual([
    `articles/a0/${lang}.md:6 and articles/a1/${lang}.md:6 share “${words}”.`,
  ]);
});

test.each([
  ['seven words', 'One two three four five six seven.', 'One two three four five six seven eight.'],
  [
    'a run across two sentences',
    'One two three four. Five six seven eight.',
    'One two three four. Five six seven eight.',
  ],
  [
    'a heading',
    '## One two three four five six seven eight [#a]',
    '## One two three four five six seven eight [#b]',
  ],
])('lets two texts share %s', (_what, one, other) => {
  expect(shared('en', one, other)).toEqual([]);
});
