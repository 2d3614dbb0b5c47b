import { describe, expect, it } from 'vitest';
import { breakLines, fitText } from '../../src/lib/text-lines.ts';

/** As in type of one width: a Han or Hangul character is as wide as two letters. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, char) => sum + (/[\p{Script=Han}\p{Script=Hangul}，：“”]/u.test(char) ? 2 : 1),
    0,
  );
}

describe('breakLines', () => {
  it.each([
    ['en', 'A trade mission in Paris', 16, ['A trade mission', 'in Paris']],
    ['en', 'Debt', 16, ['Debt']],
    ['en', 'Incommensurability', 8, ['Incommensurability']],
    ['fr', 'Qui doit\u00A0? Une dette ancienne', 20, ['Qui doit\u00A0? Une', 'dette ancienne']],
    ['zh', '没有外交关系的两个国家', 16, ['没有外交关系', '的两个国家']],
    ['zh', '资料写成，说法不一', 10, ['资料写成，', '说法不一']],
    ['zh', '他称“制裁无效”', 12, ['他称“制裁', '无效”']],
    ['ko', '외교 관계가 없는 두 나라', 16, ['외교 관계가', '없는 두 나라']],
  ] as const)('in %s breaks “%s” at %i', (lang, text, width, lines) => {
    expect(breakLines(text, lang, widthOf, width)).toEqual(lines);
  });
});

describe('fitText', () => {
  const room = {
    widthOf,
    width: 40,
    sizes: [
      { size: 4, lines: 1 },
      { size: 2, lines: 2 },
    ],
  };

  it.each([
    ['en', 'Debt', { size: 4, lines: ['Debt'] }],
    ['en', 'A trade mission in Paris', { size: 2, lines: ['A trade mission', 'in Paris'] }],
    [
      'en',
      'A trade mission in Paris, then a debt, then a bureau',
      { size: 2, lines: ['A trade mission in', 'Paris, then a…'] },
    ],
    [
      'fr',
      'Une mission, puis une dette, puis un bureau',
      { size: 2, lines: ['Une mission, puis', 'une dette, puis…'] },
    ],
    [
      'zh',
      '法国与朝鲜之间的贸易代表团与债务，以及办事处',
      { size: 2, lines: ['法国与朝鲜之间的贸易', '代表团与债务…'] },
    ],
    [
      'ko',
      '무역대표부와 부채와 사무소와 제재 그리고 관계',
      { size: 2, lines: ['무역대표부와 부채와', '사무소와 제재…'] },
    ],
  ] as const)('in %s sets “%s”', (lang, text, fitted) => {
    expect(fitText(text, lang, room)).toEqual(fitted);
  });
});
