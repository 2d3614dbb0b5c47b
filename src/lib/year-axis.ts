/** So many years without events in a row are folded into a break, so that the rest has room. */
const FOLDED_FROM = 12;
/** The rows that a break takes. */
const BREAK_ROWS = 2;

/** Years left out of an axis: from the first to the last of them. `at` is the row where the break begins. */
export interface AxisBreak {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A year written beside the axis, at the row where it begins. */
export interface AxisTick {
  readonly at: number;
  readonly year: number;
}

/** An axis on which each year is one row. Rows count from 0, the earliest year. */
export interface YearAxis {
  /** How many rows there are. */
  readonly rows: number;
  readonly breaks: readonly AxisBreak[];
  /** The first year of each stretch without a break, and the decades. */
  readonly ticks: readonly AxisTick[];
  /** The row of a year: the middle of the break for a year left out, the nearest end for one beyond the axis. */
  readonly rowOf: (year: number) => number;
}

/** A stretch of years without a break, from the row `at`. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** An axis that shows the years given, in any order, with those between them; long stretches of others are folded. */
export function yearAxis(years: readonly number[]): YearAxis {
  const stretches: Stretch[] = [];
  const breaks: AxisBreak[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last === undefined) stretches.push({ at: 0, from: year, to: year });
    else if (year - last.to <= FOLDED_FROM) stretches[stretches.length - 1] = { ...last, to: year };
    else {
      const at = endOf(last);
      breaks.push({ at, from: last.to + 1, to: year - 1 });
      stretches.push({ at: at + BREAK_ROWS, from: year, to: year });
    }
  }
  const final = stretches.at(-1);
  const rows = final === undefined ? 0 : endOf(final);
  const rowOf = (year: number): number => {
    const stretch = stretches.find(({ to }) => year <= to);
    if (stretch === undefined) return rows;
    if (year >= stretch.from) return stretch.at + year - stretch.from;
    return Math.max(0, stretch.at - BREAK_ROWS / 2);
  };
  return { rows, breaks, rowOf, ticks: stretches.flatMap(ticksOf) };
}

function endOf({ at, from, to }: Stretch): number {
  return at + to - from + 1;
}

/** Two years beside each other need two rows to be read. */
function ticksOf({ at, from, to }: Stretch): AxisTick[] {
  const first = Math.ceil((from + 2) / 10) * 10;
  const decades = Array.from({ length: Math.floor((to - first) / 10) + 1 }, (_, index) => first + index * 10);
  return [from, ...decades].map((year) => ({ at: at + year - from, year }));
}
