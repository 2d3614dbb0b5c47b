import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineQuery, foldQuery } from '../../src/lib/fold-query.ts';
import { queryWords } from '../../src/lib/fold-runs.ts';

const TABLE = new Map([
  ['國', '国'],
  ['試', '试'],
  ['驗', '验'],
]);

/** The words of each reading of a query. */
function readings(input: string): string[][] {
  return foldQuery(input, TABLE).readings.map((terms) => terms.map(({ text }) => text));
}

describe('foldQuery', () => {
  it.each([
    ['fr', 'l’ONU', [['onu']]],
    ['fr', "d'Estaing", [['estaing']]],
    ['fr', 'Qu’est-ce que l’Élysée', [['elysee']]],
    ['fr', 'aujourd’hui', [['aujourd', 'hui']]],
    ['en', 'Mitterrand’s promise of 1981', [['mitterrand', 'promise', '1981']]],
    ['en', 'Kim Jong-il', [['kim', 'jong', 'il']]],
    ['en', 'the of', [['the']]],
    ['zh', '核試驗', [['核试验'], ['核', '试验']]],
    ['zh', '法國2017年', [['法国2017年'], ['法国', '2017', '年']]],
    [
      'zh',
      'AFP通讯社',
      [
        ['afp', '通讯社'],
        ['afp', '通讯', '社'],
      ],
    ],
    ['ko', '1718호', [['1718호']]],
    ['zh', '段简', [['段简']]],
    [
      'ko',
      '프랑스의 채무',
      [
        ['프랑스의', '채무'],
        ['프랑스', '채무'],
      ],
    ],
    [
      'ko',
      '의사회는 왜 철수했나',
      [
        ['의사회는', '철수했나'],
        ['의사회', '철수'],
      ],
    ],
    ['ko', '회의', [['회의']]],
    ['en', '!!! — ()', []],
    ['en', '', []],
  ])('reads in %s %s', (_, input, expected) => {
    expect(readings(input)).toEqual(expected);
  });

  it('remembers the accents that were typed', () => {
    const [term] = foldQuery('Côté', TABLE).readings[0] ?? [];
    expect(term).toMatchObject({ text: 'cote', accented: 'côté' });
  });

  it('cuts Korean compounds in two for when nothing else is found', () => {
    const [first] = foldQuery('북한핵실험을', TABLE).splits;
    expect(first?.map(({ text }) => text)).toEqual(['북한', '핵실험']);
  });

  it('reads only the beginning of a very long query', () => {
    const { phrase, readings: terms } = foldQuery('word '.repeat(4000), TABLE);
    expect(phrase.length).toBeLessThanOrEqual(200);
    expect(terms[0]?.length).toBeLessThanOrEqual(12);
  });

  it('takes whatever can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (input) => {
        const query = foldQuery(input, TABLE);
        return [...query.readings, ...query.splits].every((terms) => engineQuery(terms) !== '');
      }),
    );
  });
});

describe('engineQuery', () => {
  it('looks for runs by their pairs', () => {
    const [terms = []] = foldQuery('朝鲜中央 AFP 제재', TABLE).readings;
    expect(engineQuery(terms)).toBe([...queryWords('朝鲜中央'), 'afp', ...queryWords('제재')].join(' '));
  });
});
