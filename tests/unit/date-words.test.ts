import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { certaintyOf, formatDate } from '../../src/lib/date-words.ts';
import { parseDate } from '../../src/lib/dates.ts';

/** A date in EDTF and how each language prints it, in the order of `LANGS`: en, fr, zh, ko. */
type Row = readonly [edtf: string, en: string, fr: string, zh: string, ko: string];

const PLAIN: readonly Row[] = [
  ['0044', '44', '44', '44年', '44년'],
  ['0987-06', 'June 987', 'juin 987', '987年6月', '987년 6월'],
  ['1610-01', 'January 1610', 'janvier 1610', '1610年1月', '1610년 1월'],
  ['1886-06-04', '4 June 1886', '4 juin 1886', '1886年6月4日', '1886년 6월 4일'],
  ['1948-09-09', '9 September 1948', '9 septembre 1948', '1948年9月9日', '1948년 9월 9일'],
  ['1957', '1957', '1957', '1957年', '1957년'],
  ['1969-12-31', '31 December 1969', '31 décembre 1969', '1969年12月31日', '1969년 12월 31일'],
  ['1970-01-01', '1 January 1970', '1er janvier 1970', '1970年1月1日', '1970년 1월 1일'],
  ['1984-03-01', '1 March 1984', '1er mars 1984', '1984年3月1日', '1984년 3월 1일'],
  ['1984-08', 'August 1984', 'août 1984', '1984年8月', '1984년 8월'],
  ['1984-10-05', '5 October 1984', '5 octobre 1984', '1984年10月5日', '1984년 10월 5일'],
  ['2000-02-29', '29 February 2000', '29 février 2000', '2000年2月29日', '2000년 2월 29일'],
  ['2011-10-10', '10 October 2011', '10 octobre 2011', '2011年10月10日', '2011년 10월 10일'],
  ['2024-12-31', '31 December 2024', '31 décembre 2024', '2024年12月31日', '2024년 12월 31일'],
];

const DOUBTFUL: readonly Row[] = [
  ['1984?', 'probably 1984', 'probablement 1984', '可能为1984年', '1984년(추정)'],
  ['1984~', 'about 1984', 'vers 1984', '约1984年', '1984년경'],
  ['1984%', 'probably about 1984', 'probablement vers 1984', '可能约为1984年', '1984년경(추정)'],
  ['1984-10?', 'probably October 1984', 'probablement octobre 1984', '可能为1984年10月', '1984년 10월(추정)'],
  ['1984-04~', 'about April 1984', 'vers avril 1984', '约1984年4月', '1984년 4월경'],
  [
    '1984-10%',
    'probably about October 1984',
    'probablement vers octobre 1984',
    '可能约为1984年10月',
    '1984년 10월경(추정)',
  ],
  [
    '1984-03-01?',
    'probably 1 March 1984',
    'probablement le 1er mars 1984',
    '可能为1984年3月1日',
    '1984년 3월 1일(추정)',
  ],
  ['1984-10-05~', 'about 5 October 1984', 'vers le 5 octobre 1984', '约1984年10月5日', '1984년 10월 5일경'],
  [
    '1984-10-05%',
    'probably about 5 October 1984',
    'probablement vers le 5 octobre 1984',
    '可能约为1984年10月5日',
    '1984년 10월 5일경(추정)',
  ],
];

const UNSPECIFIED: readonly Row[] = [
  ['198X', 'the 1980s', 'années 1980', '20世纪80年代', '1980년대'],
  ['191X', 'the 1910s', 'années 1910', '20世纪10年代', '1910년대'],
  ['190X', 'the 1900s', 'années 1900', '1900年代', '1900년대'],
  ['200X', 'the 2000s', 'années 2000', '2000年代', '2000년대'],
  ['19XX', 'the 20th century', 'XXe siècle', '20世纪', '20세기'],
  ['20XX', 'the 21st century', 'XXIe siècle', '21世纪', '21세기'],
  ['01XX', 'the 2nd century', 'IIe siècle', '2世纪', '2세기'],
  ['1984-XX', '1984 (month unknown)', '1984 (mois inconnu)', '1984年（月份不详）', '1984년(월 미상)'],
  [
    '1984-10-XX',
    'October 1984 (day unknown)',
    'octobre 1984 (jour inconnu)',
    '1984年10月（日期不详）',
    '1984년 10월(일 미상)',
  ],
  [
    '1984-XX-XX',
    '1984 (month and day unknown)',
    '1984 (mois et jour inconnus)',
    '1984年（月日不详）',
    '1984년(월일 미상)',
  ],
];

