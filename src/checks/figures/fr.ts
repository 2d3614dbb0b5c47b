import { BEFORE, monthOf, NUMBER_IN_NAME, NUMERIC_DAY, valueOf, type NumberStyle } from './figure.ts';
import { numberWords, ROMAN_NUMBERS, YEAR_RANGE } from './latin-words.ts';
import { anyOf, numbered } from './number-words.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** As they begin a sentence or a cell of a table; the flag `i` would take far longer to match. */
const CAPITALISED = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1));

/** Digits in groups of three by spaces, and with a comma; a point is that of a version. */
const NUMBER = String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?`;

const SCALES = new Map([
  ...numbered('mille millier milliers', () => 1e3),
  ...numbered('million millions', () => 1e6),
  ...numbered('milliard milliards', () => 1e9),
  ...numbered('billion billions', () => 1e12),
]);

const WORDS = new Map([
  ...numbered('zéro un deux trois quatre cinq six sept huit neuf dix', (index) => index),
  ...numbered('onze douze treize quatorze quinze seize', (index) => index + 11),
  ...numbered('vingt trente quarante cinquante soixante', (index) => (index + 2) * 10),
  ...numbered(
    'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième',
    (index) => index + 1,
  ),
  ...numbered('onzième douzième treizième quatorzième quinzième seizième', (index) => index + 11),
  ...numbered('vingtième trentième quarantième cinquantième soixantième', (index) => (index + 2) * 10),
  ...numbered(
    'dizaine vingtaine trentaine quarantaine cinquantaine soixantaine',
    (index) => (index + 1) * 10,
  ),
  ...numbered('une première', () => 1),
  ...numbered('second seconde double', () => 2),
  ...numbered('demi demie moitié', () => 0.5),
  ...numbered('cent cents centaine centaines centième', () => 100),
  ...numbered('douzaine douzaines', () => 12),
  ...numbered('décennie décennies', () => 10),
  ['quinzaine', 15],
  ['vingts', 20],
  ...SCALES,
]);

/** How French writes numbers. */
export const FRENCH: NumberStyle = {
  digits: [
    NUMERIC_DAY,
    {
      pattern: new RegExp(
        String.raw`(?=[jfmasondJFMASOND])(?<!\p{L})(?:${anyOf([...MONTHS, ...CAPITALISED])})(?!\p{L})`,
        'gu',
      ),
      read: ([month]) => [monthOf(MONTHS.indexOf(month.toLowerCase()) + 1)],
    },
    {
      pattern: new RegExp(
        String.raw`${BEFORE}(${NUMBER})[\s\u00A0\u202F](${anyOf(SCALES.keys())})(?!\p{L})`,
        'gu',
      ),
      read: (match) => [valueOf(numberOf(match[1] ?? '') * scaleOf(match))],
      scale: scaleOf,
    },
    YEAR_RANGE,
    {
      pattern: /(?<=années\s)\d0(?!\d)/gu,
      read: ([decade]) => [valueOf(1900 + Number(decade))],
    },
    {
      pattern: new RegExp(`${BEFORE}(${NUMBER})`, 'gu'),
      read: ([, number = '']) => [valueOf(numberOf(number))],
    },
  ],
  words: [
    NUMBER_IN_NAME,
    numberWords({ words: WORDS, joint: String.raw`[\s-]et[\s-](?=une?(?!\p{L})|onze)` }),
    ROMAN_NUMBERS,
  ],
};

function numberOf(written: string): number {
  return Number(written.replace(/[ \u00A0\u202F]/gu, '').replace(',', '.'));
}

function scaleOf([, , scale = '']: RegExpExecArray): number {
  return SCALES.get(scale) ?? 1;
}
