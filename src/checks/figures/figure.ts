/** A number in a text. */
export interface Figure {
  /** Its offset in the text. */
  readonly start: number;
  /** As it is written: `1.5 million`. */
  readonly written: string;
  /** What it may stand for, by `valueOf` and `monthOf`; several where a text leaves a scale out, as in `2 to 10 million`. */
  readonly values: readonly string[];
  /** Whether it must be found in the other languages. What is written in words only answers to digits. */
  readonly isCounted: boolean;
}

/** A way to write numbers. */
export interface Notation {
  /** What it looks like; with the flag `g`. */
  readonly pattern: RegExp;
  /** The values of a match; none when it is no number after all. */
  readonly read: (match: RegExpExecArray) => readonly string[];
  /** What the number is multiplied with, where those beside it may share it: a million. */
  readonly scale?: (match: RegExpExecArray) => number;
}

/** How a language writes numbers, the most particular notation first. */
export interface NumberStyle {
  /** What must be found in the other languages: numbers in digits, and the names of months. */
  readonly digits: readonly Notation[];
  /** What only answers to digits. */
  readonly words: readonly Notation[];
}

/** A number as figures are compared: `2011`, `1.5`. */
export function valueOf(number: number): string {
  return String(Math.round(number * 10_000) / 10_000);
}

/** A month as figures are compared, apart from other numbers: `10/`. */
export function monthOf(number: number): string {
  return `${number}/`;
}

/** Digits in groups of three by commas, and with a point, as English, Chinese and Korean write them. */
export const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?`;

/** Not within a row of digits, nor after a Latin letter. */
export const BEFORE = String.raw`(?=\d)(?<![\p{Script=Latin}\d])`;

/** A day in digits: 12.10.2011. */
export const NUMERIC_DAY: Notation = {
  pattern: /(?=\d)(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu,
  read: ([, day, month, year]) => [valueOf(Number(year)), valueOf(Number(day)), monthOf(Number(month))],
};

/** A number that is part of a name, as in `G7`, which another language may call `the seven`. */
export const NUMBER_IN_NAME: Notation = {
  pattern: /(?=\d)(?<=\p{Script=Latin})\d+/gu,
  read: ([number]) => [valueOf(Number(number))],
};
