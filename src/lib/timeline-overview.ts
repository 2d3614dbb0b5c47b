import type { Lang } from '../i18n/locales.ts';
import type { TopicsData } from '../schemas/topics.ts';
import { overlaps, yearOf } from './dates.ts';
import type { CategoryView, TimelineEvent } from './timeline.ts';
import { wrapLabel } from './wrap-label.ts';
import { yearAxis, type YearAxis } from './year-axis.ts';

/** The width of the labels of periods, in halves of an em. */
const LABEL_WIDTH = 19;

/** The events of one category in one year: at the row of the year, as many as `count`. */
export interface OverviewMark {
  readonly at: number;
  readonly count: number;
  /** Whether all of them have dates that are uncertain or approximate. */
  readonly isDoubtful: boolean;
}

/** An event that goes on over years, from one row to another. */
export interface OverviewSpan {
  readonly from: number;
  readonly to: number;
  /** Whether it goes on, or its end is not known. */
  readonly isOpen: boolean;
}

/** What one category has had. */
export interface OverviewColumn {
  readonly category: CategoryView;
  readonly count: number;
  readonly marks: readonly OverviewMark[];
  readonly spans: readonly OverviewSpan[];
}

/** A named stretch of the timeline: its rows, how many events are filed in it and the year of the first. */
export interface OverviewPeriod {
  readonly id: string;
  readonly lines: readonly string[];
  readonly at: number;
  readonly rows: number;
  readonly count: number;
  readonly first: number;
}

/** Density by year and category, ready to draw: all heights are rows of the axis. */
export interface Overview {
  readonly axis: YearAxis;
  /** The years that have events, with how many. */
  readonly years: readonly { readonly year: number; readonly at: number; readonly count: number }[];
  readonly columns: readonly OverviewColumn[];
  readonly periods: readonly OverviewPeriod[];
}

/** What an overview is drawn from besides the events. */
export interface OverviewSurroundings {
  readonly categories: readonly CategoryView[];
  readonly periods: TopicsData['periods'];
  readonly lang: Lang;
}

/** How many events each year and category has, in rows and columns. Categories and periods without any are left out. */
export function overviewOf(
  events: readonly TimelineEvent[],
  { categories, periods, lang }: OverviewSurroundings,
): Overview {
  const lastYears = events.map((event) => lastYearOf(event) ?? yearOf(event.date));
  const axis = yearAxis([...events.map(({ date }) => yearOf(date)), ...lastYears]);
  const byYear = Map.groupBy(events, ({ date }) => yearOf(date));
  const byCategory = Map.groupBy(events, ({ category }) => category);
  return {
    axis,
    years: [...byYear].map(([year, { length: count }]) => ({ year, at: axis.rowOf(year), count })),
    columns: categories.flatMap((category) => {
      const filed = byCategory.get(category.id) ?? [];
      return filed.length === 0 ? [] : [columnOf(category, filed, axis)];
    }),
    periods: periods.flatMap(({ id, label, span }) => {
      const years = events.filter(({ date }) => isFiledIn(date, span)).map(({ date }) => yearOf(date));
      const first = years[0];
      if (first === undefined) return [];
      const at = axis.rowOf(yearIn(span.earliest) ?? -Infinity);
      const end = axis.rowOf((yearIn(span.latest) ?? Infinity) + 1);
      const lines = wrapLabel(label[lang], LABEL_WIDTH, lang);
      return [{ id, lines, at, rows: end - at, count: years.length, first }];
    }),
  };
}

function columnOf(category: CategoryView, filed: readonly TimelineEvent[], axis: YearAxis): OverviewColumn {
  const byYear = Map.groupBy(filed, ({ date }) => yearOf(date));
  return {
    category,
    count: filed.length,
    marks: [...byYear].map(([year, those]) => ({
      at: axis.rowOf(year),
      count: those.length,
      isDoubtful: those.every(({ date }) => date.uncertain || date.approximate),
    })),
    spans: filed.flatMap((event) => {
      const last = lastYearOf(event);
      const from = axis.rowOf(yearOf(event.date));
      const to = last === undefined ? axis.rows - 1 : axis.rowOf(last);
      return to > from ? [{ from, to, isOpen: last === undefined }] : [];
    }),
  };
}

/** The year in which an event can have ended at the latest; undefined when it goes on. */
function lastYearOf({ date }: TimelineEvent): number | undefined {
  return yearIn(date.latest);
}

/** Says whether an event stands under a year of the period. */
function isFiledIn(date: TimelineEvent['date'], span: TimelineEvent['date']): boolean {
  const year = String(yearOf(date)).padStart(4, '0');
  return overlaps(span, { earliest: `${year}-01-01`, latest: `${year}-12-31` });
}

function yearIn(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4));
}
