import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/lib/edition-text.ts';
import { groupNames } from '../../src/lib/name-view.ts';
import type { NameData } from '../../src/schemas/names.ts';

const forms = (en: string, fr: string, zh: string, ko: string): NameData['forms'] => ({
  en: { preferred: en },
  fr: { preferred: fr },
  zh: { preferred: zh },
  ko: { preferred: ko },
});

const NAMES: readonly NameData[] = [
  { id: 'tolan', kind: 'place', forms: forms('Tolan', 'Tolane', '多兰', '톨란') },
  { id: 'arvel', kind: 'place', forms: forms('Arvel', 'Arvelle', '阿韦尔', '아르벨') },
  {
    id: 'kestrel',
    kind: 'person',
    forms: { en: { preferred: 'Kestrel', others: ['K.'] }, fr: { preferred: 'Kestrel' } },
  },
];

describe('groupNames', () => {
  it.each([
    ['en', ['Kestrel'], ['Arvel', 'Tolan']],
    ['fr', ['Kestrel'], ['Arvelle', 'Tolane']],
    ['zh', ['Kestrel'], ['阿韦尔', '多兰']],
    ['ko', ['Kestrel'], ['아르벨', '톨란']],
  ] as const)('files names by kind and in the order of %s', (lang, people, places) => {
    const groups = groupNames(NAMES, lang, { texts: [], titles: new Map() });
    expect(groups.map(({ kind, names }) => [kind, names.map(({ title }) => title)])).toEqual([
      ['person', people],
      ['place', places],
    ]);
  });

  it('says of a name without a settled form in the language in which one it is given', () => {
    const [people] = groupNames(NAMES, 'ko', { texts: [], titles: new Map() });
    expect(people?.names.map(({ titleLang, forms: each }) => [titleLang, each.length])).toEqual([['en', 2]]);
  });

  it.each([
    ['en', 'Tolan lies here.', 'Again Tolan.'],
    ['fr', 'Tolane est ici.', 'Encore Tolane.'],
    ['zh', '这里是多兰。', '仍是多兰。'],
    ['ko', '여기는 톨란이다.', '톨란에서 다시.'],
  ] as const)('finds in %s where a name occurs, by section', (lang, first, second) => {
    const body = `Before.\n\n## One [#one]\n\n${first}\n\n### Two [#two]\n\n${second}\n`;
    const surroundings = { texts: [{ slug: 'ferry', body }], titles: new Map([['ferry', 'The ferry']]) };
    const places = groupNames(NAMES, lang, surroundings).flatMap(({ names }) => names);
    expect(places.find(({ id }) => id === 'tolan')?.places).toEqual([
      { title: 'The ferry', path: `/${lang}/articles/ferry/#one`, count: 2 },
    ]);
    expect(places.find(({ id }) => id === 'arvel')?.places).toEqual([]);
  });
});

describe('sectionsOf', () => {
  it('cuts a text at its headings and takes out what is no text', () => {
    const body =
      'Lede.[@a; @b]\n\n## One [#one]\n\nA [ferry](../tolan/en.mdx#x) sails.[@tolan, p. 3]\n\n<Timeline period="1962" />\n';
    expect(sectionsOf(body).map(({ id, text }) => [id, text.replace(/\s+/gu, ' ').trim()])).toEqual([
      [undefined, 'Lede.'],
      ['one', 'One A [ferry sails.'],
    ]);
  });
});
