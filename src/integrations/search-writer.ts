import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type GetFilesResponse, type PagefindIndex } from 'pagefind';
import { LANGS, LOCALE_TAGS } from '../i18n/locales.ts';
import type { NameForms } from '../lib/fold-names.ts';
import { synonymsFile } from '../lib/synonyms.ts';
import { localeOf } from '../lib/urls.ts';
import { listWords, wordsFile } from '../lib/word-list.ts';
import { fileWriter } from './file-writer.ts';
import { fullHanTable, hanTableFor } from './search-han.ts';
import { mendEngine } from './search-mend.ts';
import { packIndex, type IndexFile, type PackedSection, type PackText } from './search-pack.ts';
import {
  keptPageMaker,
  pageMaker,
  type BuiltPage,
  type ReadyPage,
  type SearchContent,
} from './search-page.ts';
import { sizeOfFolder } from './search-size.ts';
import type { Synonyms } from './search-synonyms.ts';
import { openTexts } from './search-texts.ts';

/** Where the index goes, and what it is made with. */
export interface WriteIndexOptions extends SearchContent {
  folder: string;
  /** Words that mean the same; none when left out. */
  synonyms?: Synonyms;
  /** What the build before this one left. */
  before?: IndexBefore;
}

/** Of what the build before left, what is of use for the index. It may be gone. */
export interface IndexBefore {
  /** The folder of its index. */
  readonly index: string;
  /** The folder in which it kept the rest. */
  readonly kept: string;
  /** Stands for the code: what another one kept is not taken. */
  readonly key: string;
}

/** What is known of a page when the engine has it. */
type IndexedPage = Omit<ReadyPage, 'sections'> & { sections: number };

/**
 * Indexes every section of the pages as a page of its own, so that a result is a section, and writes the index to
 * `folder`. Resolves with a summary for the log. Throws what the engine reports.
 */
export async function writeIndex(built: Iterable<BuiltPage>, options: WriteIndexOptions): Promise<string> {
  const { folder, before, names, synonyms = {} } = options;
  const pages: IndexedPage[] = [];
  const packed = new Map<string, PackedSection>();
  const maker = before === undefined ? pageMaker(options) : keptPageMaker(options, before);
  const index = await openIndex();
  try {
    // The engine works on some pages while others are made ready for it.
    const adding: Promise<readonly { errors: string[] }[]>[] = [];
    for (const page of built) {
      const ready = maker.makeReady(page);
      if (ready === undefined) continue;
      const { sections, ...rest } = ready;
      pages.push({ ...rest, sections: sections.length });
      for (const { stored, facts } of sections) packed.set(stored.url, { stored, facts });
      adding.push(Promise.all(sections.map(({ record }) => index.addCustomRecord(record))));
      if (adding.length >= PAGES_WAITING) throwIfAny(await adding.shift());
    }
    for (const added of adding) throwIfAny(await added);
    const files = index.getFiles();
    // The engine puts its files together while the lists are made.
    const lists = [hanList(pages, names), ...wordLists(pages, names), ...synonymLists(synonyms)];
    const texts = openTexts(before);
    writeFiles([...packFiles(await files, packed, texts.pack), ...lists], folder, before?.index);
    texts.save();
    maker.prune();
  } finally {
    await close();
  }
  return summarise(pages, sizeOfFolder(folder));
}

/** How many pages may wait for the engine: enough that it never does, and not all of them in memory. */
const PAGES_WAITING = 32;

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  throwIf(errors);
  if (index === undefined) throw new Error('The search engine gave no index.');
  return index;
}

/** The characters that texts and names hold, in simplified form. */
function hanList(pages: readonly IndexedPage[], names: readonly NameForms[]): IndexFile {
  const texts = [...pages.flatMap((page) => page.texts), ...names.map((name) => JSON.stringify(name.forms))];
  return { path: 'han.json', content: hanTableFor(texts, fullHanTable()) };
}

/** The files of the words of each language, which a mistyped one may stand for. */
function wordLists(pages: readonly IndexedPage[], names: readonly NameForms[]): IndexFile[] {
  return LANGS.map((lang) => {
    const texts = pages.filter(({ path }) => localeOf(path) === lang).flatMap((page) => page.texts);
    const forms = names.flatMap((name) => name.forms[lang]?.preferred ?? []);
    return { path: wordsFile(LOCALE_TAGS[lang]), content: JSON.stringify(listWords(texts, lang, forms)) };
  });
}

/** The files of the words of each language that mean the same. */
function synonymLists(synonyms: Synonyms): IndexFile[] {
  return LANGS.map((lang) => ({
    path: synonymsFile(LOCALE_TAGS[lang]),
    content: JSON.stringify(synonyms[lang] ?? []),
  }));
}

/** Interfaces and a worker that the engine brings with it, and no page here loads. */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\.(?:js|css)$/u;

/** The engine's files as browsers get them. */
function packFiles(
  { errors, files }: GetFilesResponse,
  sections: ReadonlyMap<string, PackedSection>,
  packText: PackText,
): IndexFile[] {
  throwIf(errors);
  const used = files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({ path, content: mendEngine(path, content) }));
  return packIndex(used, sections, packText);
}

/** Writes the files of the index. The engine itself would end without a word when the disk is full. */
function writeFiles(files: readonly IndexFile[], folder: string, last = ''): void {
  for (const part of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, part), { recursive: true });
  const write = fileWriter(folder, last);
  for (const file of files) write(file);
}

function throwIfAny(responses: readonly { errors: string[] }[] = []): void {
  for (const { errors } of responses) throwIf(errors);
}

function throwIf(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

function summarise(
  pages: readonly IndexedPage[],
  { files, bytes }: { files: number; bytes: number },
): string {
  const byLang = Map.groupBy(pages, ({ lang }) => lang);
  const counts = [...byLang].map(([lang, all]) => {
    const sections = all.reduce((sum, page) => sum + page.sections, 0);
    return `${lang} ${sections} sections of ${all.length} pages`;
  });
  return `Indexed ${counts.join(', ')}; ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
