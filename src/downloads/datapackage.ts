import { createHash } from 'node:crypto';
import { LOCALE_TAGS } from '../i18n/locales.ts';
import { LICENCE } from '../lib/licence.ts';
import { SERIES_COLUMNS, writeSeriesCsv } from '../lib/series-csv.ts';
import { pagePath, seriesPath } from '../lib/urls.ts';
import { addressOfSource, lastChanged, type DownloadContext } from './context.ts';
import { writeJson } from './json-schema.ts';
import { TIMELINE_COLUMNS, writeTimelineCsv } from './timeline-csv.ts';

/** A column of a table; what is not named is a text. */
type Field = Readonly<Record<string, unknown>>;

/** What a column holds beyond text. */
const FIELDS: Readonly<Partial<Record<string, Field>>> = {
  id: { constraints: { required: true, unique: true } },
  date: { constraints: { required: true }, description: 'EDTF (ISO 8601-2), level 1' },
  earliest: { type: 'date', format: '%Y-%m-%d' },
  latest: { type: 'date', format: '%Y-%m-%d' },
  certainty: { constraints: { enum: ['certain', 'approximate', 'uncertain', 'both'] } },
  weight: { type: 'integer', constraints: { enum: [1, 2, 3] } },
  title: { constraints: { required: true } },
  address: { format: 'uri', constraints: { required: true, unique: true } },
  section: { format: 'uri' },
  measure: { constraints: { required: true } },
  value: { type: 'number', decimalChar: '.' },
  state: { constraints: { enum: ['opened', 'existing', 'ended', 'none'] } },
  sources: { constraints: { required: true }, description: 'ids in sources.json, separated by spaces' },
  addresses: { constraints: { required: true }, description: 'addresses of the sources, in the same order' },
};

/** Writes `datapackage.json`: a Frictionless Data Package of the timeline and every series as tables. */
export function writeDataPackage(context: DownloadContext): string {
  const { site, lang, t, absolute } = context;
  return writeJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `data-${lang}`,
    title: `${t('data.title')} – ${site.info.name[lang]}`,
    description: `${t('data.description')} ${t('downloads.csv')}`,
    homepage: absolute(pagePath(lang, 'data')),
    version: lastChanged(site),
    licenses: [{ name: LICENCE.id, path: LICENCE.url, title: LICENCE.name }],
    resources: [timelineTable(context), ...site.series.map((series) => seriesTable(series, context))],
  });
}

/** Writes `<series>.csv`. Throws for an id that no series has. */
export function writeSeries(id: string, context: DownloadContext): string {
  const series = context.site.series.find((each) => each.id === id);
  if (series === undefined) throw new Error(`There is no series "${id}".`);
  return writeSeriesCsv(series, context.lang, (source) => addressOfSource(context, source));
}

function timelineTable(context: DownloadContext): unknown {
  const { lang, t, absolute } = context;
  return table('timeline', TIMELINE_COLUMNS, {
    language: LOCALE_TAGS[lang],
    csv: writeTimelineCsv(context),
    title: t('timeline.title'),
    description: t('timeline.description'),
    page: absolute(pagePath(lang, 'timeline')),
  });
}

function seriesTable(
  { id, title, caveats = [] }: DownloadContext['site']['series'][number],
  context: DownloadContext,
): unknown {
  const { lang, absolute } = context;
  return table(id, SERIES_COLUMNS, {
    language: LOCALE_TAGS[lang],
    csv: writeSeries(id, context),
    title: title[lang],
    description: caveats.map((caveat) => caveat[lang]).join(' '),
    page: absolute(seriesPath(lang, id)),
  });
}

interface TableFacts {
  readonly language: string;
  readonly csv: string;
  readonly title: string;
  readonly description: string;
  readonly page: string;
}

function table(
  name: string,
  columns: readonly string[],
  { language, csv, title, description, page }: TableFacts,
): unknown {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    ...(description !== '' && { description }),
    homepage: page,
    language,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => ({ name: column, type: 'string', ...FIELDS[column] })),
      missingValues: [''],
      ...(columns.includes('id') && { primaryKey: ['id'] }),
    },
  };
}
