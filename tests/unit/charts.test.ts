import { describe, expect, it } from 'vitest';
import { drawBars } from '../../src/lib/chart-bars.ts';
import { drawPoints } from '../../src/lib/chart-points.ts';
import { placeDay, timeScale, yearTicks } from '../../src/lib/chart-scale.ts';
import { drawSpans } from '../../src/lib/chart-spans.ts';
import { drawTiles } from '../../src/lib/chart-tiles.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { parseDate } from '../../src/lib/dates.ts';
import type { SeriesData } from '../../src/schemas/series.ts';

type Row = SeriesData['rows'][number];
type Measure = SeriesData['measures'][number];

const inAll = (text: string) => ({ en: text, fr: text, zh: text, ko: text });
const measure = (id: string, tile?: Measure['tile']): Measure => ({
  id,
  label: inAll(id),
  ...(tile && { tile }),
});

function row(date: string, of: string, rest: Partial<Row> = {}): Row {
  return { date: parseDate(date), measure: of, sources: ['harbour-register'], ...rest };
}

function series(measures: readonly Measure[], rows: readonly Row[]): SeriesData {
  return {
    kind: 'bar',
    section: 'ferry-line#passengers',
    title: inAll('Passengers'),
    unit: inAll('thousands'),
    measures: [...measures],
    rows: [...rows],
  };
}

describe('the scale of time', () => {
  const scale = timeScale([parseDate('1998-07'), parseDate('2001/')]);

  it('holds whole years', () => {
    expect(scale).toEqual({ from: 1998, to: 2002 });
  });

  it.each([
    ['1998-01-01', 0],
    ['2000-01-01', 50],
    ['2001-12-31', 99.9],
  ])('puts %s at %d per cent', (day, place) => {
    expect(placeDay(day, scale)).toBe(place);
  });

  it.each([
    ['1998', '2001'],
    ['1886', '2026'],
    ['2005', '2005'],
  ])('writes at most seven whole years between %s and %s, all inside the drawing', (first, last) => {
    const ticks = yearTicks(timeScale([parseDate(first), parseDate(last)]));
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks.filter(({ at, label }) => at < 0 || at >= 100 || !/^\d{4}$/u.test(label))).toEqual([]);
  });
});

describe('bars', () => {
  const dollars = inAll('dollars');
  const chart = drawBars(
    series(
      [measure('in'), measure('out')],
      [
        row('1999', 'in', { value: 4, unit: dollars }),
        row('1999', 'out', { value: 1.23456, unit: dollars }),
        row('2010', 'out', { value: 200 }),
        row('2011', 'out', { note: inAll('not counted') }),
      ],
    ),
    'fr',
  );

  it('puts figures in different units on axes of their own', () => {
    expect(chart.panels.map(({ unit }) => unit)).toEqual(['dollars', 'thousands']);
  });

  it('draws the greatest figure of an axis longest, the others in proportion, and none where there is none', () => {
    const bars = chart.panels.flatMap(({ groups }) => groups.flatMap(({ bars: all }) => all));
    expect(bars).toEqual([
      { key: 0, length: 78, value: '4' },
      { key: 1, length: 24.1, value: '1,23' },
      { key: 1, length: 78, value: '200' },
      { key: 1 },
    ]);
  });
});

describe('points', () => {
  const chart = drawPoints(
    series(
      [measure('trade')],
      [row('2000', 'trade', { value: 280 }), row('2009', 'trade', { value: 0 }), row('2005', 'trade')],
    ),
    { kind: 'dots', lang: 'en' },
  );

  it('stand at the middle of their dates and at the height of their figures', () => {
    expect(chart.points).toEqual([
      { x: 5, y: 0, key: 0, value: '280' },
      { x: 95, y: 100, key: 0, value: '0' },
    ]);
  });

  it('are read against an axis that begins at nought', () => {
    expect(chart.values[0]).toEqual({ at: 100, label: '0' });
  });
});

describe('spans', () => {
  it.each([
    ['2000/2004', { from: 0, to: 100, start: 'exact', end: 'exact' }],
    ['2000~/2004?', { from: 0, to: 100, start: 'about', end: 'about' }],
    ['2002', { from: 40, to: 60, start: 'exact', end: 'exact' }],
  ])('of %s end as the date says', (date, span) => {
    const { lanes } = drawSpans(
      series([measure('a')], [row(date, 'a'), row('2000', 'b'), row('2004', 'b')]),
      'en',
    );
    const [first] = lanes[0]?.spans ?? [];
    expect({ ...first, to: Math.round(first?.to ?? 0) }).toEqual(span);
  });

  it.each([
    ['2000/..', 'open'],
    ['2000/', 'unknown'],
  ])('of %s run to the edge, beyond the last year known', (date, end) => {
    const { lanes, years } = drawSpans(
      series([measure('a'), measure('b')], [row(date, 'a'), row('2009', 'b')]),
      'en',
    );
    expect(lanes[0]?.spans).toEqual([{ from: 0, to: 100, start: 'exact', end }]);
    expect(lanes[1]?.spans[0]?.to).toBeLessThan(90);
    expect(years.length).toBeGreaterThan(1);
  });
});

describe('a map of tiles', () => {
  const at = (column: number, place: number) => ({ code: `C${column}`, column, row: place });
  const map = drawTiles(
    series(
      [
        measure('a', at(0, 0)),
        measure('b', at(1, 0)),
        measure('c', at(2, 3)),
        measure('d', at(3, 1)),
        measure('e'),
      ],
      [
        row('1973', 'b', { state: 'opened' }),
        row('197X', 'a', { state: 'opened' }),
        row('2001-03-01', 'c', { state: 'opened' }),
        row('2013', 'd', { state: 'none' }),
        row('2017-07', 'b', { state: 'ended' }),
      ],
    ),
    'en',
  );

  it('has room for the farthest tile', () => {
    expect([map.columns, map.rows]).toEqual([4, 4]);
  });

  it('shows what held last, with the year of a change', () => {
    expect(map.tiles.map(({ code, key, year }) => [code, key, year])).toEqual([
      ['C0', 0, '197…'],
      ['C1', 2, '2017'],
      ['C2', 1, '2001'],
      ['C3', 3, undefined],
    ]);
  });

  it('explains every filling and counts its tiles, decades first', () => {
    expect(map.keys).toEqual([
      { state: 'opened', decade: 'the 1970s', count: 1 },
      { state: 'opened', decade: 'the 2000s', count: 1 },
      { state: 'ended', count: 1 },
      { state: 'none', count: 1 },
    ]);
  });

  it.each(LANGS)('names the decades in %s', (lang) => {
    const { keys } = drawTiles(
      series([measure('a', at(0, 0))], [row('197X', 'a', { state: 'opened' })]),
      lang,
    );
    const words = { en: 'the 1970s', fr: 'années 1970', zh: '20世纪70年代', ko: '1970년대' };
    expect(keys.map(({ decade }) => decade)).toEqual([words[lang]]);
  });
});
