import { describe, expect, it } from 'vitest';
import { foldQuery, foldSynonyms } from '../../src/lib/fold-query.ts';
import { findQuery } from '../../src/lib/found-terms.ts';
import { makeComparable } from '../../src/lib/search-match.ts';

const TABLE = new Map([['債', '债']]);
const comparable = (text: string) => makeComparable(text, TABLE);
const NAMES = [
  ['DPRK', 'RPDC', '북한', 'Democratic People’s Republic of Korea'],
  ['Mitterrand', '미테랑', '密特朗'],
].map((forms) => ({ forms, comparables: forms.map(comparable) }));

/** What is found in blocks, each in brackets. */
function marked(query: string, ...texts: string[]): string[] {
  const blocks = texts.map((text) => ({ text, comparable: comparable(text) }));
  const places = findQuery(blocks, foldQuery(query, TABLE), NAMES);
  return texts.map((text, at) =>
    (places[at] ?? []).reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    ),
  );
}

describe('findQuery', () => {
  it.each([
    ['l’elysee', 'Au palais de l’Élysée', 'Au palais de l’[Élysée]'],
    ['ONU', 'à l’ONU, en 1991', 'à l’[ONU], en 1991'],
    ['debts', 'Its debt of 1 017 francs', 'Its [debt] of 1 017 francs'],
    ['1017', 'Its debt of 1 017 francs', 'Its debt of [1 017] francs'],
    ['프랑스의', '프랑스는 멀다', '[프랑스]는 멀다'],
    ['프랑스의', '프랑스의 말, 프랑스는, 프랑스어', '[프랑스의] 말, [프랑스]는, 프랑스어'],
    ['債务', '未偿债务', '未偿[债务]'],
    ['미테랑', 'Mitterrand came', '[Mitterrand] came'],
    ['rpdc', 'The DPRK’s debt', 'The [DPRK]’s debt'],
    ['<b>.*', 'a <b> b', 'a <[b]> [b]'],
  ])('finds %s in “%s”', (query, text, expected) => {
    expect(marked(query, text)).toEqual([expected]);
  });

  it('finds a name that is looked for in all its forms', () => {
    expect(marked('Mitterrand', 'Mitterrand', '密特朗来访', 'nobody')).toEqual([
      '[Mitterrand]',
      '[密特朗]来访',
      'nobody',
    ]);
  });

  it('finds a part of a name by itself where it stands, else in the whole name', () => {
    expect(marked('republic', 'A republic', 'The DPRK')).toEqual(['A [republic]', 'The DPRK']);
    expect(marked('republic', 'The DPRK')).toEqual(['The [DPRK]']);
  });

  it('finds no form of a name inside another word', () => {
    expect(marked('RPDC', 'XDPRK')).toEqual(['XDPRK']);
  });

  it('finds words that mean the same as those that are missing', () => {
    const query = foldQuery('unpaid loans', TABLE, foldSynonyms([['debt', 'loan', 'money owed']], TABLE));
    const text = 'The debt is unpaid.';
    const [places = []] = findQuery([{ text, comparable: comparable(text) }], query, NAMES);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['debt', 'unpaid']);
  });

  it('finds some of the words where no reading has all', () => {
    expect(marked('debt unicorn', 'The debt')).toEqual(['The [debt]']);
  });

  it.each(['', '!!!', '\u2063', '.*+?^${}()|[]\\'])('finds nothing for %j', (query) => {
    expect(marked(query, 'The debt (of 1984)')).toEqual(['The debt (of 1984)']);
  });
});
