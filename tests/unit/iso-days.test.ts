import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../src/lib/iso-days.ts';

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