const SEASONS: readonly Row[] = [
  ['2001-21', 'spring 2001', 'printemps 2001', '2001年春季', '2001년 봄'],
  ['2001-22', 'summer 2001', 'été 2001', '2001年夏季', '2001년 여름'],
  ['2001-23', 'autumn 2001', 'automne 2001', '2001年秋季', '2001년 가을'],
  ['2001-24', 'winter 2001', 'hiver 2001', '2001年冬季', '2001년 겨울'],
];

const INTERVALS: readonly Row[] = [
  ['1986/1992', '1986–1992', '1986-1992', '1986—1992年', '1986–1992년'],
  ['1984-03/1984-06', 'March–June 1984', 'de mars à juin 1984', '1984年3月至6月', '1984년 3월–6월'],
  ['1984-04/1984-10', 'April–October 1984', 'd’avril à octobre 1984', '1984年4月至10月', '1984년 4월–10월'],
  [
    '1984-03/1985-06',
    'March 1984 – June 1985',
    'de mars 1984 à juin 1985',
    '1984年3月至1985年6月',
    '1984년 3월–1985년 6월',
  ],
  [
    '1984-03-01/1984-03-15',
    '1–15 March 1984',
    '1er-15 mars 1984',
    '1984年3月1日至15日',
    '1984년 3월 1일–15일',
  ],
  [
    '1981-02-14/1981-02-15',
    '14–15 February 1981',
    '14-15 février 1981',
    '1981年2月14日至15日',
    '1981년 2월 14일–15일',
  ],
  [
    '1954-04-26/1954-06-15',
    '26 April – 15 June 1954',
    'du 26 avril au 15 juin 1954',
    '1954年4月26日至6月15日',
    '1954년 4월 26일–6월 15일',
  ],
  [
    '1953-07-27/1954-06-15',
    '27 July 1953 – 15 June 1954',
    'du 27 juillet 1953 au 15 juin 1954',
    '1953年7月27日至1954年6月15日',
    '1953년 7월 27일–1954년 6월 15일',
  ],
  [
    '1983-12-31/1984-01-01',
    '31 December 1983 – 1 January 1984',
    'du 31 décembre 1983 au 1er janvier 1984',
    '1983年12月31日至1984年1月1日',
    '1983년 12월 31일–1984년 1월 1일',
  ],
  ['1984/1986-03', '1984 – March 1986', 'de 1984 à mars 1986', '1984年至1986年3月', '1984년–1986년 3월'],
  ['1984-04/1986', 'April 1984 – 1986', 'd’avril 1984 à 1986', '1984年4月至1986年', '1984년 4월–1986년'],
  [
    '1984-04-26/1984-06',
    '26 April – June 1984',
    'du 26 avril à juin 1984',
    '1984年4月26日至6月',
    '1984년 4월 26일–6월',
  ],
  [
    '1984-04/1984-06-01',
    'April – 1 June 1984',
    'd’avril au 1er juin 1984',
    '1984年4月至6月1日',
    '1984년 4월–6월 1일',
  ],
];

