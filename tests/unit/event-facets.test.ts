import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../src/lib/event-facets.ts';
import type { FilteredEvent } from '../../src/lib/event-filter.ts';
import type { NameData } from '../../src/schemas/names.ts';
import { CATEGORY } from '../support/samples.ts';

const forms = (en: string, fr: string) => ({ en: { preferred: en }, fr: { preferred: fr } });
const NAMES: NameData[] = [
  { id: 'spain', kind: 'place', forms: { ...forms('Spain', 'Espagne'), ko: { preferred: '스페인' } } },
  { id: 'tolan', kind: 'person', forms: forms('Mira Tolan', 'Mira Tolan') },
  { id: 'germany', kind: 'place', forms: { ...forms('Germany', 'Allemagne'), zh: { preferred: '德国' } } },
  { id: 'unused', kind: 'term', forms: forms('Debt', 'Dette') },
];
const EVENTS: FilteredEvent[] = [
  { category: 'visit', certainty: 'certain', names: ['tolan', 'spain'] },
  { category: 'visit', certainty: 'both', names: ['spain', 'germany'] },
];

describe('facetsOf', () => {
  it.each([
    ['en', ['Mira Tolan en 1'], ['Germany en 1', 'Spain en 2']],
    ['fr', ['Mira Tolan fr 1'], ['Allemagne fr 1', 'Espagne fr 2']],
    ['zh', ['Mira Tolan en 1'], ['德国 zh 1', 'Spain en 2']],
    ['ko', ['Mira Tolan en 1'], ['스페인 ko 2', 'Germany en 1']],
  ] as const)(
    'in %s lists the names that occur, by kind and in alphabetical order',
    (lang, people, places) => {
      const { names } = facetsOf({ events: EVENTS, categories: [CATEGORY], names: NAMES }, lang);
      const shown = names.map(({ kind, names: all }) => [
        kind,
        ...all.map(({ title, titleLang, count }) => `${title} ${titleLang} ${count}`),
      ]);
      expect(shown).toEqual([
        ['person', ...people],
        ['place', ...places],
      ]);
    },
  );

  it('counts every category and certainty, those without an event too', () => {
    const other = { ...CATEGORY, id: 'letter' };
    const facets = facetsOf({ events: EVENTS, categories: [CATEGORY, other], names: [] }, 'en');
    expect(facets.categories.map(({ category, count }) => [category.id, count])).toEqual([
      ['visit', 2],
      ['letter', 0],
    ]);
    expect(facets.certainties.map(({ id, count }) => [id, count])).toEqual([
      ['certain', 1],
      ['uncertain', 1],
      ['approximate', 1],
    ]);
  });
});
