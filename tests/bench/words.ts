import type { Random } from './random.ts';

/** The commonest words of English, most frequent first; none is a number word. */
const COMMON =
  'the of and to in that was for is on as with by had at from which were be this their has its they not after said when would between who also under before could where during while more than his about then these only other such over most through there against some into both until'.split(
    ' ',
  );

const ONSETS = 'b br c d f fl g h k l m n p pr r s st t tr v w'.split(' ');
const NUCLEI = 'a a e e i i o o u ai ea ou'.split(' ');
const CODAS = ['', '', '', '', 'd', 'l', 'm', 'n', 'nd', 'r', 's', 't'];
const ENDINGS = ['', '', '', '', '', 'ed', 'er', 'ing', 'ion', 's'];

/** What could be made up and is a month or a number, which the check of content looks for in other languages. */
const FIGURES: ReadonlySet<string> = new Set('mai mars ten one nine onze sept seize cent'.split(' '));

/** How many made-up words there are beside the common ones. */
const MADE_UP = 12_000;

const HAN =
  '国关系会议代表团部长声明协定合作贸易船港口文件访问谈判提案教育科学电影音乐援助农业医院学校图书馆'.split(
    '',
  );
const HANGUL = '국관계회의대표단장성명협정합작무역배항구문서방제안교육과학영화음악원조농업병학교도서'.split(
  '',
);

/** A language of made-up words that are spread as those of a real one are: few are common, most are rare. */
export interface Words {
  readonly word: () => string;
  /** Several words, the first with a capital letter, without a full stop. */
  readonly phrase: (from: number, to: number) => string;
  /** A name of two words that no other call returns. */
  readonly name: () => string;
  /** A text of so many characters in Chinese. */
  readonly chinese: (length: number) => string;
  /** A text of so many words in Korean. */
  readonly korean: (words: number) => string;
}

/** Makes the words that follow from `random`. */
export function makeWords(random: Random): Words {
  const made = new Set<string>();
  while (made.size < MADE_UP) made.add(makeWord(random));
  const vocabulary = [...COMMON, ...made];
  // Zipf: the word of rank r stands with a frequency of 1/r, so that ranks are spread evenly by their logarithm.
  const word = (): string => vocabulary[Math.floor(vocabulary.length ** random.next()) - 1] ?? 'the';
  const names = new Set<string>();
  const syllables = (from: readonly string[], length: number): string =>
    Array.from({ length }, () => random.oneOf(from)).join('');
  return {
    word,
    phrase: (from, to) => capital(Array.from({ length: random.between(from, to) }, word).join(' ')),
    name: () => {
      for (;;) {
        const name = `${capital(makeWord(random))} ${capital(makeWord(random))}`;
        if (names.has(name)) continue;
        names.add(name);
        return name;
      }
    },
    chinese: (length) => syllables(HAN, length),
    korean: (words) => Array.from({ length: words }, () => syllables(HANGUL, random.between(2, 4))).join(' '),
  };
}

function makeWord(random: Random): string {
  for (;;) {
    const syllables = Array.from(
      { length: random.between(1, 3) },
      () => random.oneOf(ONSETS) + random.oneOf(NUCLEI) + random.oneOf(CODAS),
    );
    const word = syllables.join('') + random.oneOf(ENDINGS);
    if (!FIGURES.has(word)) return word;
  }
}

/** The text with a capital letter at its beginning. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
