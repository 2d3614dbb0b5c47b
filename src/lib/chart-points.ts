import { ticks } from 'd3-array';
import type { Lang } from '../i18n/locales.ts';
import type { SeriesData } from '../schemas/series.ts';
import { asPlace, placeMiddle, timeScale, yearTicks, type Tick } from './chart-scale.ts';
import { shortNumberFormat } from './numbers.ts';
import { typeset } from './typography.ts';

/** One figure at its date; both places in per cent, from the left and from the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** The place of its measure in the key. */
  readonly key: number;
  readonly value: string;
}

/** Figures over time, joined by a line or not. */
export interface PointChart {
  readonly kind: 'line' | 'dots';
  /** The measures, in the order of the key. */
  readonly keys: readonly string[];
  readonly points: readonly Point[];
  readonly years: readonly Tick[];
  readonly values: readonly Tick[];
}

/** Draws a series over time; rows without a figure are left out. The axis of figures begins at nought. */
export function drawPoints(
  { rows, measures }: SeriesData,
  { kind, lang }: { readonly kind: PointChart['kind']; readonly lang: Lang },
): PointChart {
  const ids = measures.map(({ id }) => id);
  const number = shortNumberFormat(lang);
  const scale = timeScale(rows.map(({ date }) => date));
  const figures = rows.flatMap(({ date, measure, value }) =>
    value === undefined ? [] : [{ x: placeMiddle(date, scale), key: ids.indexOf(measure), value }],
  );
  const marks = ticks(0, Math.max(...figures.map(({ value }) => value)), 4);
  const top = Math.max(...marks, ...figures.map(({ value }) => value));
  const height = (value: number) => asPlace(100 - (value / (top || 1)) * 100);
  return {
    kind,
    keys: measures.map(({ label }) => typeset(label[lang], lang)),
    points: figures.map(({ x, key, value }) => ({ x, key, y: height(value), value: number(value) })),
    years: yearTicks(scale),
    values: marks.map((value) => ({ at: height(value), label: number(value) })),
  };
}
