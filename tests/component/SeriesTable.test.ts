import { describe, expect, it } from 'vitest';
import SeriesTable from '../../src/components/SeriesTable.astro';
import { all, attribute, only } from '../support/html.ts';
import { render, textsIn } from '../support/render.ts';
import { SERIES } from '../support/samples.ts';

const WORDS = [
  ['en', ['Date', 'What', 'Value', 'Note', 'Sources'], 'no figure published'],
  ['fr', ['Date', 'Objet', 'Valeur', 'Note', 'Sources'], 'aucun chiffre publié'],
  ['zh', ['日期', '项目', '数值', '备注', '来源'], '未公布数字'],
  ['ko', ['날짜', '항목', '값', '비고', '출처'], '공표된 수치 없음'],
] as const;

describe('SeriesTable', () => {
  it.each(WORDS)('names in %s the columns and a missing figure', async (lang, columns, none) => {
    const piece = await render(SeriesTable, { series: SERIES, lang });

    expect(textsIn(only(piece, 'thead'), 'th')).toEqual(columns);
    expect(textsIn(piece, 'caption')).toEqual(['Debt to France']);
    expect(textsIn(only(piece, 'tbody'), 'td')).toContain(`${none} million euros`);
  });

  it('gives each row with its date as heading, its note and its sources', async () => {
    const piece = await render(SeriesTable, { series: SERIES, lang: 'en' });
    expect(all(only(piece, 'tbody'), 'tr').map((row) => textsIn(row, 'th', 'td'))).toEqual([
      ['1975', 'Owed', '430', 'With interest', 'Ojardias, 2019'],
      ['1984', 'Repaid', 'no figure published million euros', '', '중앙일보, 1984'],
    ]);
    expect(all(only(piece, 'tbody'), 'th').map((cell) => attribute(cell, 'scope'))).toEqual(['row', 'row']);
  });

  it('can be scrolled by keyboard under the name of the series', async () => {
    const piece = await render(SeriesTable, { series: SERIES, lang: 'en' });
    const scroller = all(piece, 'div').find((each) => attribute(each, 'tabindex') === '0');
    expect(scroller && attribute(scroller, 'aria-label')).toBe('Debt to France');
  });

  it('has no column for notes or figures when there are none', async () => {
    const rows = SERIES.rows.map(({ date, measure, sources }) => ({ date, measure, sources }));
    const piece = await render(SeriesTable, { series: { ...SERIES, rows }, lang: 'en' });

    expect(textsIn(only(piece, 'thead'), 'th')).toEqual(['Date', 'What', 'Sources']);
  });
});
