import { BEFORE, monthOf, NUMBER, NUMBER_IN_NAME, NUMERIC_DAY, valueOf, type NumberStyle } from './figure.ts';
import { numberWords, ROMAN_NUMBERS, YEAR_RANGE } from './latin-words.ts';
import { anyOf, numbered, numberOf } from './number-words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Also a verb or a noun: months only beside a number or after such a word. */
const AMBIGUOUS = 'March|May';
const CERTAIN = anyOf(MONTHS.filter((month) => !AMBIGUOUS.includes(month)));
const BEFORE_MONTH = String.raw`\d(?:st|nd|rd|th)?\s|[–-]|\b(?:in|of|on|by|since|until|from|to|and|before|after|early|late|between|last|next)\s`;

const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SHORT_SCALES = new Map([
  ['m', 1e6],
  ['bn', 1e9],
]);
const ALL_SCALES = new Map([...SCALES, ...SHORT_SCALES]);

const WORDS = new Map([
  ...numbered('zero one two three four five six seven eight nine ten', (index) => index),
  ...numbered(
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    (index) => index + 11,
  ),
  ...numbered('thirty forty fifty sixty seventy eighty ninety', (index) => (index + 3) * 10),
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth', (index) => index + 1),
  ...numbered(
    'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    (index) => index + 11,
  ),
  ...numbered(
    'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
    (index) => (index + 3) * 10,
  ),
  ...numbered('once twice', (index) => index + 1),
  ...numbered('primary secondary tertiary', (index) => index + 1),
  ...numbered('double both pair', () => 2),
  ...numbered('a an per each', () => 1),
  ...numbered('half halves', () => 0.5),
  ...numbered('decade decades', () => 10),
  ['dozen', 12],
  ...SCALES,
]);

/** How English writes numbers. */
export const ENGLISH: NumberStyle = {
  digits: [
    NUMERIC_DAY,
    {
      pattern: new RegExp(
        String.raw`(?=[A-Z])(?<!\p{L})(?:${CERTAIN}|(?<=${BEFORE_MONTH})(?:${AMBIGUOUS})|(?:${AMBIGUOUS})(?=\s\d))(?!\p{L})`,
        'gu',
      ),
      read: readMonth,
    },
    {
      pattern: new RegExp(
        String.raw`${BEFORE}(${NUMBER})(?:[\s\u00A0-](${anyOf(SCALES.keys())})|(${anyOf(SHORT_SCALES.keys())}))(?!\p{L})`,
        'gu',
      ),
      read: (match) => [valueOf(numberOf(match[1] ?? '') * scaleOf(match))],
      scale: scaleOf,
    },
    YEAR_RANGE,
    {
      // The 1970s and 80s.
      pattern: /(?<!\d)(\d0)s(?!\p{L})/gu,
      read: ([, decade = '']) => [valueOf(1900 + Number(decade))],
    },
    {
      pattern: new RegExp(`${BEFORE}(${NUMBER})`, 'gu'),
      read: ([, number = '']) => [valueOf(numberOf(number))],
    },
  ],
  words: [
    NUMBER_IN_NAME,
    { pattern: new RegExp(String.raw`(?<!\p{L})(?:${AMBIGUOUS})(?!\p{L})`, 'gu'), read: readMonth },
    numberWords({ words: WORDS, joint: String.raw`(?<=hundred|thousand|million)\sand\s` }),
    ROMAN_NUMBERS,
  ],
};

function readMonth([month]: RegExpExecArray): string[] {
  return [monthOf(MONTHS.indexOf(month) + 1)];
}

function scaleOf([, , scale, short]: RegExpExecArray): number {
  return ALL_SCALES.get(scale ?? short ?? '') ?? 1;
}
