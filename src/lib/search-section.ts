import type { HanTable } from './fold-han.ts';
import { typedForms } from './fold-names.ts';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts';
import { makeComparable, type Comparable } from './search-match.ts';

/** A section as the index gives it back. */
export interface StoredSection {
  url: string;
  /** Its text. */
  content: string;
  /** `kind`, `title`, that of its page as `page`, the titles between as `above`, and `date`. */
  meta: Readonly<Record<string, string>>;
  /** Of each name it mentions, the form that stands in the text, and then every other form. */
  names: readonly (readonly string[])[];
}

/** A name that a section mentions, and by what else it is called. */
export interface MentionedName {
  /** As it stands in the section. */
  host: string;
  /** Its other forms. */
  others: Comparable[];
}

/** A section read for judging and showing. */
export interface FoundSection {
  url: string;
  title: string;
  /** The title of its page; the same as `title` for the beginning of a page. */
  page: string;
  kind: SearchKind;
  /** The earliest day, month or year it tells of: `1974-03`. */
  date: string | undefined;
  /** What readers see of it. */
  text: string;
  comparableText: Comparable;
  comparableTitle: Comparable;
  /** The titles above it. */
  comparableAbove: Comparable;
  names: MentionedName[];
}

/** Reads what the index holds of a section. What is missing is empty. */
export function readSection({ url, content, meta, names }: StoredSection, table: HanTable): FoundSection {
  const title = meta['title'] ?? '';
  const page = meta['page'] ?? title;
  return {
    url,
    title,
    page,
    kind: SEARCH_KINDS.find((kind) => kind === meta['kind']) ?? 'page',
    date: meta['date'],
    text: content,
    comparableText: makeComparable(content, table),
    comparableTitle: makeComparable(title, table),
    comparableAbove: makeComparable(`${page} · ${meta['above'] ?? ''}`, table),
    names: names.map(([host = '', ...others]) => ({
      host,
      others: typedForms([host, ...others])
        .filter((form) => form !== host)
        .map((form) => makeComparable(form, table)),
    })),
  };
}
