import { describe, expect, it } from 'vitest';
import { writeTextDirective } from '../../src/lib/text-fragment.ts';

/** The directive for the part of the blocks between `from` and `to`, both as first found. */
function direct(blocks: string[], from: string, to: string, language = 'en'): string | undefined {
  const place = (words: string) => {
    const block = blocks.findIndex((each) => each.includes(words));
    return { block, offset: blocks[block]?.indexOf(words) ?? 0 };
  };
  const last = place(to);
  const end = { ...last, offset: last.offset + to.length };
  const directive = writeTextDirective({ blocks, start: place(from), end, language });
  return directive && decodeURIComponent(directive);
}

const LONG =
  'The ferry opened in 1962 and ran twice a week, in winter once, until the new harbour was finished and the old one closed to ships.';

describe('writeTextDirective', () => {
  it.each([
    ['en', ['The ferry opened in 1962.'], 'ferry opened', 'text=ferry opened'],
    ['fr', ['Le bac de l’île ouvre en 1962.'], 'l’île ouvre', 'text=l’île ouvre'],
    ['zh-Hans', ['渡轮航线于1962年开通。'], '航线于1962年', 'text=航线于1962年'],
    ['ko', ['연락선은 1962년에 다니기 시작했다.'], '1962년에 다니기', 'text=1962년에 다니기'],
  ])('quotes a short text in %s whole', (language, blocks, words, directive) => {
    expect(direct(blocks, words, words, language)).toBe(directive);
  });

  it.each([
    ['en', ['The ferry opened in 1962.'], 'erry open', 'text=ferry opened'],
    ['fr', ['Les îles voisines restent.'], 'oisines rest', 'text=voisines restent'],
    ['zh-Hans', ['外交关系没有建立。'], '交关系没', 'text=外交关系没有'],
    ['ko', ['연락선은 다니기 시작했다.'], '락선은 다니', 'text=연락선은 다니기'],
  ])('widens a selection in %s to whole words', (language, blocks, words, directive) => {
    expect(direct(blocks, words, words, language)).toBe(directive);
  });

  it('gives the beginning and the end of a long text', () => {
    expect(direct([LONG], 'The ferry', 'closed to ships')).toBe('text=The ferry opened,closed to ships');
  });

  it('gives the beginning and the end of a text that goes on in the next paragraph', () => {
    const blocks = ['The ferry opened in 1962.', 'It ran twice a week.'];
    expect(direct(blocks, 'opened', 'twice a')).toBe('text=opened in 1962,ran twice a');
  });

  it('puts what stands before in front of a text that occurs earlier', () => {
    const blocks = ['It ran twice a week.', 'In summer it ran daily.'];
    const start = { block: 1, offset: 13 };
    const end = { block: 1, offset: 16 };
    const directive = writeTextDirective({ blocks, start, end, language: 'en' });
    expect(directive).toBe('text=summer%20it-,ran');
  });

  it('is undefined where a browser would find another place first', () => {
    const blocks = ['The ferry.', 'The ferry.'];
    const [start, end] = [
      { block: 1, offset: 0 },
      { block: 1, offset: 9 },
    ];
    expect(writeTextDirective({ blocks, start, end, language: 'en' })).toBeUndefined();
  });

  it('encodes what has a meaning in a directive', () => {
    const directive = writeTextDirective({
      blocks: ['An on-off, this & that.'],
      start: { block: 0, offset: 0 },
      end: { block: 0, offset: 22 },
      language: 'en',
    });
    expect(directive).toBe('text=An%20on%2Doff%2C%20this%20%26%20that');
  });
});
