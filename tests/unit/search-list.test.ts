import { describe, expect, it } from 'vitest';
import { arrayOf, numberOf, textOf } from '../../src/integrations/cbor.ts';
import { readList, writeList } from '../../src/integrations/search-list.ts';

const EMPTY = arrayOf([]);
/** A list as the engine makes it. */
const LIST = arrayOf([
  textOf('1.6.0'),
  arrayOf([
    arrayOf([textOf('en_0123abc'), numberOf(23), textOf('')]),
    arrayOf([textOf('en_4567def'), numberOf(1200), textOf('')]),
  ]),
  arrayOf([arrayOf([textOf('cement'), textOf('debt'), textOf('en_89ab')])]),
  EMPTY,
  EMPTY,
  EMPTY,
]);

describe('readList', () => {
  it('reads sections and chunks', () => {
    expect(readList(LIST)).toEqual({
      version: '1.6.0',
      sections: [
        { name: 'en_0123abc', words: 23 },
        { name: 'en_4567def', words: 1200 },
      ],
      chunks: [{ from: 'cement', to: 'debt', name: 'en_89ab' }],
      rest: [EMPTY, EMPTY, EMPTY],
    });
  });

  it('refuses what is no list', () => {
    expect(() => readList(arrayOf([textOf('2.0.0')]))).toThrow('in another way');
    expect(() => readList(textOf('list'))).toThrow('no CBOR array');
  });
});

describe('writeList', () => {
  it('writes what the engine wrote', () => {
    expect(writeList(readList(LIST))).toEqual(LIST);
  });
});
