import type { Lang } from '../i18n/locales.ts';
import { formatDate } from '../lib/date-words.ts';
import type { EndDate, HistoricalDate } from '../lib/historical-date.ts';
import { sourcePath } from '../lib/urls.ts';
import type { LoadedSource } from '../lib/source-status.ts';
import type { SourceData } from '../schemas/source.ts';
import type { DownloadContext } from './context.ts';
import { writeJson } from './json-schema.ts';

/** A date of CSL-JSON: numbers, or words where numbers cannot say it. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/** A source as CSL-JSON 1.0.2. */
export interface CslItem extends Pick<
  SourceData,
  | 'type'
  | 'title'
  | 'author'
  | 'container-title'
  | 'publisher'
  | 'volume'
  | 'issue'
  | 'page'
  | 'URL'
  | 'DOI'
  | 'language'
> {
  readonly id: string;
  readonly issued?: CslDate;
  /** What no other field can say: the title in English, and a date that is doubtful or not a plain one. */
  readonly note?: string;
  /** What CSL has no field for. */
  readonly custom: Readonly<Record<string, string>>;
}

/** Writes `sources.json`: every source as CSL-JSON. */
export function writeCslJson(context: DownloadContext): string {
  return writeJson(cslItems(context));
}

/** Every source as CSL-JSON, by id. */
export function cslItems(context: DownloadContext): CslItem[] {
  const { site, lang, absolute } = context;
  return [...site.sources]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, source]) => cslItem(id, source, { lang, record: absolute(sourcePath(lang, id)) }));
}

/** One source as CSL-JSON; `record` is its address on this site. */
export function cslItem(
  id: string,
  source: LoadedSource,
  { lang, record }: { lang: Lang; record: string },
): CslItem {
  const {
    issued,
    archived,
    unreachable,
    'seen-at': seenAt,
    'translated-title': translated,
    kind,
    grade,
    stance,
    ...csl
  } = source;
  const notes = [
    ...(translated === undefined || source.language === 'en' ? [] : [`[${translated}]`]),
    ...(issued === undefined || isPlain(issued) ? [] : [formatDate(issued, lang)]),
  ];
  return {
    id,
    ...csl,
    ...(issued && { issued: cslDate(issued, lang) }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    custom: {
      record,
      kind,
      grade,
      ...(stance && { stance }),
      ...(archived && { archived }),
      ...(unreachable && { unreachable }),
      ...(seenAt && { 'seen-at': seenAt }),
      ...(issued && { edtf: issued.edtf }),
    },
  };
}

/** Says whether year, month and day say all there is to say about a date. */
function isPlain(date: HistoricalDate): boolean {
  return isEnd(date) && !date.uncertain && !date.approximate;
}

function cslDate(date: HistoricalDate, lang: Lang): CslDate {
  const doubt = date.uncertain || date.approximate ? { circa: true as const } : {};
  if (isEnd(date)) return { 'date-parts': [dateParts(date)], ...doubt };
  if (date.kind === 'interval' && typeof date.start !== 'string' && typeof date.end !== 'string')
    return { 'date-parts': [dateParts(date.start), dateParts(date.end)], ...doubt };
  return { literal: formatDate(date, lang) };
}

function isEnd(date: HistoricalDate): date is EndDate {
  return date.kind === 'day' || date.kind === 'month' || date.kind === 'year';
}

function dateParts(date: EndDate): number[] {
  if (date.kind === 'year') return [date.year];
  return date.kind === 'month' ? [date.year, date.month] : [date.year, date.month, date.day];
}
