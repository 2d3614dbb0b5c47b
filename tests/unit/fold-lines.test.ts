import { describe, expect, it } from 'vitest';
import { foldLines } from '../../src/lib/fold-lines.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('foldLines', () => {
  it.each([
    ['en', 'France and North Korea '],
    ['fr', 'Délégation générale à Paris '],
    ['zh', '法国与朝鲜没有外交关系'],
    ['ko', '프랑스와 북한에는 외교 관계가 없다 '],
    ['emoji', '🗓️📅'],
  ])('keeps lines in %s within 75 octets and loses nothing', (_, piece) => {
    const line = `SUMMARY:${piece.repeat(20)}`;
    const folded = foldLines(line);
    expect(folded.split('\r\n').filter((each) => octets(each) > 75)).toEqual([]);
    expect(folded.split('\r\n').length).toBeGreaterThan(2);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
  });

  it('joins what was folded elsewhere, and leaves short lines alone', () => {
    expect(foldLines('A:b\r\n\tc\r\nD:e\r\n')).toBe('A:bc\r\nD:e\r\n');
  });
});
