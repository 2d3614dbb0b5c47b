import { describe, expect, it } from 'vitest';
import { compareDays, dayAfter, isoDay, yearOfDay } from '../../src/lib/iso-days.ts';

describe('dayAfter', () => {
  it.each([
    ['2011-10-10', '2011-10-11'],
    ['2011-10-31', '2011-11-01'],
    ['1999-12-31', '2000-01-01'],
    ['2000-02-28', '2000-02-29'],
    ['1900-02-28', '1900-03-01'],
    ['0099-12-31', '0100-01-01'],
  ])('after %s is %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});

describe('isoDay', () => {
  it.each([
    [2011, '2011-10-05'],
    [44, '0044-10-05'],
    [0, '0000-10-05'],
    [-100, '-000100-10-05'],
    [12_000, '+012000-10-05'],
  ])('writes a day of the year %i, which yearOfDay reads', (year, day) => {
    expect(isoDay(year, 10, 5)).toBe(day);
    expect(yearOfDay(day)).toBe(year);
  });
});

describe('compareDays', () => {
  it('puts days in the order of time', () => {
    const days = [
      '-000100-12-31',
      '-000099-01-01',
      '0000-01-01',
      '0000-01-02',
      '9999-12-31',
      '+012000-01-01',
    ];
    expect(days.toReversed().sort(compareDays)).toEqual(days);
    expect(compareDays('2011-10-05', '2011-10-05')).toBe(0);
  });
});
