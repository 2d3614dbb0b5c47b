/**
 * What every kind of date states. Plain data throughout: a date survives `JSON.stringify` and Astro's data
 * store. Years count as astronomers do: 0 is 1 BCE, -100 is 101 BCE.
 */
interface Stated {
  /** The text of the date in EDTF, as written by the author. */
  readonly edtf: string;
  /** Whether the sources leave doubt (`?` or `%`); for an interval, about either of its ends. */
  readonly uncertain: boolean;
  /** Whether it is only about then (`~` or `%`); for an interval, whether either of its ends is. */
  readonly approximate: boolean;
}

/**
 * The first and last day on which it can have been, as `isoDay` writes them. Doubt (`?`, `~`) does not widen them.
 */
interface Bounded extends Stated {
  readonly earliest: string;
  readonly latest: string;
}

/** A day: `2011-10-10`. */
export interface DayDate extends Bounded {
  readonly kind: 'day';
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A month, `2011-10`, or a day of it that is not known, `2011-10-XX`. */
export interface MonthDate extends Bounded {
  readonly kind: 'month';
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Present when the author says that the day is not known. */
  readonly unknown?: 'day';
}

/** A year, `1984`, or a month or day of it that is not known, `1984-XX` and `1984-XX-XX`. */
export interface YearDate extends Bounded {
  readonly kind: 'year';
  readonly year: number;
  /** Present when the author says that the month, or the month and the day, are not known. */
  readonly unknown?: 'month' | 'month-and-day';
}

/** Some year of a decade: `198X`. */
export interface DecadeDate extends Bounded {
  readonly kind: 'decade';
  /** The first year of the decade: 1980 for `198X`, -1989 for `-198X`. */
  readonly year: number;
}

/** Some year of a century: `19XX`. */
export interface CenturyDate extends Bounded {
  readonly kind: 'century';
  /** The first year of the century as EDTF counts it: 1900 for `19XX`, -199 for `-01XX`. */
  readonly year: number;
}

/** The name of a season. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * A season: `2001-21` (spring) to `2001-24` (winter). Its bounds are whole months of the northern hemisphere,
 * spring from March to May and so on; a winter ends in February of the following year.
 */
export interface SeasonDate extends Bounded {
  readonly kind: 'season';
  readonly year: number;
  readonly season: Season;
}

/** A date at one end of an interval. */
export type EndDate = DayDate | MonthDate | YearDate;

/**
 * One end of an interval: a date, `'open'` (written `..`: it goes on, or has no beginning) or `'unknown'`
 * (left empty).
 */
export type IntervalEnd = EndDate | 'open' | 'unknown';

/** An interval: `1986/1992`, `2011-10/..`, `/1950`. At least one of its ends is a date. */
export interface IntervalDate extends Stated {
  readonly kind: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
  /** The first day on which it can have begun, as `YYYY-MM-DD`; absent when its start is open or unknown. */
  readonly earliest?: string;
  /** The last day on which it can have ended, as `YYYY-MM-DD`; absent when its end is open or unknown. */
  readonly latest?: string;
}

/** A date that is not an interval. */
export type SingleDate = DayDate | MonthDate | YearDate | DecadeDate | CenturyDate | SeasonDate;

/** A date as precise as the sources and no more. `kind` says which, `edtf` how the author wrote it. */
export type HistoricalDate = SingleDate | IntervalDate;

/**
 * A stretch of days from `earliest` to `latest`, both `YYYY-MM-DD`; a bound that is absent does not limit.
 * Every date is one.
 */
export interface Period {
  readonly earliest?: string;
  readonly latest?: string;
}
