import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanPieces, hanWindows, hanWord, simplify } from '../../src/lib/fold-han.ts';
import {
  compoundSplits,
  hangulSuffixes,
  isInflectionOf,
  withoutParticle,
} from '../../src/lib/fold-hangul.ts';
import { hiddenTokens } from '../../src/lib/fold-tokens.ts';
import { foldForComparing, foldText, HIDDEN, stripAccents, visibleText } from '../../src/lib/folding.ts';

const TABLE = new Map([
  ['國', '国'],
  ['試', '试'],
  ['驗', '验'],
]);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('foldText', () => {
  it.each([
    ['en', 'Giscard d’Estaing', "Giscard d'Estaing"],
    ['fr', 'l’ONU et l‘Élysée', "l'ONU et l'Élysée"],
    ['zh', 'ＡＦＰ：第１７１８号，核试验。', 'AFP：第1718号，核试验。'],
    ['ko', '제재', '제재'],
    ['en', ' two \u00A0 spaces\nand a so\u00ADft hyphen ', 'two spaces and a soft hyphen'],
    ['fr', '« 1 017 » ; ’tis', '« 1 017 » ; ’tis'],
  ])('folds in %s %s as %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing more when done twice', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('leaves no hidden mark and no double space', () => {
    fc.assert(fc.property(anyText, (text) => !/[\u2063\u200B]|\s{2}|^\s|\s$/u.test(foldText(text))));
  });
});

describe('foldForComparing', () => {
  it.each([
    ['en', 'Brontë’s', "bronte's"],
    ['fr', 'ÉLYSÉE', 'elysee'],
    ['zh', '核试验ABC', '核试验abc'],
    ['ko', '결의안', '결의안'],
  ])('folds in %s %s as %s', (_, text, folded) => {
    expect(foldForComparing(text)).toBe(folded);
  });

  it('keeps Hangul syllables whole when it takes accents off', () => {
    expect(stripAccents('각하é')).toBe('각하e');
  });
});

describe('visibleText', () => {
  it.each([
    ['en', `d'Estaing. ${HIDDEN} Title ${HIDDEN}France 프랑스`, 'd’Estaing.'],
    ['fr', `l'ONU${HIDDEN}`, 'l’ONU'],
    ['zh', `核\u200B试验 \u200B${HIDDEN}\u200Bꀌ`, '核试验'],
    ['ko', '대북제재', '대북제재'],
  ])('shows in %s only what readers may see', (_, stored, visible) => {
    expect(visibleText(stored)).toBe(visible);
  });

  it('shows no hidden word of any text', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        (text, hidden) => !visibleText(`${foldText(text)} ${HIDDEN} ${hidden}`).includes(HIDDEN),
      ),
    );
  });
});

describe('hiddenTokens', () => {
  it.each([
    ['en', '1953–1955, words/others', ['1953', '1955', 'words', 'others']],
    ['fr', 'à 1 017 hommes', ['1017']],
    ['zh', '核試驗', [hanWord('核试验'), hanWord('试验'), hanWord('验')]],
    ['ko', '대북제재를', ['북제재를', '제재를', '재를']],
    ['ko', '2011년에', ['년에']],
    ['en', 'plain words, well-known', []],
  ])('adds in %s to %s what it must also be found by', (_, text, tokens) => {
    expect(hiddenTokens(text, TABLE)).toEqual(tokens);
  });
});

describe('Han', () => {
  const han = fc.string({
    unit: fc.constantFrom(...Array.from('法国与朝鲜核试验办事处的外交关系一二三')),
    minLength: 1,
    maxLength: 12,
  });

  it('finds every substring of up to four characters at the beginning of a window', () => {
    fc.assert(
      fc.property(han, fc.nat(), fc.integer({ min: 1, max: 4 }), (run, from, length) => {
        const start = from % run.length;
        const part = hanWord(run.slice(start, start + length));
        return hanWindows(`A${run}，b`).some((window) => window.startsWith(part));
      }),
    );
  });

  it('cuts a long run into pieces that make it up', () => {
    expect(hanPieces('朝鲜民主主义人民共和国')).toEqual(['朝鲜民主', '主义人民', '共和国']);
    fc.assert(fc.property(han, (run) => hanPieces(run).join('') === run));
  });

  it('writes different runs as different words', () => {
    fc.assert(fc.property(han, han, (a, b) => (hanWord(a) === hanWord(b)) === (a === b)));
  });

  it('turns traditional characters into simplified ones and leaves the rest', () => {
    expect(simplify('法國 核試驗 ABC 한국', TABLE)).toBe('法国 核试验 ABC 한국');
  });
});

describe('Hangul', () => {
  it('lists the endings of a compound', () => {
    expect(hangulSuffixes('결의안을')).toEqual(['의안을', '안을']);
    expect(hangulSuffixes('북한')).toEqual([]);
  });

  it('finds every part of at least two syllables at the beginning of a word or of an ending', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('대북제재결의안사무소총표부')),
      minLength: 2,
      maxLength: 10,
    });
    fc.assert(
      fc.property(word, fc.nat(), fc.integer({ min: 2, max: 5 }), (text, from, length) => {
        const start = from % (text.length - 1);
        return [text, ...hangulSuffixes(text)].some((each) =>
          each.startsWith(text.slice(start, start + length)),
        );
      }),
    );
  });

  it.each([
    ['프랑스의', '프랑스'],
    ['북한에서는', '북한'],
    ['사무소로부터', '사무소'],
    ['평양까지', '평양'],
    ['프랑스와', '프랑스'],
    ['회의', undefined],
    ['북한', undefined],
    ['KOTRA', undefined],
  ])('takes the particle off %s', (word, stem) => {
    expect(withoutParticle(word)).toBe(stem);
  });

  it.each([
    ['프랑스는', '프랑스', true],
    ['프랑스', '프랑스', true],
    ['프랑스어', '프랑스', false],
    ['김정일은', '김정', false],
  ])('says whether %s is an inflection of %s', (word, stem, isInflected) => {
    expect(isInflectionOf(word, stem)).toBe(isInflected);
  });

  it('cuts a compound in two everywhere but at its ends', () => {
    expect(compoundSplits('북한핵실험')).toEqual([
      ['북한', '핵실험'],
      ['북한핵', '실험'],
    ]);
  });
});
