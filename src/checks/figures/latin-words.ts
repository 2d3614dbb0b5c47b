import { valueOf, type Notation } from './figure.ts';
import { anyOf, sumOfWords } from './number-words.ts';

const ROMAN = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

/** The number words of a language with their values, and a pattern for `and` where it joins two of them. */
interface WordList {
  readonly words: ReadonlyMap<string, number>;
  readonly joint: string;
}

/** Numbers in words: those of a list alone and in rows (`two hundred`), joined by hyphens or spaces. */
export function numberWords({ words, joint }: WordList): Notation {
  const one = `(?:${anyOf(words.keys())})`;
  const between = String.raw`(?:[\s\u00A0-]|${joint})`;
  const valuesOf = (row: string): number[] =>
    row
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .flatMap((word) => words.get(word) ?? []);
  return {
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${one}(?:${between}${one})*(?![\p{L}\d])`, 'giu'),
    read: ([row]) => {
      const values = valuesOf(row);
      // Two decades, three dozen.
      const product = values.reduce((all, value) => all * value, 1);
      return [...new Set([sumOfWords(values), product, ...values])].map(valueOf);
    },
    scale: ([row]) => Math.max(1, ...valuesOf(row).filter((value) => value >= 100)),
  };
}

/** Roman numbers, as in `XIXe siècle`, `World War II`. */
export const ROMAN_NUMBERS: Notation = {
  pattern: /(?<![\p{L}\d])([IVX]+)(?:er|e|ᵉ)?(?![\p{L}\d])/gu,
  read: ([, roman = '']) => {
    const values = Array.from(roman, (letter) => ROMAN.get(letter) ?? 0);
    const signed = values.map((value, index) => (value < (values[index + 1] ?? 0) ? -value : value));
    return [valueOf(signed.reduce((sum, value) => sum + value, 0))];
  },
};

/** Two years of which the second is shortened: `1974–75`. */
export const YEAR_RANGE: Notation = {
  pattern: /(?=\d)(?<![\p{Script=Latin}\d])(\d\d)(\d\d)[–-](\d\d)(?!\d)/gu,
  read: ([, century = '', from = '', to = '']) =>
    to > from ? [valueOf(Number(century + to)), valueOf(Number(century + from))] : [],
};
