import { describe, expect, it } from 'vitest';
import { wrapLabel } from '../../src/lib/wrap-label.ts';

describe('wrapLabel', () => {
  it.each([
    ['en', 'Since 2020', ['Since 2020']],
    ['en', 'The Lang mission and the office', ['The Lang mission', 'and the office']],
    ['fr', 'L’aide, l’Europe et la détente', ['L’aide, l’Europe et', 'la détente']],
    ['fr', 'Anticonstitutionnellement dit', ['Anticonstitutionnellement', 'dit']],
    ['zh', '雅克·朗访朝与合作办公室', ['雅克·朗访朝与合作', '办公室']],
    ['zh', '接触、贸易与债务', ['接触、贸易与债务']],
    ['ko', '자크 랑의 방북과 협력사무소', ['자크 랑의 방북과', '협력사무소']],
    ['ko', '원조, 유럽, 첫 제재', ['원조, 유럽, 첫 제재']],
  ] as const)('breaks in %s %s', (lang, label, lines) => {
    expect(wrapLabel(label, 19, lang)).toEqual(lines);
  });
});
