import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';
import type { SeriesData } from '../schemas/series.ts';
import { formatDate } from './date-words.ts';
import type { SourceLabel } from './source-view.ts';
import { typeset } from './typography.ts';

/** One row of a series. */
export interface SeriesRow {
  readonly date: string;
  readonly measure: string;
  /** The figure as the language prints numbers; absent when none was published. */
  readonly value?: string;
  /** The unit, where it differs from that of the series. */
  readonly unit?: string;
  readonly note?: string;
  readonly sources: readonly SourceLabel[];
}

/** A data series as a page in one language shows it. */
export interface SeriesView {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly SeriesRow[];
  readonly caveats: readonly string[];
}

/** A series' view for a page in `lang`. Throws when a row names a measure that the series does not define. */
export function viewSeries(
  series: SeriesData,
  lang: Lang,
  { sourceLabel }: { readonly sourceLabel: (id: string) => SourceLabel },
): SeriesView {
  const number = new Intl.NumberFormat(LOCALE_TAGS[lang], { maximumFractionDigits: 3 });
  const measures = new Map(series.measures.map(({ id, label }) => [id, typeset(label[lang], lang)]));
  return {
    title: typeset(series.title[lang], lang),
    unit: typeset(series.unit[lang], lang),
    caveats: (series.caveats ?? []).map((caveat) => typeset(caveat[lang], lang)),
    rows: series.rows.map(({ date, measure: id, value, unit, note, sources }) => {
      const measure = measures.get(id);
      if (measure === undefined) throw new Error(`A row of the series names the unknown measure "${id}".`);
      return {
        date: formatDate(date, lang),
        measure,
        sources: sources.map(sourceLabel),
        ...(value !== undefined && { value: number.format(value) }),
        ...(unit !== undefined && { unit: typeset(unit[lang], lang) }),
        ...(note !== undefined && { note: typeset(note[lang], lang) }),
      };
    }),
  };
}
