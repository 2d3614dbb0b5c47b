import { describe, expect, it } from 'vitest';
import { compareDates, DateError, datetimeOf, overlaps, parseDate, yearOf } from '../../src/lib/dates.ts';
import type { HistoricalDate } from '../../src/lib/dates.ts';

const CERTAIN = { uncertain: false, approximate: false };

/** Text and the date it stands for, without the text itself and the flags when both are false. */
const SINGLE_DATES: readonly (readonly [string, object])[] = [
  [
    '2011-10-10',
    { kind: 'day', year: 2011, month: 10, day: 10, earliest: '2011-10-10', latest: '2011-10-10' },
  ],
  ['1970-01-01', { kind: 'day', year: 1970, month: 1, day: 1, earliest: '1970-01-01', latest: '1970-01-01' }],
  [
    '2000-02-29',
    { kind: 'day', year: 2000, month: 2, day: 29, earliest: '2000-02-29', latest: '2000-02-29' },
  ],
  ['0099-12-31', { kind: 'day', year: 99, month: 12, day: 31, earliest: '0099-12-31', latest: '0099-12-31' }],
  ['1984-02', { kind: 'month', year: 1984, month: 2, earliest: '1984-02-01', latest: '1984-02-29' }],
  ['1900-02', { kind: 'month', year: 1900, month: 2, earliest: '1900-02-01', latest: '1900-02-28' }],
  ['1957', { kind: 'year', year: 1957, earliest: '1957-01-01', latest: '1957-12-31' }],
  ['0001', { kind: 'year', year: 1, earliest: '0001-01-01', latest: '0001-12-31' }],
  ['9999', { kind: 'year', year: 9999, earliest: '9999-01-01', latest: '9999-12-31' }],
  ['1984?', { kind: 'year', year: 1984, uncertain: true, earliest: '1984-01-01', latest: '1984-12-31' }],
  ['1984~', { kind: 'year', year: 1984, approximate: true, earliest: '1984-01-01', latest: '1984-12-31' }],
  [
    '1984-10%',
    {
      kind: 'month',
      year: 1984,
      month: 10,
      uncertain: true,
      approximate: true,
      earliest: '1984-10-01',
      latest: '1984-10-31',
    },
  ],
  ['198X', { kind: 'decade', year: 1980, earliest: '1980-01-01', latest: '1989-12-31' }],
  ['19XX', { kind: 'century', year: 1900, earliest: '1900-01-01', latest: '1999-12-31' }],
  ['1984-XX', { kind: 'year', year: 1984, unknown: 'month', earliest: '1984-01-01', latest: '1984-12-31' }],
  [
    '1984-XX-XX',
    { kind: 'year', year: 1984, unknown: 'month-and-day', earliest: '1984-01-01', latest: '1984-12-31' },
  ],
  [
    '1984-09-XX',
    { kind: 'month', year: 1984, month: 9, unknown: 'day', earliest: '1984-09-01', latest: '1984-09-30' },
  ],
  ['0000', { kind: 'year', year: 0, earliest: '0000-01-01', latest: '0000-12-31' }],
  ['-0100', { kind: 'year', year: -100, earliest: '-000100-01-01', latest: '-000100-12-31' }],
  [
    '-0004-02-29',
    { kind: 'day', year: -4, month: 2, day: 29, earliest: '-000004-02-29', latest: '-000004-02-29' },
  ],
  ['00XX', { kind: 'century', year: 0, earliest: '0000-01-01', latest: '0099-12-31' }],
  ['-01XX', { kind: 'century', year: -199, earliest: '-000199-01-01', latest: '-000100-12-31' }],
  ['000X', { kind: 'decade', year: 0, earliest: '0000-01-01', latest: '0009-12-31' }],
  ['-198X', { kind: 'decade', year: -1989, earliest: '-001989-01-01', latest: '-001980-12-31' }],
  ['Y12000', { kind: 'year', year: 12_000, earliest: '+012000-01-01', latest: '+012000-12-31' }],
  ['Y-170000', { kind: 'year', year: -170_000, earliest: '-170000-01-01', latest: '-170000-12-31' }],
  ['2001-21', { kind: 'season', year: 2001, season: 'spring', earliest: '2001-03-01', latest: '2001-05-31' }],
  ['2001-22', { kind: 'season', year: 2001, season: 'summer', earliest: '2001-06-01', latest: '2001-08-31' }],
  ['2001-23', { kind: 'season', year: 2001, season: 'autumn', earliest: '2001-09-01', latest: '2001-11-30' }],
  ['2003-24', { kind: 'season', year: 2003, season: 'winter', earliest: '2003-12-01', latest: '2004-02-29' }],
];

