import { isLang, LOCALE_TAGS, type Lang } from '../i18n/locales.ts';
import type { SourceData } from '../schemas/source.ts';
import { formatDate } from './date-words.ts';
import { parseDate } from './dates.ts';
import { oncePer } from './kept.ts';
import { bestAddress, type LoadedSource } from './source-status.ts';
import { typeset } from './typography.ts';
import { sourcePath } from './urls.ts';

/** A source in a few words, as a link where there is no room for the whole record. */
export interface SourceLabel {
  /** Author or publication, and year: "Ojardias, 2019". */
  readonly label: string;
  /** The language of the words in the label. */
  readonly language: string;
  /** The path of its record on the page of sources. */
  readonly path: string;
}

/** A source's record with its texts ready to be shown. */
export interface SourceView {
  readonly id: string;
  /** "Family, Given" of each author, or the body's name. */
  readonly authors: readonly string[];
  readonly title: string;
  readonly translatedTitle?: string;
  /** The language of title, authors and publication, BCP 47. */
  readonly language: string;
  readonly container?: string;
  readonly publisher?: string;
  /** The date of issue in the reader's language. */
  readonly issued?: string;
  readonly url?: string;
  /** Where a reader is sent: the address, or a copy when that is unreachable. */
  readonly address?: string;
  /** The day on which the address was last found unreachable, in the reader's language. */
  readonly unreachable?: string;
  readonly archived?: string;
  readonly seenAt?: string;
  readonly kind: SourceData['kind'];
  readonly stance?: NonNullable<SourceData['stance']>;
}

/**
 * The short form of a source: its first author's family name (Chinese and Korean names whole), else the publication,
 * else the title; then the year.
 */
export function labelSource(id: string, source: SourceData, lang: Lang): SourceLabel {
  const year = source.issued?.edtf.match(/\d{4}/u)?.[0];
  const who = shortAuthor(source) ?? source['container-title'] ?? source.title;
  return {
    label: year === undefined ? who : `${who}, ${year}`,
    language: source.language,
    path: sourcePath(lang, id),
  };
}

/** A source's record for a page in `lang`. */
export function viewSource(id: string, source: LoadedSource, lang: Lang): SourceView {
  const { author, issued, archived, stance, publisher, unreachable, URL: url } = source;
  const authors = (author ?? []).map(fullName);
  const container = source['container-title'];
  const seenAt = source['seen-at'];
  const address = bestAddress(source);
  return {
    id,
    authors,
    title: isLang(source.language) ? typeset(source.title, source.language) : source.title,
    language: source.language,
    kind: source.kind,
    ...(source['translated-title'] !== undefined && { translatedTitle: source['translated-title'] }),
    // A body that publishes under its own name is named once.
    ...(container !== undefined && !authors.includes(container) && { container }),
    ...(publisher !== undefined && publisher !== container && !authors.includes(publisher) && { publisher }),
    ...(issued !== undefined && { issued: formatDate(issued, lang) }),
    ...(url !== undefined && { url }),
    ...(address !== undefined && { address }),
    ...(unreachable !== undefined && { unreachable: formatDate(parseDate(unreachable), lang) }),
    ...(archived !== undefined && { archived }),
    ...(seenAt !== undefined && { seenAt }),
    ...(stance !== undefined && { stance }),
  };
}

const languageNames = oncePer(
  (lang: Lang) => new Intl.DisplayNames([LOCALE_TAGS[lang]], { type: 'language' }),
);

/** The name of a source's language in the reader's: "French". */
export function nameLanguage(language: string, lang: Lang): string {
  return languageNames(lang).of(language) ?? language;
}

type Author = NonNullable<SourceData['author']>[number];

function fullName(author: Author): string {
  if ('literal' in author) return author.literal;
  if (author.given === undefined) return author.family;
  return isHanOrHangul(author.family)
    ? `${author.family}${author.given}`
    : `${author.given} ${author.family}`;
}

function isHanOrHangul(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}]/u.test(text);
}

function shortAuthor({ author }: SourceData): string | undefined {
  const [first] = author ?? [];
  if (first === undefined) return undefined;
  if ('literal' in first) return undefined;
  return isHanOrHangul(first.family) ? fullName(first) : first.family;
}