const DOUBTFUL_INTERVALS: readonly Row[] = [
  [
    '1986~/1992',
    'from about 1986 to 1992',
    'des environs de 1986 à 1992',
    '1986年前后至1992年',
    '1986년경–1992년',
  ],
  [
    '1986/1992~',
    'from 1986 to about 1992',
    'de 1986 aux environs de 1992',
    '1986年至约1992年',
    '1986년–1992년경',
  ],
  [
    '1986?/1992',
    'from probably 1986 to 1992',
    'de 1986 (début probable) à 1992',
    '1986年（起始时间存疑）至1992年',
    '1986년(추정)–1992년',
  ],
  [
    '1986/1992?',
    'from 1986 to probably 1992',
    'de 1986 à 1992 (fin probable)',
    '1986年至1992年（结束时间存疑）',
    '1986년–1992년(추정)',
  ],
  [
    '1986%/1992',
    'from probably about 1986 to 1992',
    'des environs de 1986 (début probable) à 1992',
    '1986年前后（起始时间存疑）至1992年',
    '1986년경(추정)–1992년',
  ],
  [
    '1986/1992%',
    'from 1986 to probably about 1992',
    'de 1986 aux environs de 1992 (fin probable)',
    '1986年至约1992年（结束时间存疑）',
    '1986년–1992년경(추정)',
  ],
  [
    '1981-02-14?/1981-02-15?',
    'probably 14–15 February 1981',
    'probablement 14-15 février 1981',
    '可能为1981年2月14日至15日',
    '1981년 2월 14일–15일(추정)',
  ],
  [
    '1986~/1992?',
    'from about 1986 to probably 1992',
    'des environs de 1986 à 1992 (fin probable)',
    '1986年前后至1992年（结束时间存疑）',
    '1986년경–1992년(추정)',
  ],
  [
    '1984-03/1984-04~',
    'from March 1984 to about April 1984',
    'de mars 1984 aux environs d’avril 1984',
    '1984年3月至约1984年4月',
    '1984년 3월–1984년 4월경',
  ],
  [
    '1984-04-26~/1984-06-01',
    'from about 26 April 1984 to 1 June 1984',
    'des environs du 26 avril 1984 au 1er juin 1984',
    '1984年4月26日前后至1984年6月1日',
    '1984년 4월 26일경–1984년 6월 1일',
  ],
  [
    '1984-06-01/1984-06-26~',
    'from 1 June 1984 to about 26 June 1984',
    'du 1er juin 1984 aux environs du 26 juin 1984',
    '1984年6月1日至约1984年6月26日',
    '1984년 6월 1일–1984년 6월 26일경',
  ],
  [
    '1984-04-26/1984-06-01?',
    'from 26 April 1984 to probably 1 June 1984',
    'du 26 avril 1984 au 1er juin 1984 (fin probable)',
    '1984年4月26日至1984年6月1日（结束时间存疑）',
    '1984년 4월 26일–1984년 6월 1일(추정)',
  ],
];

const OPEN: readonly Row[] = [
  ['2011/..', 'since 2011', 'depuis 2011', '自2011年起', '2011년부터'],
  ['2011-10/..', 'since October 2011', 'depuis octobre 2011', '自2011年10月起', '2011년 10월부터'],
  [
    '2011-10-10/..',
    'since 10 October 2011',
    'depuis le 10 octobre 2011',
    '自2011年10月10日起',
    '2011년 10월 10일부터',
  ],
  ['2011~/..', 'since about 2011', 'depuis 2011 environ', '自2011年前后起', '2011년경부터'],
  ['2011?/..', 'probably since 2011', 'probablement depuis 2011', '可能自2011年起', '2011년(추정)부터'],
  [
    '2011%/..',
    'probably since about 2011',
    'probablement depuis 2011 environ',
    '可能自2011年前后起',
    '2011년경(추정)부터',
  ],
  [
    '2011-04-01~/..',
    'since about 1 April 2011',
    'depuis le 1er avril 2011 environ',
    '自2011年4月1日前后起',
    '2011년 4월 1일경부터',
  ],
  ['../1950', 'until 1950', 'jusqu’en 1950', '至1950年', '1950년까지'],
  ['../1950-04', 'until April 1950', 'jusqu’en avril 1950', '至1950年4月', '1950년 4월까지'],
  ['../1950-03-01', 'until 1 March 1950', 'jusqu’au 1er mars 1950', '至1950年3月1日', '1950년 3월 1일까지'],
  ['../1950~', 'until about 1950', 'jusqu’en 1950 environ', '至1950年前后', '1950년경까지'],
  ['../1950?', 'probably until 1950', 'probablement jusqu’en 1950', '可能至1950年', '1950년(추정)까지'],
  [
    '../1950%',
    'probably until about 1950',
    'probablement jusqu’en 1950 environ',
    '可能至1950年前后',
    '1950년경(추정)까지',
  ],
];