/** Intervals, with their two ends as text where they are dates. */
const INTERVALS = [
  ['1986/1992', '1986', '1992', { earliest: '1986-01-01', latest: '1992-12-31' }],
  ['1986?/1992-02~', '1986?', '1992-02~', { earliest: '1986-01-01', latest: '1992-02-29' }],
  ['1984-06/1984', '1984-06', '1984', { earliest: '1984-06-01', latest: '1984-12-31' }],
  ['2011-10/..', '2011-10', 'open', { earliest: '2011-10-01' }],
  ['2011-10/', '2011-10', 'unknown', { earliest: '2011-10-01' }],
  ['../1950', 'open', '1950', { latest: '1950-12-31' }],
  ['/1950-03-01', 'unknown', '1950-03-01', { latest: '1950-03-01' }],
] as const;

/** Text that is refused, and what its author is told to write. */
const FAULTS = [
  ['', 'The date is empty: write it in EDTF, such as "1984", "1984-10" or "1984-10-05".'],
  ['   ', 'The date is empty: write it in EDTF'],
  [' 1984', 'has spaces around it: write "1984".'],
  ['2011-13-45', 'The date "2011-13-45" has no valid month: write a month from 01 to 12'],
  ['1984-00', 'has no valid month'],
  ['2001-25', 'a season from 21 (spring) to 24 (winter)'],
  [
    '2011-02-29',
    'that month has days 01 to 28, so write one of those, or "2011-02" when the day is not certain.',
  ],
  ['1900-02-29', 'that month has days 01 to 28'],
  ['2011-04-31', 'that month has days 01 to 30'],
  ['2012-02-30', 'that month has days 01 to 29'],
  ['1984-10-00', 'The date "1984-10-00" does not exist'],
  ['2011-10-32?', 'The date "2011-10-32" does not exist'],
  ['10/10/2011', 'write 3 October 2011 as "2011-10-03".'],
  ['10.10.2011', 'write 3 October 2011 as "2011-10-03".'],
  ['2011/10/10', 'write 3 October 2011 as "2011-10-03".'],
  ['2011-2-3', 'lacks a zero: write months and days with two digits, "2011-02-03".'],
  ['2011-1', 'lacks a zero: write months and days with two digits, "2011-01".'],
  ['20111010', 'lacks its hyphens: write "2011-10-10".'],
  ['1986-1992', 'lacks a slash between its ends: write "1986/1992".'],
  ['1986–1992', 'lacks a slash between its ends: write "1986/1992".'],
  ['2011-10-10T10:00:00Z', 'has a time of day, which dates here do not carry: write "2011-10-10".'],
  ['12000', 'has more than four digits: write it with a Y, "Y12000".'],
  ['-12000', 'has more than four digits: write it with a Y, "Y-12000".'],
  ['198410', 'lacks its hyphen: write "1984-10", or "Y198410" for a year of six digits.'],
  ['Y1984', 'has a Y before a year of four digits: write "1984".'],
  ['Y-044', 'has a Y before a year of four digits: write "-0044".'],
  ['Y1000000', 'it stands before a year of five or six digits alone'],
  ['Y12000-05', 'it stands before a year of five or six digits alone, as in "Y12000".'],
  ['Y12000?', 'it stands before a year of five or six digits alone, as in "Y12000".'],
  ['Y12000/..', 'it stands before a year of five or six digits alone, as in "Y12000".'],
  ['-0000', 'has a sign before the year 0: write "0000".'],
  ['-00XX', 'has a sign before the year 0: write "00XX".'],
  ['0000-13', 'has no valid month'],
  ['19', 'a decade such as "198X" or a century such as "19XX".'],
  ['198', 'a decade such as "198X" or a century such as "19XX".'],
  ['1980s', 'a decade such as "198X" or a century such as "19XX".'],
  ['198x', 'has an X where EDTF level 1 allows none'],
  ['XXXX', 'has an X where EDTF level 1 allows none'],
  ['1984-XX-10', 'has an X where EDTF level 1 allows none'],
  ['198X~', 'leave the mark out ("198X"), or mark a year, as in "1984~".'],
  ['2001-21?', 'leave the mark out ("2001-21"), or mark a year, as in "1984~".'],
  ['~1984', 'write one mark at the very end'],
  ['1984?-10', 'write one mark at the very end'],
  [
    '1992/1986',
    'The interval "1992/1986" ends before it starts: write the earlier date first, as in "1986/1992".',
  ],
  ['1984-06/1984-01', 'ends before it starts'],
  ['1984/1984', 'starts and ends on the same date: write "1984".'],
  ['../..', 'has no date: write at least one of its ends, as in "1984/..".'],
  ['/', 'has no date: write at least one of its ends, as in "1984/..".'],
  ['1984/now', 'write "1984/.." if it goes on, "1984/" if its end is unknown.'],
  ['1984-10-05/07', 'write both ends in full, as in "1984-10-05/1984-10-07".'],
  ['1984/2011-2-3', 'The date "2011-2-3" lacks a zero'],
  ['198X/1992', 'has "198X" for an end, which EDTF level 1 does not allow'],
  ['2001-21/2003', 'has "2001-21" for an end, which EDTF level 1 does not allow'],
  ['{1984,1985}', 'The date "{1984,1985}" is not in EDTF level 1: write it as in "1984"'],
  ['spring 1984', 'The date "spring 1984" is not in EDTF level 1: write it as in "1984"'],
] as const;

