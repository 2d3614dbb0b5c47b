import type { Period } from './historical-date.ts';

/** The first years of the decades from the earliest to the latest of some periods: 1979 and 1991 give 1970 to 1990. */
export function decadesOf(periods: readonly Period[]): string[] {
  const bounds = periods.flatMap(({ earliest, latest }) => [earliest, latest]);
  const tens = bounds.flatMap((day) => (day === undefined ? [] : Number(day.slice(0, 3))));
  if (tens.length === 0) return [];
  const first = tens.reduce((a, b) => Math.min(a, b));
  const last = tens.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, at) => `${String(first + at)}0`);
}