const UNKNOWN_ENDS: readonly Row[] = [
  [
    '1984/',
    'from 1984 (end unknown)',
    'à partir de 1984 (fin inconnue)',
    '自1984年起（结束时间不详）',
    '1984년부터(종료 시점 미상)',
  ],
  [
    '1984-04/',
    'from April 1984 (end unknown)',
    'à partir d’avril 1984 (fin inconnue)',
    '自1984年4月起（结束时间不详）',
    '1984년 4월부터(종료 시점 미상)',
  ],
  [
    '1984-04-01/',
    'from 1 April 1984 (end unknown)',
    'à partir du 1er avril 1984 (fin inconnue)',
    '自1984年4月1日起（结束时间不详）',
    '1984년 4월 1일부터(종료 시점 미상)',
  ],
  [
    '1984~/',
    'from about 1984 (end unknown)',
    'à partir de 1984 environ (fin inconnue)',
    '自1984年前后起（结束时间不详）',
    '1984년경부터(종료 시점 미상)',
  ],
  [
    '1984%/',
    'probably from about 1984 (end unknown)',
    'probablement à partir de 1984 environ (fin inconnue)',
    '可能自1984年前后起（结束时间不详）',
    '1984년경(추정)부터(종료 시점 미상)',
  ],
  [
    '/1950',
    'until 1950 (start unknown)',
    'jusqu’en 1950 (début inconnu)',
    '至1950年（起始时间不详）',
    '1950년까지(시작 시점 미상)',
  ],
  [
    '/1950-04~',
    'until about April 1950 (start unknown)',
    'jusqu’en avril 1950 environ (début inconnu)',
    '至1950年4月前后（起始时间不详）',
    '1950년 4월경까지(시작 시점 미상)',
  ],
  [
    '/1950-04-01?',
    'probably until 1 April 1950 (start unknown)',
    'probablement jusqu’au 1er avril 1950 (début inconnu)',
    '可能至1950年4月1日（起始时间不详）',
    '1950년 4월 1일(추정)까지(시작 시점 미상)',
  ],
];

const SHORT: readonly Row[] = [
  ['1984-02', 'Feb 1984', 'févr. 1984', '1984年2月', '1984년 2월'],
  ['1984-09-01', '1 Sep 1984', '1er sept. 1984', '1984年9月1日', '1984년 9월 1일'],
  ['1984-05', 'May 1984', 'mai 1984', '1984年5月', '1984년 5월'],
  ['1984-10?', 'probably Oct 1984', 'probablement oct. 1984', '可能为1984年10月', '1984년 10월(추정)'],
  ['1984-04/1984-10', 'Apr–Oct 1984', 'd’avr. à oct. 1984', '1984年4月至10月', '1984년 4월–10월'],
  ['2011-10/..', 'since Oct 2011', 'depuis oct. 2011', '自2011年10月起', '2011년 10월부터'],
  ['1957', '1957', '1957', '1957年', '1957년'],
];

const FAR_YEARS: readonly Row[] = [
  ['-0100', '101 BCE', '101\u00A0av.\u00A0J.-C.', '公元前101年', '기원전 101년'],
  ['0000', '1 BCE', '1\u00A0av.\u00A0J.-C.', '公元前1年', '기원전 1년'],
  [
    '-0043-03-15',
    '15 March 44 BCE',
    '15 mars 44\u00A0av.\u00A0J.-C.',
    '公元前44年3月15日',
    '기원전 44년 3월 15일',
  ],
  ['-0100~', 'about 101 BCE', 'vers 101\u00A0av.\u00A0J.-C.', '约公元前101年', '기원전 101년경'],
  [
    '-0107/0313',
    '108 BCE – 313',
    'de 108\u00A0av.\u00A0J.-C. à 313',
    '公元前108年至313年',
    '기원전 108년–313년',
  ],
  ['-0057/..', 'since 58 BCE', 'depuis 58\u00A0av.\u00A0J.-C.', '自公元前58年起', '기원전 58년부터'],
  ['-0100-21', 'spring 101 BCE', 'printemps 101\u00A0av.\u00A0J.-C.', '公元前101年春季', '기원전 101년 봄'],
  ['-01XX', 'the 2nd century BCE', 'IIe siècle av.\u00A0J.-C.', '公元前2世纪', '기원전 2세기'],
  ['00XX', 'the 1st century', 'Ier siècle', '1世纪', '1세기'],
  [
    '000X',
    'between 1 BCE and 9',
    'entre 1\u00A0av.\u00A0J.-C. et 9',
    '公元前1年至9年间',
    '기원전 1년–9년 사이',
  ],
  [
    '-005X',
    'between 60 BCE and 51 BCE',
    'entre 60\u00A0av.\u00A0J.-C. et 51\u00A0av.\u00A0J.-C.',
    '公元前60年至公元前51年间',
    '기원전 60년–기원전 51년 사이',
  ],
  ['Y12000', '12,000', '12\u202F000', '12,000年', '12,000년'],
  ['Y-17000', '17,001 BCE', '17\u202F001\u00A0av.\u00A0J.-C.', '公元前17,001年', '기원전 17,001년'],
];

