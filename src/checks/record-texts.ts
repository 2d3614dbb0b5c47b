import { LANGS } from '../i18n/locales.ts';
import type { Localised } from '../schemas/fields.ts';
import type { Corpus } from './corpus.ts';
import type { ParsedRecord } from './parse-record.ts';
import type { Path } from './parse-yaml.ts';

/** A text of a record in its four languages, and where it stands. */
export interface RecordText {
  readonly record: ParsedRecord<unknown>;
  readonly path: Path;
  readonly texts: Localised;
}

/** Every text that records hold in four languages: of articles, events, differences, series, topics and the site. */
export function recordTextsOf({ articles, events, differences, series, topics, site }: Corpus): RecordText[] {
  const records: (ParsedRecord<unknown> | undefined)[] = [
    ...[...articles.values()].map(({ record }) => record),
    ...events.values(),
    ...differences.values(),
    ...series.values(),
    topics,
    site,
  ];
  return records.flatMap((record) => (record?.data === undefined ? [] : textsIn(record, record.data, [])));
}

function textsIn(record: ParsedRecord<unknown>, value: unknown, path: Path): RecordText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalised(value)) return [{ record, path, texts: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(record, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isLocalised(value: object): value is Localised {
  return LANGS.every((lang) => typeof Reflect.get(value, lang) === 'string');
}
