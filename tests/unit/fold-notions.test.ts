import { describe, expect, it } from 'vitest';
import { foldQuery, foldSynonyms } from '../../src/lib/fold-query.ts';

const TABLE = new Map([
  ['債', '债'],
  ['務', '务'],
]);
const SYNONYMS = foldSynonyms(
  [
    ['debt', 'loan', 'money owed'],
    ['expelled', 'kicked out'],
    ['aid organisation', 'NGO', 'charity'],
    ['债务', '欠款'],
    ['채무', '빚'],
  ],
  TABLE,
);

/** The notions of a query, each as its forms. */
function notions(query: string): string[][] {
  return foldQuery(query, TABLE, SYNONYMS).notions.map(({ forms }) =>
    forms.map((terms) => terms.map(({ text }) => text).join(' ')),
  );
}

describe('the notions of a query', () => {
  it.each([
    ['loan', [['loan', 'debt', 'money owed']]],
    ['the loans of 1975', [['loans', 'debt', 'money owed'], ['1975']]],
    ['money owed', [['money owed', 'debt', 'loan']]],
    ['money lost', [['money'], ['lost']]],
    [
      'charities kicked out',
      [
        ['charities', 'aid organisation', 'ngo'],
        ['kicked', 'expelled'],
      ],
    ],
    ['朝鲜欠款1975', [['朝鲜'], ['欠款', '债务'], ['1975']]],
    ['債務', [['债务', '欠款']]],
    ['빚을 갚다', [['빚을', '채무'], ['갚다']]],
    ['채무를', [['채무', '빚']]],
    ['', []],
  ])('takes what “%s” asks for in every form', (query, expected) => {
    expect(notions(query)).toEqual(expected);
  });

  it('are the words themselves where there are no synonyms', () => {
    const { notions: plain } = foldQuery('unpaid loans', TABLE);
    expect(plain.map(({ forms }) => forms.length)).toEqual([1, 1]);
  });

  it('are at most as many as a query has words', () => {
    const query = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    expect(foldQuery(query, TABLE, SYNONYMS).notions).toHaveLength(12);
  });
});
