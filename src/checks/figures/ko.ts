import { monthOf, NUMBER_IN_NAME, NUMERIC_DAY, valueOf, type NumberStyle } from './figure.ts';
import { anyOf, numbered, scaleOf, sumOfNumerals, type Numerals } from './number-words.ts';
import { PLAIN_DIGITS, scaledDigits } from './scaled-digits.ts';

const SINO: Numerals = {
  digits: new Map(numbered('영 일 이 삼 사 오 육 칠 팔 구', (index) => index)),
  units: new Map([
    ['십', 10],
    ['백', 100],
    ['천', 1e3],
    ['만', 1e4],
    ['억', 1e8],
    ['조', 1e12],
  ]),
};

const TENS = new Map([
  ...numbered('열 스물 서른 마흔 쉰 예순 일흔 여든 아흔', (index) => (index + 1) * 10),
  ['스무', 20],
]);
/** Before the noun that is counted. */
const ONES = new Map([
  ...numbered('한 두 세 네', (index) => index + 1),
  ...numbered('첫 둘 석 넉', (index) => index + 1),
]);
/** Alone too. */
const NOUNS = new Map([
  ...numbered('하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉', (index) => index + 1),
  ...numbered('하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘', (index) => index + 1),
  ...numbered('양국 양측 양자', () => 2),
  ['보름', 15],
  ['절반', 0.5],
]);

const COUNTED =
  '째|번|명|달|개|가지|나라|곳|차례|사람|해|배|시|살|건|주|척|대|권|편|장|발|쪽|통|회|층|분|단계|마디|방향';
const SINO_COUNTED = '년|개|차|국|인|월|주|회|위|층|명|세기|대|부|단계|자';
const SIGNS = '일이삼사오육칠팔구';

/** How Korean writes numbers. */
export const KOREAN: NumberStyle = {
  digits: [
    NUMERIC_DAY,
    {
      // 3월, 3–5월, 3·5월
      pattern: /(?<!\d)(0?[1-9]|1[0-2])(?:월|(?=[~∼–·-]\d{1,2}월))/gu,
      read: ([, month]) => [monthOf(Number(month))],
    },
    {
      pattern: /(?<!\d)(\d0)년대/gu,
      read: ([, decade]) => [valueOf(1900 + Number(decade))],
    },
    scaledDigits({ numerals: SINO, scale: '여?(?:[십백천]?[만억조]|[백천])', space: String.raw`\s?` }),
    PLAIN_DIGITS,
  ],
  words: [
    NUMBER_IN_NAME,
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(${anyOf(TENS.keys())})?(?:(${anyOf(NOUNS.keys())})|(${anyOf(ONES.keys())})(?=\s?(?:${COUNTED})|(?!\p{L})))`,
        'gu',
      ),
      read: ([, tens = '', noun = '', ones = '']) => [
        valueOf((TENS.get(tens) ?? 0) + (NOUNS.get(noun) ?? ONES.get(ones) ?? 0)),
      ],
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:${anyOf(TENS.keys())})(?=\s?(?:${COUNTED})|(?!\p{L}))`,
        'gu',
      ),
      read: ([tens]) => [valueOf(TENS.get(tens) ?? 0)],
    },
    {
      // 제이차, 이십, 삼 년: one sign alone is a number only there, as 이 and 일 are words too.
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:제([${SIGNS}십]+)|([${SIGNS}]*[십백천만억조][${SIGNS}십백천만억조]*)|([${SIGNS}])(?=\s?(?:${SINO_COUNTED})))`,
        'gu',
      ),
      read: ([, ordinal, row, sign]) => [valueOf(sumOfNumerals(ordinal ?? row ?? sign ?? '', SINO))],
      scale: ([row]) => scaleOf(/[백천만억조]+$/u.exec(row)?.[0] ?? '', SINO),
    },
    { pattern: /(?<!\p{L})반(?!\p{L})/gu, read: () => [valueOf(0.5)] },
  ],
};
