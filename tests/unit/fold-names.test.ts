import { describe, expect, it } from 'vitest';
import { nameFinder, typedForms, type NameForms } from '../../src/lib/fold-names.ts';

const NAMES: NameForms[] = [
  {
    forms: {
      en: { preferred: 'North Korea', others: ['DPRK'] },
      fr: { preferred: 'Corée du Nord', others: ['RPDC'] },
      zh: { preferred: '朝鲜', others: ['朝鮮'] },
      ko: { preferred: '북한', others: ['조선'] },
    },
    'exact-only': ['조선'],
  },
  {
    forms: {
      en: { preferred: 'François Mitterrand', others: ['Mitterrand'] },
      fr: { preferred: 'François Mitterrand', others: ['Mitterrand'] },
      zh: { preferred: '密特朗' },
      ko: { preferred: '미테랑' },
    },
  },
  {
    forms: {
      en: { preferred: 'Korean War' },
      fr: { preferred: 'guerre de Corée' },
      zh: { preferred: '朝鲜战争' },
    },
  },
  {
    forms: { en: { preferred: 'United Nations', others: ['UN'] }, fr: { preferred: 'ONU' } },
    'exact-only': ['UN'],
  },
];
const find = nameFinder(NAMES);
const hosts = (text: string) => find(text).map(({ host }) => host);

describe('nameFinder', () => {
  it.each([
    ['en', 'The DPRK and Mitterrand’s visit; the DPRK again', ['DPRK', 'Mitterrand']],
    ['fr', 'La RPDC, c’est l’ONU', ['RPDC', 'ONU']],
    ['zh', '法国总统密特朗访问朝鲜。', ['密特朗', '朝鲜']],
    ['ko', '미테랑은 북한에서', ['미테랑', '북한']],
  ])('finds names in %s, each form once', (_, text, expected) => {
    expect(hosts(text)).toEqual(expected);
  });

  it.each([
    ['the longer form where two begin at one place', '朝鲜战争', ['朝鲜战争']],
    ['no part of a word', 'MITTERRANDS Mitterrandism', []],
    ['no other case of letters', 'dprk', []],
    ['no form that is exact-only', 'UN 조선', []],
    ['no Hangul form inside a word', '반북한', []],
    ['forms across a no-break space', 'North\u00A0Korea', ['North Korea']],
  ])('finds %s', (_, text, expected) => {
    expect(hosts(text)).toEqual(expected);
  });

  it('gives every other form in all languages, without those that are exact-only', () => {
    expect(find('DPRK')[0]?.others).toEqual(['North Korea', 'Corée du Nord', 'RPDC', '朝鲜', '朝鮮', '북한']);
  });
});

it('knows names as many type them, without what joins their parts', () => {
  expect(typedForms(['Kim Jong-il', "Manac'h", '미테랑'])).toEqual([
    'Kim Jong-il',
    'Kim Jongil',
    "Manac'h",
    'Manach',
    '미테랑',
  ]);
});
