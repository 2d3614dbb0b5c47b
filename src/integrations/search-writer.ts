import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type GetFilesResponse, type PagefindIndex } from 'pagefind';
import { LANGS } from '../i18n/locales.ts';
import { nameFinder, type NameForms } from '../lib/fold-names.ts';
import { engineText } from '../lib/fold-tokens.ts';
import { oncePer } from '../lib/kept.ts';
import { isArticle } from '../lib/search-kinds.ts';
import { localeOf } from '../lib/urls.ts';
import { listWords, wordsFile } from '../lib/word-list.ts';
import { sectionFiler } from './search-facts.ts';
import { fullHanTable, hanTableFor } from './search-han.ts';
import { mendEngine } from './search-mend.ts';
import { packIndex, type PackedSection } from './search-pack.ts';
import { engineRecord, storedSection } from './search-record.ts';
import type { SearchRecords } from './search-records.ts';
import { readSections, type SearchablePage } from './search-sections.ts';
import { sizeOfFolder } from './search-size.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path, without base. */
  path: string;
  html: string;
}

/** Where the index goes, by which names sections are found, and what they are filed under. */
export interface WriteIndexOptions {
  folder: string;
  names: readonly NameForms[];
  records: SearchRecords;
}

type PageAt = SearchablePage & { path: string };

/**
 * Indexes every section of the pages as a page of its own, so that a result is a section, and writes the index to
 * `folder`. Resolves with a summary for the log. Throws what the engine reports.
 */
export async function writeIndex(built: Iterable<BuiltPage>, options: WriteIndexOptions): Promise<string> {
  const pages: PageAt[] = [];
  const table = fullHanTable();
  const findMentions = nameFinder(options.names);
  const factsOf = sectionFiler(options.records);
  const textFor = remembered((text) => engineText(text, table));
  const packed = new Map<string, PackedSection>();
  const index = await openIndex();
  try {
    // The engine works on one page while the next is made ready for it.
    let earlier = Promise.resolve<readonly { errors: string[] }[]>([]);
    for (const { path, html } of built) {
      const page = readSections(html);
      if (page === undefined) continue;
      pages.push({ ...page, path });
      const adding = sectionsWithText({ ...page, path }).map((section) => {
        const url = section.id === undefined ? path : `${path}#${section.id}`;
        const mentions = findMentions(`${section.title} · ${section.text}`);
        const facts = factsOf(path, section);
        const context = { url, lang: page.lang, facts, mentions, engineText: textFor };
        packed.set(url, { stored: storedSection(section, context), facts });
        return index.addCustomRecord(engineRecord(section, context));
      });
      for (const { errors } of await earlier) throwIf(errors);
      earlier = Promise.all(adding);
    }
    for (const { errors } of await earlier) throwIf(errors);
    const files = index.getFiles();
    // The engine puts its files together while the lists are made.
    const texts = [...pages.flatMap(textsOf), ...options.names.map((name) => JSON.stringify(name.forms))];
    const lists = [['han.json', hanTableFor(texts, table)] as const, ...wordLists(pages, options.names)];
    writeFiles(await files, options.folder, packed);
    for (const [name, list] of lists) writeFileSync(join(options.folder, name), list);
  } finally {
    await close();
  }
  return summarise(pages, sizeOfFolder(options.folder));
}

/** Short texts recur: titles, and the forms of names in every section that mentions one. */
const LONGEST_REMEMBERED = 100;

function remembered(make: (text: string) => string): (text: string) => string {
  const makeOnce = oncePer(make);
  return (text) => (text.length > LONGEST_REMEMBERED ? make(text) : makeOnce(text));
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  throwIf(errors);
  if (index === undefined) throw new Error('The search engine gave no index.');
  return index;
}

/** The files of the words of each language, which a mistyped one may stand for. */
function wordLists(
  pages: readonly PageAt[],
  names: readonly NameForms[],
): (readonly [name: string, list: string])[] {
  return LANGS.map((lang) => {
    const texts = pages.filter(({ path }) => localeOf(path) === lang).flatMap(textsOf);
    const forms = names.flatMap((name) => name.forms[lang]?.preferred ?? []);
    return [wordsFile(lang), JSON.stringify(listWords(texts, lang, forms))] as const;
  });
}

/** Interfaces and a worker that the engine brings with it, and no page here loads. */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\.(?:js|css)$/u;

/** Writes the files of the index. The engine itself would end without a word when the disk is full. */
function writeFiles(
  { errors, files }: GetFilesResponse,
  folder: string,
  sections: ReadonlyMap<string, PackedSection>,
): void {
  throwIf(errors);
  const used = files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({ path, content: mendEngine(path, content) }));
  const packed = packIndex(used, sections);
  for (const part of new Set(packed.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, part), { recursive: true });
  for (const { path, content } of packed) writeFileSync(join(folder, path), content);
}

function throwIf(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** A heading with nothing under it is an answer only in an article, where its subsections follow. */
function sectionsWithText({ path, sections }: Pick<PageAt, 'path' | 'sections'>): SearchablePage['sections'] {
  return sections.filter(({ text }) => text !== '' || isArticle(path));
}

function textsOf({ sections }: PageAt): string[] {
  return sections.flatMap(({ title, text }) => [title, text]);
}

function summarise(pages: readonly PageAt[], { files, bytes }: { files: number; bytes: number }): string {
  const byLang = Map.groupBy(pages, ({ lang }) => lang);
  const counts = [...byLang].map(([lang, all]) => {
    const sections = all.reduce((sum, page) => sum + sectionsWithText(page).length, 0);
    return `${lang} ${sections} sections of ${all.length} pages`;
  });
  return `Indexed ${counts.join(', ')}; ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
