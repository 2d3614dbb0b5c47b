import { describe, expect, it } from 'vitest';
import Series from '../../src/components/Series.astro';
import { LANGS } from '../../src/i18n/locales.ts';
import type { Chart } from '../../src/lib/series-view.ts';
import { all, attribute, only } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';
import { SERIES } from '../support/samples.ts';

const TILE = { name: 'Tolan', column: 0, row: 0, key: 0, year: '1962', code: 'TO' };
const CHARTS: readonly Chart[] = [
  {
    kind: 'bar',
    keys: ['Summer', 'Winter'],
    panels: [
      {
        unit: 'thousands',
        groups: [{ date: '1962', bars: [{ key: 0, length: 78, value: '4' }, { key: 1 }] }],
      },
    ],
  },
  {
    kind: 'line',
    keys: ['Summer'],
    points: [
      { x: 5, y: 0, key: 0, value: '4' },
      { x: 95, y: 100, key: 0, value: '0' },
    ],
    years: [],
    values: [],
  },
  {
    kind: 'dots',
    keys: ['Summer'],
    points: [{ x: 5, y: 0, key: 0, value: '4' }],
    years: [{ at: 0, label: '1962' }],
    values: [],
  },
  {
    kind: 'spans',
    lanes: [{ label: 'Tolan', spans: [{ from: 0, to: 90, start: 'about', end: 'unknown' }] }],
    years: [],
  },
  { kind: 'map', columns: 1, rows: 1, tiles: [TILE], keys: [{ state: 'ended', count: 1 }] },
];

const WORDS = {
  en: [
    'The same as a table, with sources',
    'Download (CSV)',
    'no figure published',
    '≈: about then. Dots: beginning or end not known.',
    'Relations broken off (1)',
  ],
  fr: [
    'Les mêmes données en tableau, avec les sources',
    'Télécharger (CSV)',
    'aucun chiffre publié',
    '≈\u00A0: date approchée. Pointillés\u00A0: début ou fin inconnus.',
    'Relations rompues (1)',
  ],
  zh: [
    '以表格查看同样的数据及来源',
    '下载（CSV）',
    '未公布数字',
    '≈：日期为约数。 虚线：起始或结束时间不详。',
    '已断交 (1)',
  ],
  ko: [
    '같은 자료를 표로 보기(출처 포함)',
    '내려받기(CSV)',
    '공표된 수치 없음',
    '≈: 대략적인 날짜. 점선: 시작 또는 끝을 알 수 없음.',
    '단교 (1)',
  ],
} as const;

describe('Series', () => {
  it.each(CHARTS)('draws $kind under the title of the series, with the same as a table', async (chart) => {
    const piece = await render(Series, { series: { ...SERIES, chart }, lang: 'en' });

    const drawing = all(piece, 'svg').find((each) => attribute(each, 'role') === 'img');
    expect(drawing && attribute(drawing, 'aria-label')).toContain('Debt to France');
    expect(all(only(piece, 'details'), 'table')).toHaveLength(1);
  });

  it('shows a series without a drawing as a table at once', async () => {
    const piece = await render(Series, { series: SERIES, lang: 'en' });
    expect(all(piece, 'svg', 'details')).toEqual([]);
    expect(all(piece, 'table')).toHaveLength(1);
  });

  it.each(LANGS)('says in %s what its marks mean and where the file is', async (lang) => {
    const texts = await Promise.all(
      CHARTS.map(async (chart) => {
        const piece = await render(Series, { series: { ...SERIES, chart }, lang });
        expect(linksIn(only(piece, 'figcaption'))).toEqual([
          { name: WORDS[lang][1], href: '/en/data/debt.csv' },
        ]);
        return textsIn(piece, 'summary', 'text', 'p', 'li');
      }),
    );
    const [table, , none, edges, ended] = WORDS[lang];
    expect(texts.flat()).toEqual(expect.arrayContaining([table, none, edges, ended]));
  });

  it.each([
    ['en', 'Unit: million francs'],
    ['fr', 'Unité\u00A0: million francs'],
    ['zh', '单位：million francs'],
    ['ko', '단위: million francs'],
  ] as const)('names the unit in %s', async (lang, unit) => {
    const piece = await render(Series, { series: SERIES, lang });
    expect(textsIn(piece, 'p')).toEqual(['Debt to France', unit]);
  });

  it('names no unit of dates, and no title where a heading stands above', async () => {
    const rows = SERIES.rows.map(({ date, measure, sources }) => ({ date, measure, sources }));
    const piece = await render(Series, { series: { ...SERIES, rows }, lang: 'en', place: 'data' });
    expect(textsIn(piece, 'p')).toEqual([]);
  });

  it.each([
    ['en', 'The figures with their sources and caveats'],
    ['fr', 'Les données, leurs sources et leurs limites'],
    ['zh', '数据、来源与说明'],
    ['ko', '수치와 출처, 유의할 점'],
  ] as const)('shows in %s the picture alone, with a link to all the rest', async (lang, whole) => {
    const piece = await render(Series, { series: { ...SERIES, chart: CHARTS[0] }, lang, only: 'picture' });
    expect(all(piece, 'table')).toEqual([]);
    expect(linksIn(piece)).toEqual([{ name: whole, href: `/${lang}/data/#debt` }]);
  });

  it('states its caveats below', async () => {
    const piece = await render(Series, { series: SERIES, lang: 'en' });
    expect(textsIn(only(piece, 'figcaption'), 'li')).toEqual(['The sources count differently.']);
  });
});
