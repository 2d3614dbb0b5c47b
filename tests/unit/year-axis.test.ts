import { describe, expect, it } from 'vitest';
import { yearAxis } from '../../src/lib/year-axis.ts';

describe('yearAxis', () => {
  it('gives each year a row, also those between', () => {
    const { rows, breaks, rowOf } = yearAxis([1962, 1960, 1960]);
    expect({ rows, breaks }).toEqual({ rows: 3, breaks: [] });
    expect([1960, 1961, 1962].map(rowOf)).toEqual([0, 1, 2]);
  });

  it('folds twelve years without events, but not eleven', () => {
    expect(yearAxis([1886, 1899])).toMatchObject({ rows: 4, breaks: [{ at: 1, from: 1887, to: 1898 }] });
    expect(yearAxis([1886, 1898])).toMatchObject({ rows: 13, breaks: [] });
  });

  it.each([
    [1800, 0],
    [1886, 0],
    [1920, 2],
    [1948, 3],
    [1950, 5],
    [1990, 6],
    [-Infinity, 0],
    [Infinity, 6],
  ])('puts %i at row %i, within the axis and its break', (year, row) => {
    expect(yearAxis([1886, 1948, 1950]).rowOf(year)).toBe(row);
  });

  it('names the first year of a stretch, and the decades that do not touch it', () => {
    const yearsOf = (...years: number[]) => yearAxis(years).ticks.map(({ year }) => year);
    expect(yearsOf(1886, 1948, 1955, 1965, 1971)).toEqual([1886, 1948, 1950, 1960, 1970]);
    expect(yearsOf(1949, 1961)).toEqual([1949, 1960]);
    expect(yearsOf(1950, 1955)).toEqual([1950]);
  });

  it('has no rows without years', () => {
    const { rows, ticks } = yearAxis([]);
    expect({ rows, ticks }).toEqual({ rows: 0, ticks: [] });
  });
});
