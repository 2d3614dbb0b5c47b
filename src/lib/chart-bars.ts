import type { Lang } from '../i18n/locales.ts';
import type { SeriesData } from '../schemas/series.ts';
import { asPlace } from './chart-scale.ts';
import { formatDate } from './date-words.ts';
import { shortNumberFormat } from './numbers.ts';
import { typeset } from './typography.ts';

/** One bar. */
export interface Bar {
  /** The place of its measure in the key, which decides how it is filled. */
  readonly key: number;
  /** In per cent of the drawing’s width; absent when no figure was published. */
  readonly length?: number;
  readonly value?: string;
}

/** The bars of one date. */
export interface BarGroup {
  readonly date: string;
  readonly bars: readonly Bar[];
}

/** Bars that share an axis: figures in one unit. */
export interface BarPanel {
  readonly unit: string;
  readonly groups: readonly BarGroup[];
}

/** Lying bars, by unit and by date. */
export interface BarChart {
  readonly kind: 'bar';
  /** The measures, in the order of the key. */
  readonly keys: readonly string[];
  readonly panels: readonly BarPanel[];
}

/** The longest bar leaves room for its figure. */
const LONGEST = 78;

/** Draws a series as bars: figures in different units stand in panels of their own, for they share no axis. */
export function drawBars({ rows, measures, unit }: SeriesData, lang: Lang): BarChart {
  const ids = measures.map(({ id }) => id);
  const byUnit = Map.groupBy(rows, (row) => (row.unit ?? unit)[lang]);
  const number = shortNumberFormat(lang);
  const panels = [...byUnit].map(([name, inUnit]): BarPanel => {
    const greatest = Math.max(...inUnit.map(({ value = 0 }) => value));
    const byDate = Map.groupBy(inUnit, ({ date }) => date.edtf);
    const groups = [...byDate.values()].map((ofDate) => ({
      date: ofDate[0] === undefined ? '' : formatDate(ofDate[0].date, lang),
      bars: ofDate.map(({ measure, value }) => ({
        key: ids.indexOf(measure),
        ...(value !== undefined && {
          length: asPlace((value / (greatest || 1)) * LONGEST),
          value: number(value),
        }),
      })),
    }));
    return { unit: typeset(name, lang), groups };
  });
  return { kind: 'bar', keys: measures.map(({ label }) => typeset(label[lang], lang)), panels };
}
