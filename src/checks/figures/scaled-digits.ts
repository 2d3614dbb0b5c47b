import { BEFORE, NUMBER, valueOf, type Notation } from './figure.ts';
import { numberOf, scaleOf, type Numerals } from './number-words.ts';

/** How a language of East Asia scales numbers. */
interface Scaling {
  readonly numerals: Numerals;
  /** A pattern for the scale behind the digits: 万, 千万. */
  readonly scale: string;
  /** What may stand between digits and scales, and between one and the next. */
  readonly space: string;
}

/** Digits with their scales: 340万, 1亿5000万, 751만 6000. */
export function scaledDigits({ numerals, scale, space }: Scaling): Notation {
  const one = `(?:${NUMBER})${space}${scale}`;
  const part = new RegExp(`(${NUMBER})${space}(${scale})`, 'gu');
  const factorsOf = (scaled: string): { number: number; factor: number }[] =>
    [...scaled.matchAll(part)].map(([, number = '', factor = '']) => ({
      number: numberOf(number),
      factor: scaleOf(factor, numerals),
    }));
  return {
    // What follows without a scale is the rest below the last one, unless it is a year or a day.
    pattern: new RegExp(
      String.raw`${BEFORE}(${one}(?:${space}${one})*)(?:${space}(\d+)(?![\d.,]*[年月日년월일]))?`,
      'gu',
    ),
    read: ([, scaled = '', rest = '0']) => [
      valueOf(factorsOf(scaled).reduce((sum, { number, factor }) => sum + number * factor, Number(rest))),
    ],
    scale: ([, scaled = '']) => factorsOf(scaled).at(-1)?.factor ?? 1,
  };
}

/** Digits without a scale. */
export const PLAIN_DIGITS: Notation = {
  pattern: new RegExp(`${BEFORE}(?:${NUMBER})`, 'gu'),
  read: ([number]) => [valueOf(numberOf(number))],
};
