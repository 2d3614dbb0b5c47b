/**
 * The number that a row of number words stands for, each given as its value: two hundred (2, 100) is 200, soixante-dix
 * (60, 10) is 70, and quatre-vingts (4, 20) is 80.
 */
export function sumOfWords(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else if (value === 20 && current % 100 === 4) current += 76;
    else current += value;
  }
  return total + current;
}

/** What Han and Hangul number signs stand for. */
export interface Numerals {
  readonly digits: ReadonlyMap<string, number>;
  /** Ten and its powers; those from 10,000 on multiply all that stands before them. */
  readonly units: ReadonlyMap<string, number>;
}

/** The number that a row of numerals stands for: 十二 is 12, 一百四十 is 140, 二〇一八 is 2018. */
export function sumOfNumerals(row: string, { digits, units }: Numerals): number {
  const signs = Array.from(row);
  if (!signs.some((sign) => units.has(sign))) {
    return Number(signs.map((sign) => digits.get(sign) ?? 0).join(''));
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of signs) {
    const unit = units.get(sign);
    if (unit === undefined) digit = digits.get(sign) ?? 0;
    else if (unit < 10_000) {
      section += (digit || 1) * unit;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * unit;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}

/** The product of the units of a scale: 千万 is 10,000,000. */
export function scaleOf(scale: string, { units }: Numerals): number {
  return Array.from(scale).reduce((product, sign) => product * (units.get(sign) ?? 1), 1);
}

/** The number of digits that are written in groups by commas: `1,234.5`. */
export function numberOf(written: string): number {
  return Number(written.replace(/,/gu, ''));
}

/** The words of a list as alternatives of a pattern, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** Pairs the words of a list with their values. */
export function numbered(words: string, valueAt: (index: number) => number): [string, number][] {
  return words.split(' ').map((word, index) => [word, valueAt(index)]);
}