describe('parseDate', () => {
  for (const [edtf, stated] of SINGLE_DATES) {
    it(`reads ${edtf}`, () => {
      expect(parseDate(edtf)).toEqual({ edtf, ...CERTAIN, ...stated });
    });
  }

  for (const [edtf, start, end, bounds] of INTERVALS) {
    it(`reads ${edtf} as an interval from ${start} to ${end}`, () => {
      const uncertain = edtf.includes('?');
      const approximate = edtf.includes('~');
      const ends = { start: endOf(start), end: endOf(end) };
      expect(parseDate(edtf)).toStrictEqual({
        kind: 'interval',
        edtf,
        ...ends,
        uncertain,
        approximate,
        ...bounds,
      });
    });
  }

  for (const edtf of ['1984', '198X', '1984-XX', '2001-21', '1986~/1992', '2011-10/..', '/1950']) {
    it(`gives ${edtf} as plain data that survives JSON`, () => {
      const date = parseDate(edtf);
      expect(JSON.parse(JSON.stringify(date))).toStrictEqual(date);
    });
  }

  for (const [text, message] of FAULTS) {
    it(`refuses "${text}" and says: ${message}`, () => {
      const fault = faultOf(text);
      expect(fault).toBeInstanceOf(DateError);
      expect(fault).toHaveProperty('name', 'DateError');
      expect(fault).toHaveProperty('message', expect.stringContaining(message));
      expect(fault).toHaveProperty('message', expect.stringMatching(/^The .+: .+\.$/));
    });
  }
});

