import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { factsFile, makeFactsTable, type FiledUnder } from '../lib/facts-table.ts';
import type { StoredSection } from '../lib/search-section.ts';
import { nameSection } from '../lib/section-names.ts';
import { splitChunk } from './search-chunks.ts';
import { readList, writeList } from './search-list.ts';

/** A file of the index. */
export interface IndexFile {
  /** Its path in the folder of the index. */
  path: string;
  content: Uint8Array | string;
  /** Its path in the last index, where that is another one. */
  before?: string;
}

/** Packs the text of a section as a file of the index. */
export type PackText = (path: string, text: string) => IndexFile;

/** What browsers get of a section, and what it is filed under. */
export interface PackedSection {
  stored: StoredSection;
  facts: FiledUnder;
}

/** The engine's own sign before what it packed: "Pagefind decoded". */
const SIGN = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';
/** A file of a section, with its name and the tag of its language. */
const FRAGMENT = /^fragment\/((.+)_[0-9a-f]+)\.pf_fragment$/u;

const EntrySchema = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });
const FragmentSchema = z.object({ url: z.string() });

/**
 * The files of an index as browsers get them. Of a section they get what is stored of it in place of the words that
 * the engine indexed, which are never sent. Sections are numbered, so that the list of them, which every query loads
 * whole, takes less than half the bytes, and a table says what they are filed under; words come in smaller chunks. What is
 * named by a hash of its content stays so. Throws for what is no index of this version of the engine.
 */
export function packIndex(
  files: readonly IndexFile[],
  sections: ReadonlyMap<string, PackedSection>,
  packText: PackText,
): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entry = byPath.get(ENTRY);
  if (entry === undefined) throw new Error(`The search engine gave no ${ENTRY}.`);
  const text = textOf(entry.content);
  const { languages } = EntrySchema.parse(JSON.parse(text));
  const fragments = Map.groupBy(files, ({ path }) => FRAGMENT.exec(path)?.[2]);
  const packed = Object.entries(languages).map(([tag, { hash }]) => {
    const list = byPath.get(listPath(hash));
    if (list === undefined) throw new Error(`The search engine gave no list of sections for ${hash}.`);
    return packLanguage({
      tag,
      hash,
      list: list.content,
      chunkAt: (name) => {
        const chunk = byPath.get(chunkPath(name));
        if (chunk === undefined) throw new Error(`The search engine gave no ${chunkPath(name)}.`);
        return unpack(chunk.content);
      },
      fragments: fragments.get(tag) ?? [],
      sections,
      packText,
    });
  });
  const isReplaced = (path: string): boolean =>
    path === ENTRY || FRAGMENT.test(path) || /\.pf_(?:meta|index)$/u.test(path);
  return [
    ...files.filter(({ path }) => !isReplaced(path)),
    ...packed.flatMap((language) => language.files),
    { path: ENTRY, content: packed.reduce((json, { hash, name }) => json.replace(hash, name), text) },
  ];
}

interface Language {
  tag: string;
  /** What the engine calls the index. */
  hash: string;
  list: Uint8Array | string;
  /** A chunk of its words, unpacked, by the name in its list. */
  chunkAt: (name: string) => Buffer;
  fragments: readonly IndexFile[];
  sections: ReadonlyMap<string, PackedSection>;
  packText: PackText;
}

interface PackedLanguage {
  hash: string;
  /** What the index is called from now on. */
  name: string;
  files: IndexFile[];
}

function packLanguage({
  tag,
  hash,
  list: packedList,
  chunkAt,
  fragments,
  sections: known,
  packText,
}: Language): PackedLanguage {
  const byName = sectionsByName(fragments, known);
  const { chunks, ...list } = readList(unpack(packedList));
  const split = chunks.flatMap((chunk) => splitChunk(chunkAt(chunk.name), tag));
  const listed = list.sections.flatMap((section) => byName.get(section.name) ?? []);
  if (listed.length !== list.sections.length || listed.length !== byName.size)
    throw new Error('The search engine lists other sections than it was given.');

  const content = listed.map(({ stored }) => JSON.stringify({ ...stored, anchors: [] }));
  const table = JSON.stringify(makeFactsTable(listed.map(({ facts }) => facts)));
  const sizes = list.sections.map(({ words }) => roundedSize(words));
  const name = `${tag}_${hashOf([JSON.stringify([sizes, split.map((chunk) => chunk.name)]), table, ...content])}`;
  const sections = sizes.map((words, number) => ({ name: nameSection(name, number), words }));
  const texts = content.map((json, number) =>
    packText(`fragment/${nameSection(name, number)}.pf_fragment`, json),
  );
  return {
    hash,
    name,
    files: [
      { path: listPath(name), content: packBytes(writeList({ ...list, sections, chunks: split })) },
      ...split.map((chunk) => ({ path: chunkPath(chunk.name), content: packBytes(chunk.content) })),
      { path: factsFile(name), content: table },
      ...texts,
    ],
  };
}

/** The sections by the names that the engine gave the files of their texts. */
function sectionsByName(
  fragments: readonly IndexFile[],
  sections: ReadonlyMap<string, PackedSection>,
): Map<string, PackedSection> {
  return new Map(
    fragments.map(({ path, content }) => {
      const { url } = FragmentSchema.parse(JSON.parse(unpack(content).toString()));
      const section = sections.get(url);
      if (section === undefined)
        throw new Error(`The search engine gave a fragment for ${url}, which is no section.`);
      return [FRAGMENT.exec(path)?.[1] ?? '', section];
    }),
  );
}

function listPath(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

function chunkPath(name: string): string {
  return `index/${name}.pf_index`;
}

/**
 * How many words a section has, as a power of the square root of two: it says little for the order of results, and exact it
 * would be a fifth of the list.
 */
function roundedSize(words: number): number {
  return Math.round(2 ** (Math.round(2 * Math.log2(Math.max(1, words))) / 2));
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\n');
  return hash.digest('hex').slice(0, 8);
}

function unpack(content: Uint8Array | string): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGN.length) !== SIGN)
    throw new Error('The search engine packs its files in another way.');
  return bytes.subarray(SIGN.length);
}

/** Packs a text as the engine packs its own. */
export function pack(text: string): Uint8Array {
  return packBytes(Buffer.from(text));
}

function packBytes(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGN), content]), { level: 9 });
}

function textOf(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
