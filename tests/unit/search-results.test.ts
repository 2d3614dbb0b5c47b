import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/locales.ts';
import { engineRecord, storedSection } from '../../src/integrations/search-record.ts';
import { nameFinder, type Mention } from '../../src/lib/fold-names.ts';
import { foldQuery } from '../../src/lib/fold-query.ts';
import { engineText } from '../../src/lib/fold-tokens.ts';
import { findMarks, makeExcerpt, markTitle } from '../../src/lib/search-excerpt.ts';
import { resultForms } from '../../src/lib/search-forms.ts';
import { facetValues } from '../../src/lib/search-facets.ts';
import { kindOf, type SearchKind } from '../../src/lib/search-kinds.ts';
import { sharesStem } from '../../src/lib/search-match.ts';
import { rankSections } from '../../src/lib/search-rank.ts';
import { readSection, type FoundSection } from '../../src/lib/search-section.ts';

const TABLE = new Map([['國', '国']]);
const findMentions = nameFinder([
  {
    forms: {
      en: { preferred: 'Mitterrand' },
      fr: { preferred: 'Mitterrand' },
      zh: { preferred: '密特朗' },
      ko: { preferred: '미테랑' },
    },
  },
  {
    forms: {
      en: { preferred: 'North Korea', others: ['DPRK'] },
      fr: { preferred: 'Corée du Nord', others: ['RPDC'] },
    },
  },
]);

const contextOf = (title: string, lang: Lang, kind: SearchKind) => ({
  url: `/${lang}/${title}`,
  lang,
  facts: { kind, facets: facetValues({ kind: [kind], topic: ['trade'] }), date: '1974-03' },
  engineText: (text: string) => engineText(text, TABLE),
  mentions: [] as Mention[],
});

/** A section as it comes back from the index. */
function found(
  title: string,
  text: string,
  { lang = 'en', kind = 'article' }: { lang?: Lang; kind?: SearchKind } = {},
): FoundSection {
  const section = { title, above: ['Page'], text, languages: [] };
  return readSection(
    storedSection(section, { ...contextOf(title, lang, kind), mentions: findMentions(`${title} · ${text}`) }),
    TABLE,
  );
}

function terms(query: string) {
  return foldQuery(query, TABLE).readings[0] ?? [];
}

function marked(section: FoundSection, query: string): string[] {
  return findMarks(section, terms(query)).map(({ start, end }) => section.text.slice(start, end));
}

describe('engineRecord', () => {
  it('holds every other form of a name, no character that is cut, and weights closed again', () => {
    const section = { title: 'Visit', above: ['Page'], text: '密特朗 in North Korea', languages: [] };
    const mentions = findMentions(section.text);
    const record = engineRecord(section, { ...contextOf('Visit', 'en', 'event'), mentions });
    const { content } = record;
    expect(content).toContain('Mitterrand');
    expect(content).toContain('RPDC');
    expect(content).not.toMatch(/[\p{Script=Han}\p{Script=Hangul}]/u);
    expect(content.match(/___PAGEFIND_WEIGHT___\d/gu)).toHaveLength(4);
    expect(content.match(/___END_PAGEFIND_WEIGHT___/gu)).toHaveLength(4);
  });

  it('takes no weight from a text', () => {
    const section = { title: 'T', above: [], text: '___PAGEFIND_WEIGHT___9 word', languages: [] };
    const { content } = engineRecord(section, contextOf('T', 'en', 'article'));
    expect(content.match(/___PAGEFIND_WEIGHT___9/gu)).toBeNull();
  });
});

describe('findMarks', () => {
  it.each([
    [
      'en',
      'Sanctions were sanctioned by Giscard d’Estaing',
      'sanction Estaing',
      ['Sanctions', 'sanctioned', 'Estaing'],
    ],
    ['fr', 'L’essai de l’Élysée', 'elysee essai', ['essai', 'Élysée']],
    ['fr', 'fort de 1 017 hommes', '1017', ['1 017']],
    ['zh', '这是法國和法国', '法国', ['法國', '法国']],
    ['zh', '援助组织Triangle在2016年', 'triangle 2016', ['Triangle', '2016']],
    ['ko', '대북제재결의안을 지지', '결의안', ['결의안']],
    ['en', 'Until the UN', 'UN', ['UN']],
  ] as const)('marks in %s %s for %s', (lang, text, query, expected) => {
    expect(marked(found('T', text, { lang }), query)).toEqual(expected);
  });

  it.each([
    ['미테랑', ['Mitterrand']],
    ['密特朗', ['Mitterrand']],
    ['RPDC', ['North Korea']],
  ])('marks the name that stands in the text when %s found it', (query, expected) => {
    expect(marked(found('T', 'Mitterrand went to North Korea.'), query)).toEqual(expected);
  });
});

