import { monthOf, NUMBER_IN_NAME, NUMERIC_DAY, valueOf, type NumberStyle } from './figure.ts';
import { numbered, scaleOf, sumOfNumerals, type Numerals } from './number-words.ts';
import { PLAIN_DIGITS, scaledDigits } from './scaled-digits.ts';

const NUMERALS: Numerals = {
  digits: new Map([
    ...numbered('〇 一 二 三 四 五 六 七 八 九', (index) => index),
    ['零', 0],
    ['首', 1],
    ['两', 2],
    ['双', 2],
  ]),
  units: new Map([
    ['十', 10],
    ['百', 100],
    ['千', 1e3],
    ['万', 1e4],
    ['亿', 1e8],
  ]),
};

/** How Chinese writes numbers. */
export const CHINESE: NumberStyle = {
  digits: [
    NUMERIC_DAY,
    {
      // 20世纪60年代末至80年代初 names the century once.
      pattern: /(?:(\d{1,2})世纪|(?<=(\d{1,2})世纪[^。；]{0,30}?)|)(?<!\d)(\d)0年代/gu,
      read: ([, own, before, decade = '']) => [
        valueOf((Number(own ?? before ?? 20) - 1) * 100 + Number(decade) * 10),
      ],
    },
    {
      pattern: /(\d{1,2})世纪头十年/gu,
      read: ([, century]) => [valueOf((Number(century) - 1) * 100)],
    },
    {
      // 3月, 3—5月
      pattern: /(?<!\d)(0?[1-9]|1[0-2])(?:月|(?=[—–至到、-]\d{1,2}月))/gu,
      read: ([, month]) => [monthOf(Number(month))],
    },
    scaledDigits({ numerals: NUMERALS, scale: '[余多几]?(?:[十百千]?[万亿]|[百千])', space: '' }),
    PLAIN_DIGITS,
  ],
  words: [
    NUMBER_IN_NAME,
    {
      pattern: /[〇零一二三四五六七八九首两双十百千万亿]+/gu,
      read: ([row]) => {
        const digits = Array.from(row).flatMap((sign) => NUMERALS.digits.get(sign) ?? []);
        const scale = scaleOfRow(row);
        // 二三百 is 200 or 300.
        const either = digits.flatMap((digit) => [digit, digit * scale]);
        return [...new Set([sumOfNumerals(row, NUMERALS), ...either])].map(valueOf);
      },
      scale: ([row]) => scaleOfRow(row),
    },
    { pattern: /半/gu, read: () => [valueOf(0.5)] },
    { pattern: /倍/gu, read: () => [valueOf(2)] },
  ],
};

function scaleOfRow(row: string): number {
  return scaleOf(/[百千万亿]+$/u.exec(row)?.[0] ?? '', NUMERALS);
}
