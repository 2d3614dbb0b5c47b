import { ticks } from 'd3-array';
import type { HistoricalDate } from './dates.ts';

/** A mark on an axis: where it stands, in per cent of the drawing, and what is written there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A stretch of whole years, drawn from the left edge to the right: the first year, and the first no longer drawn. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
}

/** The whole years that hold every day of the dates; a bound that is not known adds nothing. */
export function timeScale(dates: readonly HistoricalDate[]): TimeScale {
  const years = dates.flatMap(boundsOf).map((day) => Number(day.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) + 1 };
}

/** Where a day (`YYYY-MM-DD`) stands, in per cent of the drawing’s width. */
export function placeDay(day: string, { from, to }: TimeScale): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const share = (Date.parse(day) - start) / (end - start);
  return asPlace(((year + share - from) / (to - from)) * 100);
}

/** Where the middle of a date stands; an interval with one known bound stands at that bound. */
export function placeMiddle(date: HistoricalDate, scale: TimeScale): number {
  const places = boundsOf(date).map((day) => placeDay(day, scale));
  return asPlace(places.reduce((sum, place) => sum + place, 0) / places.length);
}

/** The years written along a drawing: few enough to stand side by side on a phone. */
export function yearTicks(scale: TimeScale): Tick[] {
  return ticks(scale.from, scale.to - 1, 4)
    .filter((year) => Number.isInteger(year))
    .map((year) => ({ at: placeDay(`${year}-01-01`, scale), label: String(year) }));
}

/** A place in per cent, rounded to what can be seen. */
export function asPlace(place: number): number {
  return Math.round(place * 10) / 10;
}

function boundsOf({ earliest, latest }: HistoricalDate): string[] {
  return [earliest, latest].filter((day) => day !== undefined);
}
