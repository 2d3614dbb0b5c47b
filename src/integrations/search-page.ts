import { join } from 'node:path';
import { nameFinder, type NameForms } from '../lib/fold-names.ts';
import { engineText } from '../lib/fold-tokens.ts';
import { once, oncePer } from '../lib/kept.ts';
import { isArticle } from '../lib/search-kinds.ts';
import { nameOf, openJsonStore } from './json-store.ts';
import { sectionFiler } from './search-facts.ts';
import { fullHanTable } from './search-han.ts';
import type { PackedSection } from './search-pack.ts';
import { engineRecord, storedSection, type EngineRecord } from './search-record.ts';
import type { SearchRecords } from './search-records.ts';
import { readSections, type PageSection } from './search-sections.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path, without base. */
  path: string;
  html: string;
}

/** A section that search finds. */
export interface ReadySection extends PackedSection {
  record: EngineRecord;
}

/** A page made ready for the index. */
export interface ReadyPage {
  path: string;
  /** The `lang` of the page. */
  lang: string;
  /** Its titles and texts. */
  texts: string[];
  sections: ReadySection[];
}

/** By which names sections are found, and what they are filed under. */
export interface SearchContent {
  names: readonly NameForms[];
  records: SearchRecords;
}

/** What makes pages ready for the index. */
export interface PageMaker {
  /** Gives `undefined` for a page that is not to be searched. */
  readonly makeReady: (page: BuiltPage) => ReadyPage | undefined;
  /** To be called when every page has been made ready. */
  readonly prune: () => void;
}

/** Makes what makes pages ready for the index. */
export function pageMaker({ names, records }: SearchContent): PageMaker {
  const table = fullHanTable();
  const findMentions = nameFinder(names);
  const factsOf = sectionFiler(records);
  const textFor = remembered((text) => engineText(text, table));
  const makeReady: PageMaker['makeReady'] = ({ path, html }) => {
    const page = readSections(html);
    if (page === undefined) return undefined;
    const { lang, sections } = page;
    return {
      path,
      lang,
      texts: sections.flatMap(({ title, text }) => [title, text]),
      sections: sections.filter(isFound(path)).map((section) => {
        const url = section.id === undefined ? path : `${path}#${section.id}`;
        const mentions = findMentions(`${section.title} · ${section.text}`);
        const facts = factsOf(path, section);
        const context = { url, lang, facts, mentions, engineText: textFor };
        return { record: engineRecord(section, context), stored: storedSection(section, context), facts };
      }),
    };
  };
  return { makeReady, prune: () => undefined };
}

/**
 * Makes the same as `pageMaker` does, but takes a page that the build before this one has made ready from the folder
 * `kept`. `key` stands for the code.
 */
export function keptPageMaker(
  content: SearchContent,
  { kept: folder, key }: { readonly kept: string; readonly key: string },
): PageMaker {
  const maker = once(() => pageMaker(content));
  const store = openJsonStore<ReadyPage>(join(folder, 'pages'));
  const records = Object.values<ReadonlyMap<string, unknown>>({ ...content.records }).map((each) => [
    ...each,
  ]);
  const all = nameOf([key, content.names, records]);
  const makeReady: PageMaker['makeReady'] = (page) => {
    const name = nameOf([all, page.path, page.html]);
    const kept = store.find(name);
    if (kept !== undefined) return kept;
    const made = maker().makeReady(page);
    if (made !== undefined) store.keep(name, made);
    return made;
  };
  return { makeReady, prune: store.prune };
}

/** A heading with nothing under it is an answer only in an article, where its subsections follow. */
function isFound(path: string): (section: PageSection) => boolean {
  return ({ text }) => text !== '' || isArticle(path);
}

/** Short texts recur: titles, and the forms of names in every section that mentions one. */
const LONGEST_REMEMBERED = 100;

function remembered(make: (text: string) => string): (text: string) => string {
  const makeOnce = oncePer(make);
  return (text) => (text.length > LONGEST_REMEMBERED ? make(text) : makeOnce(text));
}