describe('compareDates', () => {
  it('orders by the earliest possible day, then by the latest', () => {
    const sorted = [
      '19XX',
      '../1950',
      '1950',
      '198X',
      '1984/1986',
      '1984',
      '1984-01',
      '1984-01-01',
      '1984/..',
      '1984-10',
    ];
    const expected = [
      '19XX',
      '1950',
      '../1950',
      '198X',
      '1984-01-01',
      '1984-01',
      '1984',
      '1984/1986',
      '1984/..',
      '1984-10',
    ];
    expect(inOrder(sorted)).toEqual(expected);
  });

  it('orders years below 1000 by their number', () => {
    expect(inOrder(['1001', '0987', '0044'])).toEqual(['0044', '0987', '1001']);
  });

  it('orders years of any length, those before the common era first', () => {
    const years = ['Y-12000', '-0200', '-0100/0050', '-0100', '0000', '0044', '9999', 'Y12000', 'Y170000'];
    expect(inOrder(years.toReversed())).toEqual([
      'Y-12000',
      '-0200',
      '-0100',
      '-0100/0050',
      '0000',
      '0044',
      '9999',
      'Y12000',
      'Y170000',
    ]);
  });

  it('calls dates with the same bounds equal', () => {
    expect(compareDates(parseDate('1984'), parseDate('1984~'))).toBe(0);
  });
});

describe('yearOf', () => {
  const years = [
    ['2011-10-10', 2011],
    ['1957?', 1957],
    ['0044', 44],
    ['-0100', -100],
    ['Y12000', 12_000],
    ['198X', 1980],
    ['19XX', 1900],
    ['2003-24', 2003],
    ['1986/1992', 1986],
    ['2011-10/..', 2011],
    ['../1950', 1950],
    ['/1950-03', 1950],
  ] as const;

  for (const [edtf, year] of years) {
    it(`files ${edtf} under ${year}`, () => {
      expect(yearOf(parseDate(edtf))).toBe(year);
    });
  }
});

describe('overlaps', () => {
  const cases = [
    ['1984', '1984/1986', true],
    ['1984-12-31', '1984', true],
    ['1985-01-01', '1984', false],
    ['1983-12-31', '1984/..', false],
    ['198X', '1989/1992', true],
    ['198X', '1990/1992', false],
    ['2011-10/..', '2024', true],
    ['2011-10/', '2024', true],
    ['2011-10/..', '2011-09', false],
    ['../1950', '1610', true],
    ['../1950', '1951', false],
    ['../1950', '1950-12-31/..', true],
    ['-0107/0313', '0044', true],
    ['-0107/-0057', '-0058', true],
    ['-0107/-0057', '-0056', false],
    ['Y12000', '2024/..', true],
  ] as const;

  for (const [edtf, period, expected] of cases) {
    it(`says that ${edtf} and ${period} ${expected ? 'can' : 'cannot'} have a day in common`, () => {
      expect(overlaps(parseDate(edtf), parseDate(period))).toBe(expected);
    });
  }

  it('takes a period given by its bounds', () => {
    expect(overlaps(parseDate('1984'), { earliest: '1980-01-01', latest: '1989-12-31' })).toBe(true);
    expect(overlaps(parseDate('1990'), { earliest: '1980-01-01', latest: '1989-12-31' })).toBe(false);
    expect(overlaps(parseDate('1990'), {})).toBe(true);
  });
});

describe('datetimeOf', () => {
  const values = [
    ['2011-10-10', '2011-10-10'],
    ['2011-10', '2011-10'],
    ['1957', '1957'],
    ['0044', '0044'],
    ['1984-XX', '1984'],
    ['1984-XX-XX', '1984'],
    ['1984-10-XX', '1984-10'],
    ['Y12000', '12000'],
    ['0000', undefined],
    ['-0100', undefined],
    ['1984?', undefined],
    ['1984-10~', undefined],
    ['1984-10-05%', undefined],
    ['198X', undefined],
    ['19XX', undefined],
    ['2001-21', undefined],
    ['1986/1992', undefined],
    ['2011-10/..', undefined],
  ] as const;

  for (const [edtf, value] of values) {
    it(`gives ${value ?? 'nothing'} for ${edtf}`, () => {
      expect(datetimeOf(parseDate(edtf))).toBe(value);
    });
  }
});

function endOf(text: string): HistoricalDate | string {
  return text === 'open' || text === 'unknown' ? text : parseDate(text);
}

function faultOf(text: string): unknown {
  try {
    return parseDate(text);
  } catch (fault) {
    return fault;
  }
}

function inOrder(texts: readonly string[]): string[] {
  return texts
    .map((text) => parseDate(text))
    .toSorted(compareDates)
    .map((date) => date.edtf);
}
