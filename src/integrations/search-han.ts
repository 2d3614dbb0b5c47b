import { Converter } from 'opencc-js/t2cn';
import type { HanTable } from '../lib/fold-han.ts';

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Every traditional character with its simplified one, from OpenCC's table, character by character. */
export function fullHanTable(): HanTable {
  const convert = Converter({ from: 't', to: 'cn' });
  const characters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) =>
    String.fromCodePoint(FIRST_HAN + at),
  );
  const pairs = characters.map((character) => [character, convert(character)] as const);
  return new Map(pairs.filter(([from, to]) => from !== to));
}

/**
 * The part of a table that a reader's browser needs: the characters whose simplified form occurs in `texts`.
 * Written as JSON, two strings of equal length in characters: from, to.
 */
export function hanTableFor(texts: Iterable<string>, table: HanTable): string {
  const used = new Set<string>();
  for (const text of texts) {
    for (const [character] of text.matchAll(/\p{Script=Han}/gu)) used.add(table.get(character) ?? character);
  }
  const pairs = [...table].filter(([, to]) => used.has(to));
  return JSON.stringify([pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')]);
}
