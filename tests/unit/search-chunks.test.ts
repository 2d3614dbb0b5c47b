import { describe, expect, it } from 'vitest';
import { arrayOf, itemsOf, textAt, textOf } from '../../src/integrations/cbor.ts';
import { splitChunk, type Chunk } from '../../src/integrations/search-chunks.ts';

/** What a word of the index has beside itself, in bytes. */
const FILLER = 100;
const LETTERS = Array.from('abcdefgh');
const WORDS = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => `${a}${b}${c}`)));

/** A chunk as the engine makes it. */
const chunkOf = (words: readonly string[]): Buffer =>
  arrayOf([arrayOf(words.map((word) => arrayOf([textOf(word), textOf('x'.repeat(FILLER)), arrayOf([])])))]);

const split = (words: readonly string[]): Chunk[] => splitChunk(chunkOf(words), 'en');

/** The words of a chunk. */
function wordsOf(content: Buffer): string[] {
  const [all] = itemsOf(content, 0);
  return itemsOf(content, all?.start ?? 0).map(({ start }) =>
    textAt(content, itemsOf(content, start)[0]?.start ?? 0),
  );
}

describe('splitChunk', () => {
  const chunks = split(WORDS);

  it('keeps every word, with what belongs to it, in order', () => {
    expect(chunks.flatMap(({ content }) => wordsOf(content))).toEqual(WORDS);
    const bytes = chunks.reduce((sum, { content }) => sum + content.length, 0);
    expect(bytes).toBeGreaterThan(WORDS.length * FILLER);
  });

  it('lists each chunk by its first and last word', () => {
    const ends = chunks.map(({ content }) => [wordsOf(content).at(0), wordsOf(content).at(-1)]);
    expect(chunks.map(({ from, to }) => [from, to])).toEqual(ends);
    expect(chunks.length).toBeGreaterThan(2);
  });

  it('makes chunks of about 16 kB, each with a name of its own', () => {
    for (const { content } of chunks.slice(0, -1)) {
      expect(content.length).toBeGreaterThan(12_000);
      expect(content.length).toBeLessThan(21_000);
    }
    expect(new Set(chunks.map(({ name }) => name)).size).toBe(chunks.length);
  });

  it('ends a chunk where words begin otherwise', () => {
    const firsts = chunks.slice(1).map(({ content }) => wordsOf(content)[0] ?? '');
    for (const first of firsts) expect(first).toMatch(/a$/u);
  });

  it('leaves a small chunk whole, and a word that is larger than a chunk', () => {
    expect(split(['a', 'b']).map(({ content }) => wordsOf(content))).toEqual([['a', 'b']]);
    const long = 'y'.repeat(30_000);
    expect(split(['x', long, 'z']).map(({ content }) => wordsOf(content))).toEqual([['x'], [long], ['z']]);
  });
});
