import { createHash } from 'node:crypto';
import { sharedLength } from '../lib/search-match.ts';
import { arrayOf, itemsOf, textAt, type Item } from './cbor.ts';
import type { ListedChunk } from './search-list.ts';

/** A chunk as browsers get it. */
export interface Chunk extends ListedChunk {
  /** CBOR, as the engine reads it. */
  readonly content: Buffer;
}

/**
 * How large a chunk is, in bytes before it is packed to half of that. The engine's own are four times as large: on a slow
 * network a query waited a third of a second for what was none of its words.
 */
const SIZE = 16_384;
/** A chunk may be as much smaller or larger, to end where words begin otherwise. */
const PLAY = 0.25;

interface Word extends Item {
  readonly text: string;
}

/** Cuts a chunk of the engine's, in CBOR, into smaller ones. `tag` begins their names. */
export function splitChunk(content: Buffer, tag: string): Chunk[] {
  const [all] = itemsOf(content, 0);
  const words = itemsOf(content, all?.start ?? 0).map(({ start, end }): Word => {
    const [text] = itemsOf(content, start);
    return { start, end, text: textAt(content, text?.start ?? start) };
  });
  return cut(words).map((part) => {
    const items = part.map(({ start, end }) => content.subarray(start, end));
    const smaller = arrayOf([arrayOf(items)]);
    const hash = createHash('sha256').update(smaller).digest('hex').slice(0, 10);
    return {
      from: part[0]?.text ?? '',
      to: part.at(-1)?.text ?? '',
      name: `${tag}_${hash}`,
      content: smaller,
    };
  });
}

/**
 * Words in parts of about the same size. A part ends where the next word begins least like the last: the engine finds a
 * word by its beginning in one part alone.
 */
function cut(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  for (let first = 0; first < words.length;) {
    const next = endOfPart(words, first);
    parts.push(words.slice(first, next));
    first = next;
  }
  return parts;
}

/** Where the part that begins with the word at `first` ends: before which word. */
function endOfPart(words: readonly Word[], first: number): number {
  const start = words[first]?.start ?? 0;
  const wordBeyond = (size: number): number => {
    const at = words.findIndex(({ end }, index) => index > first && end - start > size);
    return at === -1 ? words.length : at;
  };
  const [least, most] = [wordBeyond(SIZE * (1 - PLAY)), wordBeyond(SIZE * (1 + PLAY))];
  if (most === words.length) return most;
  const likeness = (at: number): number => sharedLength(words[at - 1]?.text ?? '', words[at]?.text ?? '');
  const ends = Array.from({ length: most - least + 1 }, (_, beyond) => least + beyond);
  return ends.reduce((best, at) => (likeness(at) < likeness(best) ? at : best), least);
}
