import type { Lang } from '../i18n/locales.ts';
import type { SeriesData } from '../schemas/series.ts';
import { drawBars, type BarChart } from './chart-bars.ts';
import { drawPoints, type PointChart } from './chart-points.ts';
import { drawSpans, type SpanChart } from './chart-spans.ts';
import { drawTiles, type TileMap } from './chart-tiles.ts';
import { formatDate } from './date-words.ts';
import { numberFormat } from './numbers.ts';
import type { SourceLabel } from './source-view.ts';
import { typeset } from './typography.ts';
import { seriesCsvPath } from './urls.ts';

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

/** The picture of a series, ready to be drawn. */
export type Chart = BarChart | PointChart | SpanChart | TileMap;

/** A data series as a page in one language shows it. */
export interface SeriesView {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly SeriesRow[];
  readonly caveats: readonly string[];
  /** Absent for a series that is best read as a table. */
  readonly chart?: Chart;
  /** The path of its download. */
  readonly csv: string;
}

/** A series' view for a page in `lang`. Throws when a row names a measure that the series does not define. */
export function viewSeries(
  series: SeriesData & { readonly id: string },
  lang: Lang,
  { sourceLabel }: { readonly sourceLabel: (id: string) => SourceLabel },
): SeriesView {
  const number = numberFormat(lang);
  const chart = drawSeries(series, lang);
  const measures = new Map(series.measures.map(({ id, label }) => [id, typeset(label[lang], lang)]));
  return {
    id: series.id,
    csv: seriesCsvPath(lang, series.id),
    ...(chart !== undefined && { chart }),
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
        ...(value !== undefined && { value: number(value) }),
        ...(unit !== undefined && { unit: typeset(unit[lang], lang) }),
        ...(note !== undefined && { note: typeset(note[lang], lang) }),
      };
    }),
  };
}

function drawSeries(series: SeriesData, lang: Lang): Chart | undefined {
  const { kind } = series;
  if (kind === 'bar') return drawBars(series, lang);
  if (kind === 'spans') return drawSpans(series, lang);
  if (kind === 'map') return drawTiles(series, lang);
  if (kind === 'table') return undefined;
  return drawPoints(series, { kind, lang });
}
