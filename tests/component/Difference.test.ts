import { describe, expect, it } from 'vitest';
import Difference from '../../src/components/Difference.astro';
import { all, attribute, only } from '../support/html.ts';
import { headingsIn, linksIn, render, textsIn } from '../support/render.ts';
import { DIFFERENCE } from '../support/samples.ts';

const WORDS = [
  ['en', ['Answer', 'What it counts or dates', 'Sources'], 'What this site writes', 'Sources differ'],
  [
    'fr',
    ['Réponse', 'Ce qui est compté ou daté', 'Sources'],
    'Ce que ce site écrit',
    'Les sources divergent',
  ],
  ['zh', ['说法', '所指内容', '来源'], '本站写法', '来源说法不一'],
  ['ko', ['답', '수치나 날짜의 대상', '출처'], '이 사이트의 서술', '자료가 엇갈린다'],
] as const;

const TOLD = [
  ['en', 'Told in “The office”', 'Link to section “When did the office open?”'],
  [
    'fr',
    'Raconté dans «\u00A0The office\u00A0»',
    'Lien vers la section «\u00A0When did the office open?\u00A0»',
  ],
  ['zh', '详见《The office》', '指向“When did the office open?”一节的链接'],
  ['ko', '자세히: The office', '‘When did the office open?’ 절로 가는 링크'],
] as const;

describe('Difference', () => {
  it.each(WORDS)(
    'names its columns and what the site writes in %s',
    async (lang, columns, outcome, label) => {
      const piece = await render(Difference, { difference: DIFFERENCE, lang, place: 'article' });

      expect(textsIn(only(piece, 'thead'), 'th')).toEqual(columns);
      expect(textsIn(piece, 'b')).toEqual([outcome]);
      expect(textsIn(piece, 'p')).toEqual([
        `${label} When did the office open?`,
        `${outcome} The day the ministry gives.`,
      ]);
    },
  );

  it('gives each answer with what it dates and its sources', async () => {
    const piece = await render(Difference, { difference: DIFFERENCE, lang: 'en', place: 'article' });
    expect(all(only(piece, 'tbody'), 'tr').map((row) => textsIn(row, 'th', 'td'))).toEqual([
      ['10 October 2011', 'the office', 'Ojardias, 2019'],
      ['November 2011', 'its director', '중앙일보, 1984'],
    ]);
  });

  it('has no column for what the answers date when none says it', async () => {
    const values = DIFFERENCE.values.map(({ says, sources }) => ({ says, sources }));
    const piece = await render(Difference, {
      difference: { ...DIFFERENCE, values },
      lang: 'en',
      place: 'article',
    });
    expect(textsIn(only(piece, 'thead'), 'th')).toEqual(['Answer', 'Sources']);
  });

  it('is a group named by its question, and in an article leads to its own address', async () => {
    const piece = await render(Difference, { difference: DIFFERENCE, lang: 'en', place: 'article' });
    const group = all(piece, 'div').find((each) => attribute(each, 'role') === 'group');

    expect(group && attribute(group, 'aria-label')).toBe('When did the office open?');
    expect(linksIn(piece)[0]).toEqual({ name: 'Sources differ', href: '/en/differences/#opening-day' });
    expect(headingsIn(piece)).toEqual([]);
  });

  it.each(TOLD)(
    'is a section in %s on the page of differences, and leads to where it is told',
    async (lang, told, link) => {
      const piece = await render(Difference, { difference: DIFFERENCE, lang, place: 'differences' });
      const group = all(piece, 'div').find((each) => attribute(each, 'role') === 'group');

      expect(headingsIn(piece)).toEqual(['h3#opening-day When did the office open?']);
      expect(group && attribute(group, 'aria-labelledby')).toBe('opening-day');
      expect(linksIn(piece)[0]).toEqual({ name: link, href: '#opening-day' });
      expect(linksIn(piece).at(-1)).toEqual({ name: told, href: '/en/articles/office/#opening' });
    },
  );
});
