import { expect, test } from 'vitest';
import { figureComparer, type FigureText } from '../../src/checks/figures/compare-figures.ts';
import { readDigits, readFigures } from '../../src/checks/figures/read-figures.ts';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';

/** Numbers as each language writes them, and what they stand for; a month ends in a slash. */
const DIGITS: readonly [Lang, string, string[]][] = [
  ['en', 'It cost 1,234.5 francs.', ['1234.5']],
  ['en', 'worth 3.4 million dollars', ['3400000']],
  ['en', '€400m and $2bn', ['400000000', '2000000000']],
  ['en', 'on 10 October 2011', ['10', '10/', '2011']],
  ['en', 'It may march in May, on the 5th of March.', ['5/', '5', '3/']],
  ['en', 'the late 1960s, 70s and 1974–75', ['1960', '1970', '1975']],
  ['en', 'dated 12.10.2011', ['2011']],
  ['en', 'the G7 and France 24', ['24']],
  ['fr', 'Il a coûté 1 234,5 francs.', ['1234.5']],
  ['fr', '715\u00A0068 et 60\u202F000 tonnes en 1972', ['715068', '60000', '1972']],
  ['fr', '3,4 millions, 2 milliards et 5 cents', ['3400000', '2000000000', '5']],
  ['fr', 'le 1er octobre 2011', ['1', '10/', '2011']],
  ['fr', 'Février 2012, la 2e fois', ['2/', '2012', '2']],
  ['fr', 'les années 1960, les années 70', ['1960', '1970']],
  ['zh', '1,234.5法郎', ['1234.5']],
  ['zh', '340万、1.2亿与1亿5000万', ['3400000', '120000000', '150000000']],
  ['zh', '100多万人，3千人', ['1000000', '3000']],
  ['zh', '2011年10月10日', ['2011', '10/', '10']],
  ['zh', '3—5月，3个月', ['3/', '5/', '3']],
  ['zh', '20世纪60年代末至80年代初', ['1960', '1980']],
  ['zh', '19世纪60至80年代，1970年代', ['19', '60', '1880', '1970']],
  ['zh', '21世纪头十年', ['2000']],
  ['ko', '1,234.5프랑', ['1234.5']],
  ['ko', '340만 명, 1만 2천 명', ['3400000', '12000']],
  ['ko', '1억 5000만–2억 달러, 71만 5068유로', ['150000000', '200000000', '715068']],
  ['ko', '6만 톤, 1975년 3만 2018년', ['60000', '1975', '30000', '2018']],
  ['ko', '2011년 10월 10일', ['2011', '10/', '10']],
  ['ko', '3–5월, 3개월', ['3/', '5/', '3']],
  ['ko', '1970년대와 80년대', ['1970', '1980']],
  ['ko', '제21차', ['21']],
];

test.each(DIGITS)('reads the digits of %s “%s”', (lang, text, expected) => {
  expect(readDigits(text, lang).map(({ values }) => values[0])).toEqual(expected);
});

/** Number words, and a value that they answer to. */
const WORDS: readonly [Lang, string, string][] = [
  ['en', 'Thirteen states', '13'],
  ['en', 'ninety-nine', '99'],
  ['en', 'two hundred and fifty', '250'],
  ['en', 'three million', '3000000'],
  ['en', 'between two and three hundred', '200'],
  ['en', 'the twenty-first century', '21'],
  ['en', 'two decades', '20'],
  ['en', 'a year', '1'],
  ['en', 'half of them', '0.5'],
  ['fr', 'Treize États', '13'],
  ['fr', 'quatre-vingt-dix-neuf', '99'],
  ['fr', 'deux cent cinquante', '250'],
  ['fr', 'trois milliards', '3000000000'],
  ['fr', 'soixante et onze', '71'],
  ['fr', 'le XXIe siècle', '21'],
  ['fr', 'trois douzaines', '36'],
  ['fr', 'une dizaine', '10'],
  ['zh', '十三国', '13'],
  ['zh', '九十九', '99'],
  ['zh', '二百五十', '250'],
  ['zh', '三百万', '3000000'],
  ['zh', '二三百名', '200'],
  ['zh', '两国', '2'],
  ['zh', '一半', '0.5'],
  ['ko', '열세 나라', '13'],
  ['ko', '아흔아홉 명', '99'],
  ['ko', '이백오십', '250'],
  ['ko', '삼백만', '3000000'],
  ['ko', '세 명', '3'],
  ['ko', '제이차', '2'],
  ['ko', '삼십', '30'],
  ['ko', '절반', '0.5'],
];

