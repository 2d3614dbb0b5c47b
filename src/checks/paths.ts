import { isLang, LANGS, type Lang } from '../i18n/locales.ts';
import { nearest } from '../lib/nearest.ts';
import { ID_PATTERN } from '../schemas/fields.ts';

/** The folders of records, one file per record. */
export const RECORD_FOLDERS = ['events', 'sources', 'differences', 'series'] as const;
/** A folder of records. */
export type RecordFolder = (typeof RECORD_FOLDERS)[number];

const SINGLE_FILES = [
  'names.yaml',
  'topics.yaml',
  'synonyms.yaml',
  'site.yaml',
  'source-status.yaml',
  'addresses/published.txt',
  'addresses/moved.yaml',
] as const;
/** A file of which there is one. */
export type SingleFile = (typeof SINGLE_FILES)[number];

/** Frozen editions of the site, which the build judges by their hashes. */
const EDITIONS = 'editions';
const FOLDERS = ['about', 'addresses', 'articles', ...RECORD_FOLDERS];
const WELCOME_FILES = ['README.md', 'LICENSE'];
/** Ids that pages use for themselves. */
const PAGE_IDS = ['contents', 'main', 'references'];

/** What a path in the content folder holds. */
export type PathKind =
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'edition'; readonly slug: string; readonly lang: Lang; readonly format: Format }
  | { readonly kind: 'about'; readonly lang: Lang; readonly format: Format }
  | { readonly kind: 'record'; readonly folder: RecordFolder; readonly id: string }
  | { readonly kind: 'single'; readonly name: SingleFile }
  | { readonly kind: 'folder' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'wrong'; readonly message: string };

/** The syntax of an edition. */
export type Format = 'md' | 'mdx';

/** Says what a file of the content folder holds, or, as a mistake's message, why it does not belong there. */
export function kindOfFile(path: string): PathKind {
  const parts = path.split('/');
  const [folder = '', ...rest] = parts;
  const name = parts.at(-1) ?? '';
  if (parts.some((part) => part.startsWith('.')) || WELCOME_FILES.includes(name)) return { kind: 'ignored' };
  const single = SINGLE_FILES.find((file) => file === path);
  if (single !== undefined) return { kind: 'single', name: single };
  if (name.endsWith('.yml'))
    return wrong(`Files of records end in .yaml: rename it to "${name.slice(0, -4)}.yaml".`);
  if (folder === 'articles' && rest.length === 2) return kindOfArticleFile(rest[0] ?? '', name);
  if (folder === 'about' && rest.length === 1) return kindOfAboutFile(name);
  const records = RECORD_FOLDERS.find((one) => one === folder);
  if (records !== undefined && rest.length === 1) return kindOfRecordFile(records, name);
  return wrong(
    `No file is expected here: move it to where content/ keeps its kind${hint(path, SINGLE_FILES)}, or delete it.`,
  );
}

/** Says whether a folder is expected in the content folder, or, as a mistake's message, why it is not. */
export function kindOfFolder(path: string): PathKind {
  const [folder = '', slug, ...deeper] = path.split('/');
  if (path.split('/').some((part) => part.startsWith('.'))) return { kind: 'ignored' };
  if (path === EDITIONS) return { kind: 'ignored' };
  if (FOLDERS.includes(folder) && slug === undefined) return { kind: 'folder' };
  if (folder === 'articles' && slug !== undefined && deeper.length === 0) {
    return ID_PATTERN.test(slug) ? { kind: 'folder' } : wrong(badId(slug));
  }
  return wrong(
    `No folder is expected here: the folders of content/ are ${listOf(FOLDERS)}, and articles/ holds one folder per article. Rename, move or delete it.`,
  );
}

function kindOfArticleFile(slug: string, name: string): PathKind {
  if (!ID_PATTERN.test(slug)) return wrong(badId(slug));
  if (name === 'article.yaml') return { kind: 'article', slug };
  const edition = editionOf(name);
  return edition ? { kind: 'edition', slug, ...edition } : wrong(badEdition(name, ['article.yaml']));
}

function kindOfAboutFile(name: string): PathKind {
  const edition = editionOf(name);
  return edition ? { kind: 'about', ...edition } : wrong(badEdition(name, []));
}

function kindOfRecordFile(folder: RecordFolder, name: string): PathKind {
  if (!name.endsWith('.yaml')) {
    return wrong(`Only .yaml files are expected in ${folder}/: move or delete "${name}".`);
  }
  const id = name.slice(0, -'.yaml'.length);
  if (!ID_PATTERN.test(id)) return wrong(badId(id));
  if (PAGE_IDS.includes(id))
    return wrong(`The id "${id}" is used by the pages themselves: choose another name.`);
  return { kind: 'record', folder, id };
}

function editionOf(name: string): { lang: Lang; format: Format } | undefined {
  const [, lang = '', format] = /^([^.]+)\.(mdx?)$/u.exec(name) ?? [];
  return isLang(lang) ? { lang, format: format === 'md' ? 'md' : 'mdx' } : undefined;
}

function badEdition(name: string, others: readonly string[]): string {
  const names = [...others, ...LANGS.flatMap((lang) => [`${lang}.md`, `${lang}.mdx`])];
  return `"${name}" is not a file of this folder, which holds ${listOf(names)}: rename or delete it.`;
}

function badId(id: string): string {
  const suggestion = slugOf(id);
  return (
    `"${id}" is not an id. Names use lower-case letters a–z, digits and single hyphens: ` +
    (suggestion === undefined ? 'rename it.' : `rename it to "${suggestion}".`)
  );
}

/** The id that a text suggests (`The cost, 1975` gives `the-cost-1975`); undefined when too little of it is ASCII. */
export function slugOf(text: string): string | undefined {
  const letters = text.normalize('NFD').replace(/[\u0300-\u036f’']/gu, '');
  if (/[^\u0000-\u007f–—“”«»…]/u.test(letters)) return undefined;
  const slug = letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? undefined : slug;
}

function hint(path: string, known: readonly string[]): string {
  const near = nearest(path, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

function listOf(items: readonly string[]): string {
  return new Intl.ListFormat('en').format(items);
}

function wrong(message: string): PathKind {
  return { kind: 'wrong', message };
}
