import type { Lang } from '../i18n/locales.ts';
import type { SeriesData } from '../schemas/series.ts';
import { writeCsv } from './csv.ts';

/** The columns of the file, in their order. */
export const SERIES_COLUMNS = [
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
 * Writes a series as comma-separated values: the date in EDTF, the id of the measure and its label in `lang`, the
 * figure with a decimal point, its unit, the state on a map, the note, the ids of the sources and, in the same order,
 * their addresses as `addressOf` gives them, both separated by spaces. What a row does not have is empty.
 */
export function writeSeriesCsv(
  { measures, rows, unit }: SeriesData,
  lang: Lang,
  addressOf: (source: string) => string,
): string {
  const labels = new Map(measures.map(({ id, label }) => [id, label[lang]]));
  const lines = rows.map(({ date, measure, value, unit: own, state, note, sources }) => ({
    date: date.edtf,
    measure,
    label: labels.get(measure),
    value,
    unit: value === undefined ? undefined : (own ?? unit)[lang],
    state,
    note: note?.[lang],
    sources: sources.join(' '),
    addresses: sources.map(addressOf).join(' '),
  }));
  return writeCsv(SERIES_COLUMNS, lines);
}
