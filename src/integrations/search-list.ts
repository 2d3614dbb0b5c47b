import { arrayOf, itemsOf, numberAt, numberOf, textAt, textOf, type Item } from './cbor.ts';

/** The engine's list of an index, which every query loads whole. */
export interface IndexList {
  /** The version of the engine. */
  readonly version: string;
  /** All sections, in the order in which chunks number them. */
  readonly sections: readonly ListedSection[];
  readonly chunks: readonly ListedChunk[];
  /** What follows, in CBOR: filters, orders and fields, of which there are none here. */
  readonly rest: readonly Buffer[];
}

/** A section of the index. */
export interface ListedSection {
  /** The name of the file of its text. */
  readonly name: string;
  /** How many words it has. */
  readonly words: number;
}

/** A chunk of the index: some words, in their order, with the sections that have them. */
export interface ListedChunk {
  /** Its first word and its last. */
  readonly from: string;
  readonly to: string;
  /** The name of its file. */
  readonly name: string;
}

/** Reads the list of an index. Throws for what is no list of this version of the engine. */
export function readList(list: Buffer): IndexList {
  const [version, sections, chunks, ...rest] = itemsOf(list, 0);
  if (version === undefined || sections === undefined || chunks === undefined)
    throw new Error('The search engine lists sections in another way.');
  const partsOf = ({ start }: Item): number[] => itemsOf(list, start).map((part) => part.start);
  return {
    version: textAt(list, version.start),
    sections: itemsOf(list, sections.start).map((section) => {
      const [name = 0, words = 0] = partsOf(section);
      return { name: textAt(list, name), words: numberAt(list, words) };
    }),
    chunks: itemsOf(list, chunks.start).map((chunk) => {
      const [from = '', to = '', name = ''] = partsOf(chunk).map((at) => textAt(list, at));
      return { from, to, name };
    }),
    rest: rest.map(({ start, end }) => list.subarray(start, end)),
  };
}

/** Writes the list of an index as the engine reads it. */
export function writeList({ version, sections, chunks, rest }: IndexList): Buffer {
  // A section belongs to no group of sections whose texts are in one file.
  const noGroup = textOf('');
  return arrayOf([
    textOf(version),
    arrayOf(sections.map(({ name, words }) => arrayOf([textOf(name), numberOf(words), noGroup]))),
    arrayOf(chunks.map(({ from, to, name }) => arrayOf([from, to, name].map(textOf)))),
    ...rest,
  ]);
}
