import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/lib/fold-han.ts';
import { compoundSplits, isInflectionOf, withoutParticle } from '../../src/lib/fold-hangul.ts';
import { indexWords, piecesOf, queryWords } from '../../src/lib/fold-runs.ts';
import { engineText } from '../../src/lib/fold-tokens.ts';
import { foldForComparing, foldText, stripAccents } from '../../src/lib/folding.ts';

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

  it('leaves no invisible character and no double space', () => {
    fc.assert(fc.property(anyText, (text) => !/[\u2063\u200B]|\s{2}|^\s|\s$/u.test(foldText(text))));
  });
});

describe('foldForComparing', () => {
  it.each([
    ['en', 'Brontë’s', "bronte's"],
    ['fr', 'ÉLYSÉE', 'elysee'],
    ['zh', '核试验ABC', '核试验abc'],
    ['ko', '결의안', '결의안'],
    ['fr', 'Cœur, CŒUR, Lætitia', 'coeur, coeur, laetitia'],
  ])('folds in %s %s as %s', (_, text, folded) => {
    expect(foldForComparing(text)).toBe(folded);
  });

  it('keeps Hangul syllables whole when it takes accents off', () => {
    expect(stripAccents('각하é')).toBe('각하e');
  });
});

describe('engineText', () => {
  const run = (text: string) => indexWords(text).join(' ');

  it.each([
    ['en', '1953–1955, words·others, well-known', '1953 1955, words others, well-known'],
    ['en', 'Giscard d’Estaing’s œuvre', 'Giscard d Estaing s oeuvre'],
    ['fr', 'à 1 017 hommes de l’ONU', 'à 1 017 hommes de l ONU 1017'],
    ['zh', '核試驗，AFP报道', `${run('核试验')} AFP ${run('报道')}`],
    ['ko', '대북제재를 2011년에', `${indexWords('대북제재를', '2').join(' ')} ${run('2011년에')}`],
  ])('writes in %s %s for the engine', (_, text, words) => {
    expect(engineText(text, TABLE)).toBe(words);
  });
});

describe('a run of Han and Hangul', () => {
  const run = fc.string({
    unit: fc.constantFrom(...Array.from('法国与朝鲜核试验办事처의외교관계2016年')),
    minLength: 1,
    maxLength: 12,
  });

  it.each([
    ['en', 'the 法国 of 2016', ['the', '法国', 'of', '2016'], ['法国']],
    ['fr', 'l’AFP북한', ['l', 'AFP', '북한'], ['북한']],
    ['zh', '2016年G20峰会', ['2016年', 'G20', '峰会'], ['2016年', '峰会']],
    ['ko', '1718호 COVID19와', ['1718호', 'COVID19', '와'], ['1718호', '와']],
  ])('is told apart from words in letters in %s %s', (_, text, pieces, runs) => {
    expect(piecesOf(text).map(({ text: piece }) => piece)).toEqual(pieces);
    expect(
      piecesOf(text)
        .filter(({ isRun }) => isRun)
        .map(({ text: piece }) => piece),
    ).toEqual(runs);
  });

  it('has every substring found by words that it is indexed by, or by their beginning', () => {
    fc.assert(
      fc.property(run, fc.nat(), fc.integer({ min: 1, max: 4 }), (text, from, length) => {
        const start = from % text.length;
        const indexed = indexWords(text);
        return queryWords(text.slice(start, start + length)).every((word) =>
          indexed.some((each) => each.startsWith(word)),
        );
      }),
    );
  });

  it('has none of another found by the words that it is looked for by, unless their pairs are the same', () => {
    fc.assert(
      fc.property(run, run, (text, other) => {
        const indexed = indexWords(other);
        const isFound = queryWords(text).every((word) => indexed.some((each) => each.startsWith(word)));
        const pairs = text.length < 2 ? [text] : [...(text.match(/../gu) ?? []), text.slice(-2)];
        return isFound === pairs.every((pair) => other.includes(pair));
      }),
    );
  });
});

describe('simplify', () => {
  it('turns traditional characters into simplified ones and leaves the rest', () => {
    expect(simplify('法國 核試驗 ABC 한국', TABLE)).toBe('法国 核试验 ABC 한국');
  });
});

describe('Hangul', () => {
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
    expect(compoundSplits('북한핵실험', 2)).toEqual([
      ['북한', '핵실험'],
      ['북한핵', '실험'],
    ]);
    expect(compoundSplits('天安舰', 1)).toEqual([
      ['天', '安舰'],
      ['天安', '舰'],
    ]);
    expect(compoundSplits('天安', 1)).toEqual([]);
  });
});
