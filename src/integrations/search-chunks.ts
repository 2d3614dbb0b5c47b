import { createHash } from 'node:crypto';
import { arrayOf, itemsOf, textAt, textOf, type Item } from './cbor.ts';

/** A chunk of the index: some words, in their order, with the sections that have them. */
export interface Chunk {
  /** What the list calls it. */
  readonly name: string;
  /** CBOR, as the engine reads it. */
  readonly content: Buffer;
}

/** An index as browsers get it. */
export interface SplitIndex {
  /** CBOR: sections and chunks, as the engine reads them. */
  readonly list: Buffer;
  readonly chunks: readonly Chunk[];
}

/**
 * How large a chunk is, in bytes before it is packed to half of that. The engine's own are four times as large: on a slow
 * network a query waited a third of a second for what was none of its words.
 */
const SIZE = 16_384;
/** A chunk may be as much smaller or larger, to end where words begin otherwise. */
const PLAY = 0.25;
/** Where the chunks stand in the list. */
const CHUNKS = 2;

interface Word extends Item {
  readonly text: string;
}

/**
 * Cuts the chunks of an index, whose contents `read` gives by their names, into smaller ones. `tag` begins their names.
 * Throws for what is no list of this version of the engine.
 */
export function splitChunks(
  list: Buffer,
  { tag, read }: { tag: string; read: (name: string) => Buffer },
): SplitIndex {
  const parts = itemsOf(list, 0);
  const listed = parts[CHUNKS];
  if (listed === undefined) throw new Error('The search engine lists the words in another way.');
  const split = itemsOf(list, listed.start).flatMap(({ start }) => {
    const [, , name] = itemsOf(list, start).map((item) => textAt(list, item.start));
    return splitChunk(read(name ?? ''), tag);
  });
  const entries = split.map(({ from, to, chunk }) => arrayOf([from, to, chunk.name].map(textOf)));
  const rest = parts.map(({ start, end }) => list.subarray(start, end));
  return {
    list: arrayOf(rest.toSpliced(CHUNKS, 1, arrayOf(entries))),
    chunks: split.map(({ chunk }) => chunk),
  };
}

function splitChunk(content: Buffer, tag: string): { from: string; to: string; chunk: Chunk }[] {
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
      chunk: { name: `${tag}_${hash}`, content: smaller },
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

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
