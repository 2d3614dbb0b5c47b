import { describe, expect, it } from 'vitest';
import { decadesOf } from '../../src/lib/decades.ts';

describe('decadesOf', () => {
  it.each([
    [[], []],
    [[{ earliest: '1979-01-01', latest: '1991-12-31' }], ['1970', '1980', '1990']],
    [
      [{ latest: '2009-01-01' }, { earliest: '2010-01-01' }],
      ['2000', '2010'],
    ],
  ])('of %j are %j', (periods, decades) => {
    expect(decadesOf(periods)).toEqual(decades);
  });
});
