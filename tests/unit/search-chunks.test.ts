import { describe, expect, it } from 'vitest';
import { arrayOf, itemsOf, textAt, textOf } from '../../src/integrations/cbor.ts';
import { splitChunks, type SplitIndex } from '../../src/integrations/search-chunks.ts';

/** What a word of the index has beside itself, in bytes. */
const FILLER = 100;
const LETTERS = Array.from('abcdefgh');
const WORDS = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => `${a}${b}${c}`)));

/** A chunk as the engine makes it. */
const chunkOf = (words: readonly string[]): Buffer =>
  arrayOf([arrayOf(words.map((word) => arrayOf([textOf(word), textOf('x'.repeat(FILLER)), arrayOf([])])))]);

/** A list as the engine makes it, of one chunk under the name `old`. */
const listOf = (from: string, to: string): Buffer =>
  arrayOf([textOf('1.6.0'), arrayOf([]), arrayOf([arrayOf([from, to, 'old'].map(textOf))]), arrayOf([])]);

function split(words: readonly string[]): SplitIndex {
  return splitChunks(listOf(words[0] ?? '', words.at(-1) ?? ''), { tag: 'en', read: () => chunkOf(words) });
}

/** The words of a chunk. */
function wordsOf(content: Buffer): string[] {
  const [all] = itemsOf(content, 0);
  return itemsOf(content, all?.start ?? 0).map(({ start }) =>
    textAt(content, itemsOf(content, start)[0]?.start ?? 0),
  );
}

/** The chunks of a list: first word, last word, name. */
function listed({ list }: SplitIndex): string[][] {
  const chunks = itemsOf(list, 0)[2];
  return itemsOf(list, chunks?.start ?? 0).map(({ start }) =>
    itemsOf(list, start).map((item) => textAt(list, item.start)),
  );
}

describe('splitChunks', () => {
  const index = split(WORDS);

  it('keeps every word, with what belongs to it, in order', () => {
    expect(index.chunks.flatMap(({ content }) => wordsOf(content))).toEqual(WORDS);
    const bytes = index.chunks.reduce((sum, { content }) => sum + content.length, 0);
    expect(bytes).toBeGreaterThan(WORDS.length * FILLER);
  });

  it('lists each chunk by its first and last word and its name', () => {
    const chunks = index.chunks.map(({ name, content }) => {
      const words = wordsOf(content);
      return [words[0], words.at(-1), name];
    });
    expect(listed(index)).toEqual(chunks);
    expect(chunks.length).toBeGreaterThan(2);
  });

  it('makes chunks of about 16 kB, each with a name of its own', () => {
    for (const { content } of index.chunks.slice(0, -1)) {
      expect(content.length).toBeGreaterThan(12_000);
      expect(content.length).toBeLessThan(21_000);
    }
    expect(new Set(index.chunks.map(({ name }) => name)).size).toBe(index.chunks.length);
  });

  it('ends a chunk where words begin otherwise', () => {
    const firsts = index.chunks.slice(1).map(({ content }) => wordsOf(content)[0] ?? '');
    for (const first of firsts) expect(first).toMatch(/a$/u);
  });

  it('leaves a small chunk whole, and a word that is larger than a chunk', () => {
    expect(split(['a', 'b']).chunks.map(({ content }) => wordsOf(content))).toEqual([['a', 'b']]);
    const long = 'y'.repeat(30_000);
    expect(split(['x', long, 'z']).chunks.map(({ content }) => wordsOf(content))).toEqual([
      ['x'],
      [long],
      ['z'],
    ]);
  });

  it('leaves the rest of the list as it is', () => {
    const parts = itemsOf(index.list, 0);
    expect(parts).toHaveLength(4);
    expect(textAt(index.list, parts[0]?.start ?? 0)).toBe('1.6.0');
  });

  it('refuses what is no list', () => {
    const read = (): Buffer => chunkOf([]);
    expect(() => splitChunks(arrayOf([textOf('2.0.0')]), { tag: 'en', read })).toThrow('in another way');
  });
});
