/** The part of `edtf` 4.11 that this site uses: the package ships no types of its own. */
declare module 'edtf' {
  /**
   * A date; months count from 0, `values` has up to six numbers, `unspecified` is a bit mask of the digits
   * YYYYMMDD.
   */
  interface ParsedDate {
    type: 'Date';
    values: number[];
    uncertain?: boolean;
    approximate?: boolean;
    unspecified?: number;
  }

  /** A season; the second value is its code, 21 (spring) to 24 (winter) at level 1. */
  interface ParsedSeason {
    type: 'Season';
    values: number[];
  }

  /** An interval; an open end (`..`) is `Infinity`, an unknown end (nothing) is `null`. */
  interface ParsedInterval {
    type: 'Interval';
    values: (ParsedDate | number | null)[];
  }

  /** A year of five digits or more (`Y12000`). */
  interface ParsedYear {
    type: 'Year';
    values: number[];
  }

  /** What else stands in EDTF up to level 1: a century of two digits (`19`). */
  interface ParsedOther {
    type: 'Century';
    values: number[];
  }

  /**
   * Parses EDTF; throws when `text` is not EDTF of this level or lower. It accepts 29 February in every year.
   */
  export function parse(
    text: string,
    constraints: { level: 0 | 1 },
  ): ParsedDate | ParsedSeason | ParsedInterval | ParsedYear | ParsedOther;
}