describe('makeExcerpt', () => {
  it('shows only what readers may see, cut at words around the marks', () => {
    const section = found(
      'T',
      `${'Before it all. '.repeat(30)}Here Mitterrand spoke. ${'And after. '.repeat(30)}`,
    );
    const pieces = makeExcerpt(section, terms('미테랑'));
    expect(pieces.find(({ isMarked }) => isMarked)?.text).toBe('Mitterrand');
    expect(pieces[0]?.text).toBe('… ');
    expect(pieces.at(-1)?.text).toBe(' …');
    expect(pieces.map(({ text }) => text).join('')).toMatch(
      /^… Before .*Here Mitterrand spoke\. And after\..* …$/u,
    );
  });

  it('keeps what looks like markup as text', () => {
    const [piece] = makeExcerpt(found('T', 'a <b>tag</b> & "quotes"'), terms('zzz'));
    expect(piece?.text).toContain('tag');
    expect(piece?.isMarked).toBe(false);
  });

  it('marks titles too', () => {
    expect(markTitle(found('The debt of 1984', 'x'), terms('1984'))).toEqual([
      { text: 'The debt of ', isMarked: false },
      { text: '1984', isMarked: true },
    ]);
  });
});

describe('rankSections', () => {
  const order = (query: string, sections: FoundSection[], score = 0.5) => {
    const candidates = sections.map((section) => ({
      name: section.url,
      section,
      terms: terms(query),
      score,
      distance: 0,
    }));
    return rankSections(candidates, foldQuery(query, TABLE)).map(({ section }) => section.title);
  };

  it('puts a match in the title before one in the text before another form of a name', () => {
    const sections = [found('Form', 'North Korea'), found('Text', 'The DPRK'), found('On the DPRK', 'x')];
    expect(order('DPRK', sections)).toEqual(['On the DPRK', 'Text', 'Form']);
  });

  it('puts articles before differences before events before sources on a tie', () => {
    const kinds = ['source', 'event', 'difference', 'article'] as const;
    expect(
      order(
        'debt',
        kinds.map((kind) => found(kind, 'The debt', { kind })),
      ),
    ).toEqual(['article', 'difference', 'event', 'source']);
  });

  it('puts the accents that were typed first', () => {
    const sections = [found('Plain', 'Sur la cote'), found('Accented', 'Sur la côte')];
    expect(order('côte', sections)).toEqual(['Accented', 'Plain']);
    expect(order('cote', sections)).toEqual(['Plain', 'Accented']);
  });

  it('finds Korean spaced otherwise than it was typed', () => {
    expect(order('자크랑', [found('방북', '특사 자크 랑이 평양에 갔다', { lang: 'ko' })])).toEqual(['방북']);
  });

  it('puts the words as a phrase before the words apart', () => {
    expect(
      order('trade office', [found('Apart', 'An office for trade'), found('Phrase', 'A trade office')]),
    ).toEqual(['Phrase', 'Apart']);
  });

  it('drops sections in which a word is not to be found, unless fewer words are asked for', () => {
    const candidates = [
      {
        name: 'en_1_0',
        section: found('T', 'xenon'),
        terms: terms('xylophone xenon'),
        score: 1,
        distance: 0,
      },
    ];
    const query = foldQuery('xylophone xenon', TABLE);
    expect(rankSections(candidates, query)).toEqual([]);
    expect(rankSections(candidates, query, { least: 0.5 })).toHaveLength(1);
  });
});

it.each([
  ['sanctions', 'sanctioned', true],
  ['relation', 'relations', true],
  ['embassies', 'embassy', true],
  ['nation', 'nature', false],
  ['xylophone', 'xenon', false],
])('says whether %s and %s share a stem', (word, term, shared) => {
  expect(sharesStem(word, term)).toBe(shared);
});

it.each([
  ['/en/articles/debt/', undefined, 'article'],
  ['/en/articles/debt/', 'default', 'article'],
  ['/fr/timeline/', 'office-opens', 'event'],
  ['/fr/timeline/', undefined, 'page'],
  ['/zh/sources/', 'rfi-2011', 'source'],
  ['/zh/names/', 'france', 'name'],
  ['/ko/data/', 'trade', 'series'],
  ['/ko/about/', 'privacy', 'page'],
])('knows what stands at %s#%s', (path, id, kind) => {
  expect(kindOf(path, id)).toBe(kind);
});

it('takes the plural forms out of a function that prints a count', () => {
  expect(resultForms((count) => (count === 1 ? '1 result' : `${count} results`))).toEqual({
    one: '{count} result',
    other: '{count} results',
  });
});