const CENTURIES = [
  ['01XX', 'the 2nd century', 'IIe siècle'],
  ['02XX', 'the 3rd century', 'IIIe siècle'],
  ['03XX', 'the 4th century', 'IVe siècle'],
  ['08XX', 'the 9th century', 'IXe siècle'],
  ['10XX', 'the 11th century', 'XIe siècle'],
  ['13XX', 'the 14th century', 'XIVe siècle'],
  ['18XX', 'the 19th century', 'XIXe siècle'],
  ['21XX', 'the 22nd century', 'XXIIe siècle'],
] as const;

const CERTAINTIES = [
  ['1984', 'certain'],
  ['1984~', 'approximate'],
  ['1984?', 'uncertain'],
  ['1984%', 'both'],
  ['198X', 'certain'],
  ['2001-21', 'certain'],
  ['1986/1992', 'certain'],
  ['1986~/1992', 'approximate'],
  ['1986/1992?', 'uncertain'],
  ['1986~/1992?', 'both'],
  ['1986%/..', 'both'],
] as const;

function expectRows(rows: readonly Row[], format: (edtf: string, lang: Lang) => string): void {
  for (const [edtf, ...words] of rows) {
    for (const [index, lang] of LANGS.entries()) {
      it(`formats ${edtf} in ${lang} as ${words[index]}`, () => {
        expect(format(edtf, lang)).toBe(words[index]);
      });
    }
  }
}

function inFull(edtf: string, lang: Lang): string {
  return formatDate(parseDate(edtf), lang);
}

describe('formatDate prints a day, a month or a year without leading zeros', () => expectRows(PLAIN, inFull));

describe('formatDate prints doubt about a date', () => expectRows(DOUBTFUL, inFull));

describe('formatDate prints digits that are not known', () => expectRows(UNSPECIFIED, inFull));

describe('formatDate prints years before the common era and of more than four digits', () =>
  expectRows(FAR_YEARS, inFull));

describe('formatDate prints seasons', () => expectRows(SEASONS, inFull));

describe('formatDate prints intervals, saying once what both ends share', () =>
  expectRows(INTERVALS, inFull));

describe('formatDate prints doubt about one end of an interval on that end', () =>
  expectRows(DOUBTFUL_INTERVALS, inFull));

describe('formatDate prints intervals open at one end', () => expectRows(OPEN, inFull));

describe('formatDate prints intervals with an end that is not known', () => expectRows(UNKNOWN_ENDS, inFull));

describe('formatDate prints short months where a language has them', () => {
  expectRows(SHORT, (edtf, lang) => formatDate(parseDate(edtf), lang, { month: 'short' }));
});

describe('formatDate prints centuries', () => {
  for (const [edtf, en, fr] of CENTURIES) {
    it(`numbers the century ${edtf} as ${en} and ${fr}`, () => {
      expect([inFull(edtf, 'en'), inFull(edtf, 'fr')]).toEqual([en, fr]);
    });
  }
});

describe('certaintyOf', () => {
  for (const [edtf, certainty] of CERTAINTIES) {
    it(`calls ${edtf} ${certainty}`, () => {
      expect(certaintyOf(parseDate(edtf))).toBe(certainty);
    });
  }
});
