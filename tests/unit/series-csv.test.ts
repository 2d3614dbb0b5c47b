import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/lib/dates.ts';
import { writeSeriesCsv } from '../../src/lib/series-csv.ts';
import type { SeriesData } from '../../src/schemas/series.ts';

const SERIES: SeriesData = {
  kind: 'bar',
  section: 'ferry-line#passengers',
  title: { en: 'Passengers', fr: 'Passagers', zh: '乘客', ko: '승객' },
  unit: { en: 'thousands', fr: 'milliers', zh: '千人', ko: '천 명' },
  measures: [{ id: 'summer', label: { en: 'Summer', fr: 'Été', zh: '夏季', ko: '여름' } }],
  rows: [
    { date: parseDate('1962~'), measure: 'summer', value: 1.5, sources: ['register', 'gazette'] },
    {
      date: parseDate('1970/..'),
      measure: 'summer',
      sources: ['register'],
      note: { en: 'Not "counted",\nso it says', fr: 'Non comptés', zh: '未统计', ko: '집계하지 않음' },
    },
  ],
};
const ADDRESSES = new Map([['register', 'https://example.org/r?a=1,2']]);
const addressOf = (source: string) => ADDRESSES.get(source) ?? `https://site.example/#${source}`;

describe('writeSeriesCsv', () => {
  it.each([
    ['en', 'Summer', 'thousands', 'Not "counted",\nso it says'],
    ['fr', 'Été', 'milliers', 'Non comptés'],
    ['zh', '夏季', '千人', '未统计'],
    ['ko', '여름', '천 명', '집계하지 않음'],
  ] as const)('can be read back in %s', (lang, label, unit, note) => {
    const shared = { measure: 'summer', label, state: '' };
    expect([...csvParse(writeSeriesCsv(SERIES, lang, addressOf))]).toEqual([
      {
        ...shared,
        date: '1962~',
        value: '1.5',
        unit,
        note: '',
        sources: 'register gazette',
        addresses: 'https://example.org/r?a=1,2 https://site.example/#gazette',
      },
      {
        ...shared,
        date: '1970/..',
        value: '',
        unit: '',
        note,
        sources: 'register',
        addresses: 'https://example.org/r?a=1,2',
      },
    ]);
  });
});
