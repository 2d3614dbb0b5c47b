import { csvFormat } from 'd3-dsv';
import type { Lang } from '../i18n/locales.ts';
import type { SeriesData } from '../schemas/series.ts';
import type { SourceData } from '../schemas/source.ts';

/** The columns of the file, in their order. */
const COLUMNS = [
  'date',
  'measure',
  'label',
  'value',
  'unit',
  'state',
  'note',
  'sources',
  'addresses',
] as const;

/**
 * Writes a series as comma-separated values (RFC 4180, UTF-8): the date in EDTF, the id of the measure and its label
 * in `lang`, the figure with a decimal point, its unit, the state on a map, the note, the ids of the sources and, in
 * the same order, their addresses, both separated by spaces; `-` stands for an address that is not known. What a row
 * does not have is empty.
 */
export function writeSeriesCsv(
  { measures, rows, unit }: SeriesData,
  lang: Lang,
  sources: ReadonlyMap<string, Pick<SourceData, 'URL'>>,
): string {
  const labels = new Map(measures.map(({ id, label }) => [id, label[lang]]));
  const lines = rows.map(({ date, measure, value, unit: own, state, note, sources: ids }) => ({
    date: date.edtf,
    measure,
    label: labels.get(measure) ?? '',
    value: value === undefined ? '' : String(value),
    unit: value === undefined ? '' : (own ?? unit)[lang],
    state: state ?? '',
    note: note?.[lang] ?? '',
    sources: ids.join(' '),
    addresses: ids.map((id) => sources.get(id)?.URL ?? '-').join(' '),
  }));
  return `${csvFormat(lines, [...COLUMNS])}\n`;
}
