import type { Lang } from '../i18n/locales.ts';
import type { SeriesData } from '../schemas/series.ts';
import { placeDay, timeScale, yearTicks, type Tick, type TimeScale } from './chart-scale.ts';
import type { HistoricalDate, IntervalEnd } from './dates.ts';
import { typeset } from './typography.ts';

/** How well one end of a span is known: to the date, about, not at all, or that it has not ended. */
export type Edge = 'exact' | 'about' | 'unknown' | 'open';

/** One span; its ends in per cent of the drawing’s width. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: Edge;
  readonly end: Edge;
}

/** The spans of one measure. */
export interface Lane {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** What lasted from when to when, one lane each. */
export interface SpanChart {
  readonly kind: 'spans';
  readonly lanes: readonly Lane[];
  readonly years: readonly Tick[];
}

/** The part of the years shown that is added where a span has no known end, to draw that it goes on. */
const BEYOND = 0.12;

/** Draws a series as spans of time. A span without a known end runs to the edge, one without a beginning from it. */
export function drawSpans({ rows, measures }: SeriesData, lang: Lang): SpanChart {
  const scale = widened(rows.map(({ date }) => date));
  const lanes = measures.map(({ id, label }) => ({
    label: typeset(label[lang], lang),
    spans: rows.filter(({ measure }) => measure === id).map(({ date }) => spanOf(date, scale)),
  }));
  return { kind: 'spans', lanes, years: yearTicks(scale) };
}

function widened(dates: readonly HistoricalDate[]): TimeScale {
  const { from, to } = timeScale(dates);
  const beyond = Math.ceil((to - from) * BEYOND);
  return {
    from: dates.some(({ earliest }) => earliest === undefined) ? from - beyond : from,
    to: dates.some(({ latest }) => latest === undefined) ? to + beyond : to,
  };
}

function spanOf(date: HistoricalDate, scale: TimeScale): Span {
  const { earliest, latest } = date;
  return {
    from: earliest === undefined ? 0 : placeDay(earliest, scale),
    to: latest === undefined ? 100 : placeDay(latest, scale),
    start: edgeOf(date.kind === 'interval' ? date.start : date),
    end: edgeOf(date.kind === 'interval' ? date.end : date),
  };
}

function edgeOf(end: IntervalEnd | HistoricalDate): Edge {
  if (typeof end === 'string') return end;
  return end.uncertain || end.approximate ? 'about' : 'exact';
}
