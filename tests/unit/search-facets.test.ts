import { describe, expect, it } from 'vitest';
import { sectionFiler } from '../../src/integrations/search-facts.ts';
import type { PageSection } from '../../src/integrations/search-sections.ts';
import { answers, facetValues, narrowing, withoutFacet } from '../../src/lib/search-facets.ts';

const factsOf = sectionFiler({
  articles: new Map([
    ['debt', { topics: ['debt', 'trade'], period: '1970/..', changed: '2026-11-21' }],
    ['schools', { topics: ['education', 'science'], period: '1995/2012', changed: '2026-11-21' }],
  ]),
  events: new Map([
    ['default', { date: '1976-03', category: 'trade', section: 'debt#default', sources: ['afp', 'rodong'] }],
    ['students', { date: '1998~/2003', category: 'learning', section: 'schools#a', sources: ['afp'] }],
  ]),
  differences: new Map([
    ['sum', { topic: 'debt', section: 'debt#a', values: [{ sources: ['afp'] }, { sources: ['lost'] }] }],
  ]),
  series: new Map([
    [
      'imports',
      {
        section: 'debt#a',
        rows: [
          { date: '1979', sources: ['afp'] },
          { date: '1981', sources: [] },
        ],
      },
    ],
  ]),
  sources: new Map([
    ['afp', { language: 'fr', issued: '1984-05-02' }],
    ['rodong', { language: 'ko' }],
  ]),
});

const section = (text: string, over: Partial<PageSection> = {}): PageSection => ({
  title: 'Title',
  above: [],
  text,
  languages: [],
  ...over,
});

describe('sectionFiler', () => {
  it('files a section of an article under its topics, the years it names, and the languages it cites', () => {
    const text = 'After 1969 and in 1975, 1981 and 1983; 12345 tonnes.';
    expect(factsOf('/en/articles/debt/', section(text, { id: 'a', languages: ['fr', 'ko'] }))).toEqual({
      kind: 'article',
      date: '1975',
      facets: {
        kind: ['article'],
        topic: ['debt', 'trade'],
        period: ['1970', '1980'],
        language: ['fr', 'ko'],
      },
    });
  });

  it('prefers the years of a title, and takes the period of the article where no year stands', () => {
    const titled = factsOf('/zh/articles/debt/', section('1976年违约', { id: 'a', title: '1982年以后' }));
    expect([titled.date, titled.facets.period]).toEqual(['1982', ['1980']]);
    const { date, facets } = factsOf('/ko/articles/debt/', section('채무', { id: 'a' }));
    expect(date).toBe('1970-01-01');
    expect(facets.period).toEqual(['1970', '1980', '1990', '2000', '2010', '2020']);
  });

  it.each([
    ['event', '/fr/timeline/', 'default', '1976-03-01', ['trade'], ['1970'], ['fr', 'ko']],
    ['event', '/fr/timeline/', 'students', '1998-01-01', ['education', 'science'], ['1990', '2000'], ['fr']],
    ['difference', '/ko/differences/', 'sum', '1974', ['debt'], ['1970'], ['fr']],
    ['series', '/en/data/', 'imports', '1979-01-01', ['debt', 'trade'], ['1970', '1980'], ['fr']],
    ['source', '/zh/sources/', 'afp', '1984-05-02', [], ['1980'], ['fr']],
    ['source', '/zh/sources/', 'rodong', undefined, [], [], ['ko']],
    ['name', '/en/names/', 'france', undefined, [], [], []],
    ['page', '/en/data/', 'downloads', undefined, [], [], []],
    ['page', '/en/about/', 'privacy', undefined, [], [], []],
  ] as const)('files a record as %s at %s#%s', (kind, path, id, date, topic, period, language) => {
    const facts = factsOf(path, section('How large was it in 1974?', { id }));
    expect(facts).toEqual({
      kind,
      facets: { kind: [kind], topic, period, language },
      ...(date !== undefined && { date }),
    });
  });
});

describe('a choice of facets', () => {
  const values = facetValues({ kind: ['event'], topic: ['debt', 'trade'] });

  it('joins the values of a facet by or, and facets by and', () => {
    expect(answers(values, { topic: ['health', 'trade'] })).toBe(true);
    expect(answers(values, { topic: ['trade'], kind: ['source'] })).toBe(false);
    expect(answers(values, { topic: [] })).toBe(true);
  });

  it('leaves out what does not narrow', () => {
    expect(narrowing({ topic: [], kind: ['event'] })).toEqual({ kind: ['event'] });
    expect(withoutFacet({ topic: ['debt'], kind: ['event'] }, 'kind')).toEqual({ topic: ['debt'] });
  });
});
