import type { BuildFigures } from './measure-build.ts';
import type { PageFigures, SearchFigures } from './measure-page.ts';

/** All that is measured of one system at one size. */
export interface Figures {
  readonly build: BuildFigures;
  readonly page: PageFigures;
  readonly search: SearchFigures;
}

/** Figures that stand in a record, each a number or more of such records. */
type Nested<Value> = { readonly [Key in keyof Value]: number | Nested<Value[Key]> };

/** The medians of several measurements of one kind, number by number. Throws when there is none. */
export function medianOf<Value extends Nested<Value>>(values: readonly Value[]): Value {
  const [first] = values;
  if (first === undefined) throw new Error('There is nothing to take the median of.');
  const entries = Object.keys(first).map((key) => [
    key,
    medianAt(values.map((value) => Reflect.get(value, key))),
  ]);
  return Object.fromEntries(entries) as Value;
}

function medianAt(values: readonly unknown[]): unknown {
  if (values.every((value) => typeof value === 'number')) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  }
  return medianOf(values as readonly Record<string, number>[]);
}
