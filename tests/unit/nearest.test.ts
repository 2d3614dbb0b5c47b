import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/lib/nearest.ts';

test.each([
  ['noland-2031', ['noland-2013', 'joongang-2031'], 'noland-2013', 'two letters swapped'],
  ['ferry', ['fery'], 'fery', 'a letter too much'],
  ['fery', ['talks', 'ferry'], 'ferry', 'a letter too few'],
  ['trude', ['trade'], 'trade', 'a wrong letter'],
  ['ab', ['ac'], 'ac', 'a short word'],
  ['bat', ['cat', 'bad'], 'bad', 'the first in the alphabet of two as near'],
  ['北汉', ['北韩'], '北韩', 'Chinese'],
  ['북힌', ['북한'], '북한', 'Korean'],
  ['Corée du Nrod', ['Corée du Nord'], 'Corée du Nord', 'French'],
])('finds for %s among %j the word %s: %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test.each([
  ['ferry', ['timetable'], 'all others are too far'],
  ['ab', ['xy'], 'nothing is left of it'],
  ['ferry', ['ferry'], 'only the word itself is known'],
  ['ferry', [], 'nothing is known'],
  ['a'.repeat(5000), ['a'.repeat(4999)], 'it is too long for an id'],
])('finds nothing for %.10s among %j when %s', (word, known) => {
  expect(nearest(word, known)).toBeUndefined();
});

test('finds any word of three letters or more again after one letter is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,30}$/), fc.nat(), (word, where) => {
      const index = where % word.length;
      const damaged = word.slice(0, index) + word.slice(index + 1);
      expect(nearest(damaged, [word, '0'.repeat(40)])).toBe(word);
    }),
  );
});
