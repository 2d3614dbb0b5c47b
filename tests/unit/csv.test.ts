import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/lib/csv.ts';

describe('writeCsv', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1 45 68 10 00', "'+33 1 45 68 10 00"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['a=1', 'a=1'],
    ['', ''],
    ['북한 – 프랑스', '북한 – 프랑스'],
    [-5, '-5'],
    [0, '0'],
    [undefined, ''],
  ])('writes the cell %j so that no spreadsheet runs it', (cell, read) => {
    expect(csvParse(writeCsv(['a', 'b'], [{ a: cell, b: 'x' }]))[0]).toEqual({ a: read, b: 'x' });
  });

  it('quotes commas, quotation marks and line breaks, keeps the order of columns and ends with a line break', () => {
    expect(writeCsv(['b', 'a'], [{ a: 'x, "y"\nz', b: 1 }])).toBe('b,a\n1,"x, ""y""\nz"\n');
  });
});
