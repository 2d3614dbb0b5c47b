import type { Lang } from '../i18n/locales.ts';

/** A fault of punctuation in a text: its offset, what is wrong and how to mend it. */
export interface PunctuationFault {
  readonly index: number;
  readonly message: string;
}

/** A fault: what it looks like, and what a message says of a match. */
interface Pattern {
  readonly pattern: RegExp;
  readonly describe: (match: string) => string;
}

const FULL_WIDTH = new Map([
  [',', '"，" or "、"'],
  ['.', '"。"'],
  [';', '"；"'],
  [':', '"："'],
  ['?', '"？"'],
  ['!', '"！"'],
  ['(', '"（"'],
  [')', '"）"'],
]);

const HAN = String.raw`\p{Script=Han}`;
/** What a quotation mark stands beside in Chinese: Han characters and their punctuation. */
const WIDE = String.raw`[\p{Script=Han}\u3001-\u303F\uFF00-\uFFEF]`;

const MARKUP: Pattern = {
  pattern: /\*\*+|__+/gu,
  describe: (match) =>
    `The text shows "${match}", which is not read as emphasis here: take it out, or set it directly beside a letter.`,
};

const CHINESE: readonly Pattern[] = [
  {
    pattern: new RegExp(String.raw`(?<=${HAN})[,.;:?!()](?=${HAN})`, 'gu'),
    describe: (match) =>
      `A Latin "${match}" stands between Han characters: write ${FULL_WIDTH.get(match) ?? ''}.`,
  },
  {
    pattern: new RegExp(String.raw`${HAN}[ \u00A0\u202F\u3000]+${HAN}`, 'gu'),
    describe: (match) => `A space stands between Han characters in "${match}": take it out.`,
  },
  {
    pattern: new RegExp(String.raw`(?<=${WIDE})["']|["'](?=${WIDE})`, 'gu'),
    describe: (match) =>
      `A straight quotation mark (${match}) stands beside a Han character: write “ before and ” after the words.`,
  },
];

const PATTERNS: Readonly<Record<Lang, readonly Pattern[]>> = {
  en: [MARKUP, ...straightMarks('“ before and ” after the words')],
  fr: [MARKUP, ...straightMarks('« before and » after the words')],
  zh: [MARKUP, ...CHINESE],
  ko: [MARKUP, ...straightMarks('“ before and ” after the words')],
};

/** Finds punctuation that does not belong to the text's language, and marks of Markdown that stayed in it. */
export function findPunctuationFaults(text: string, lang: Lang): PunctuationFault[] {
  return PATTERNS[lang].flatMap(({ pattern, describe }) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ index, message: describe(match) })),
  );
}

function straightMarks(quotes: string): Pattern[] {
  return [
    {
      pattern: /'/gu,
      describe: () => `The apostrophe ' is straight: write ’, or ‘ before and ’ after quoted words.`,
    },
    { pattern: /"/gu, describe: () => `The quotation mark " is straight: write ${quotes}.` },
  ];
}