test.each(WORDS)('lets %s “%s” answer to %s', (lang, text, value) => {
  const figures = readFigures(text, lang);
  expect(figures.flatMap(({ values }) => values)).toContain(value);
  expect(figures.some(({ isCounted }) => isCounted)).toBe(false);
});

test.each<[Lang, string]>([
  ['en', 'They may march on'],
  ['fr', 'La marche du champ'],
  ['zh', '法国与朝鲜'],
  ['ko', '이 사이트는 한국의 일을 세계에 서울에서 전한다'],
])('reads no number in %s “%s”', (lang, text) => {
  expect(readFigures(text, lang).filter(({ isCounted }) => isCounted)).toEqual([]);
});

test('reads no number in a Korean word that only begins like one', () => {
  expect(readFigures('이 사이트는 한국의 일을 세계에 서울에서 전한다', 'ko')).toEqual([]);
});

/** The same sentence in four languages. */
const SENTENCES: readonly Readonly<Record<Lang, string>>[] = [
  {
    en: 'Exports of 2 and imports of 10 make 12 million.',
    fr: 'Exportations de 2 millions et importations de 10 millions font 12 millions.',
    zh: '出口200万、进口1000万，合计1200万。',
    ko: '수출 200만, 수입 1000만, 합계 1200만이다.',
  },
  {
    en: 'Twelve states met in October for fifty days.',
    fr: 'Douze États se sont réunis en octobre pendant 50 jours.',
    zh: '12国于10月会晤50天。',
    ko: '12개국이 10월에 50일 동안 만났다.',
  },
  {
    en: 'COVID-19 closed the office of the G7 in 2020.',
    fr: 'La Covid-19 a fermé en 2020 le bureau du G7.',
    zh: '2020年七国集团办事处因新冠疫情关闭。',
    ko: '2020년 코로나19로 주요 7개국 사무소가 닫혔다.',
  },
];

const pairs = SENTENCES.flatMap((sentence) =>
  LANGS.flatMap((lang) => LANGS.map((other) => ({ sentence, lang, other }))),
);

test.each(pairs)('finds “$sentence.en” alike in $lang and $other', ({ sentence, lang, other }) => {
  const compare = figureComparer<FigureText>();
  const texts = [lang, other].map((each): FigureText[] => [{ text: sentence[each], lang: each }]);
  expect(compare(texts[0] ?? [], texts[1] ?? [])).toEqual({ missing: [], extra: [] });
});

test.each<[Lang, string, string]>([
  ['fr', '3,4 milliards en mars 2011', '3,4 milliards'],
  ['zh', '2011年3月34万', '34万'],
  ['ko', '2011년 3월 34만', '34만'],
  ['fr', '3,4 millions en mai 2011', 'mai'],
  ['zh', '2012年3月340万', '2012'],
  ['ko', '2011년 4월 340만', '4월'],
])('finds that %s “%s” is not 3.4 million in March 2011', (lang, text, written) => {
  const english: FigureText = { text: '3.4 million in March 2011', lang: 'en' };
  const { missing, extra } = figureComparer<FigureText>()([english], [{ text, lang }]);
  expect(extra.map(({ figure }) => figure.written)).toEqual([written]);
  expect(missing).toHaveLength(1);
});
