import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import { typeset, typesetBetween } from '../../src/lib/typography.ts';

const CASES: [Lang, string, string][] = [
  ['en', "France's answer", 'France’s answer'],
  ['en', "the '80s: 5' tall, dogs' tails", "the '80s: 5' tall, dogs' tails"],
  ['en', "https://example.org/l'est it's", "https://example.org/l'est it’s"],
  ['en', 'What ? At 10:30 « here »', 'What ? At 10:30 « here »'],
  ['en', 'one\ntwo', 'one\ntwo'],
  ['fr', "l'ONU d'État", 'l’ONU d’État'],
  ['fr', 'Non ; oui ! quoi ?', 'Non\u202F; oui\u202F! quoi\u202F?'],
  ['fr', 'deux points : suite', 'deux points\u00A0: suite'],
  ['fr', 'deux points\n: suite', 'deux points\u00A0: suite'],
  ['fr', 'il dit « oui »', 'il dit «\u00A0oui\u00A0»'],
  ['fr', 'il dit «oui»', 'il dit «\u00A0oui\u00A0»'],
  ['fr', 'il dit «\u202Foui\u202F»', 'il dit «\u202Foui\u202F»'],
  ['fr', '« oui ! »', '«\u00A0oui\u202F!\u00A0»'],
  ['fr', 'à 10:30, https://example.org/?a=1;b', 'à 10:30, https://example.org/?a=1;b'],
  ['zh', '第一行\n第二行', '第一行第二行'],
  ['zh', '会议，\n《报告》', '会议，《报告》'],
  ['zh', '据称\n“是”', '据称“是”'],
  ['zh', '会议\nUNESCO', '会议\nUNESCO'],
  ['zh', "l'ONU « a » ; b", "l'ONU « a » ; b"],
  ['ko', '첫 줄\n둘째 줄', '첫 줄\n둘째 줄'],
  ['ko', "l'ONU « a » ; 中\n文", "l'ONU « a » ; 中\n文"],
];

const ACROSS: [Lang, string, string, string, string][] = [
  ['en', 'it', "'", 's', '’'],
  ['fr', '', "l'", 'ONU', 'l’'],
  ['fr', 'mot', ' : suite', '', '\u00A0: suite'],
  ['fr', 'mot', ' ', '!', '\u202F'],
  ['fr', '«\u00A0', 'oui', '\u00A0»', 'oui'],
  ['zh', '会议', '\n开始', '', '开始'],
  ['zh', '会', '议\n', '𠀀', '议'],
  ['ko', '회의', '\n시작', '', '\n시작'],
];

describe('typeset', () => {
  it.each(CASES)('sets in %s %j as %j', (lang, text, expected) => {
    expect(typeset(text, lang)).toBe(expected);
  });

  it.each(LANGS)('changes nothing in %s that it has set already', (lang) => {
    const piece = fc.constantFrom(
      ' ',
      '\n',
      '\u00A0',
      '«',
      '»',
      ':',
      ';',
      '!',
      '?',
      "'",
      'a',
      'é',
      '1',
      '汉',
      '。',
      '한',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        const once = typeset(text, lang);
        expect(typeset(once, lang)).toBe(once);
      }),
    );
  });
});

describe('typesetBetween', () => {
  it.each(ACROSS)(
    'sets in %s between %j and its neighbours %j, %j',
    (lang, before, text, after, expected) => {
      expect(typesetBetween(text, lang, { before, after })).toBe(expected);
    },
  );
});
