import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayOf, itemsOf, numberAt, numberOf, textAt, textOf } from '../../src/integrations/cbor.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/ /gu, ''), 'hex');

/** The items of an array, in hexadecimal. */
function items(hex: string): string[] {
  const whole = bytes(hex);
  return itemsOf(whole, 0).map(({ start, end }) => whole.toString('hex', start, end));
}

describe('itemsOf', () => {
  it.each([
    ['nothing', '80', []],
    [
      'numbers of every size',
      '86 00 17 1818 190100 1a00010000 1b0000000100000000',
      '00 17 1818 190100 1a00010000 1b0000000100000000',
    ],
    ['negative numbers', '82 20 3903e7', '20 3903e7'],
    ['texts and bytes', '83 60 6161 4401020304', '60 6161 4401020304'],
    ['arrays in arrays', '83 01 820203 820405', '01 820203 820405'],
    ['maps and tags', '82 a26161016162820203 c11a514b67b0', 'a26161016162820203 c11a514b67b0'],
    [
      'true, nothing and numbers with a point',
      '84 f5 f6 f93c00 fb3ff199999999999a',
      'f5 f6 f93c00 fb3ff199999999999a',
    ],
  ])('cuts %s (RFC 8949, appendix A)', (_, whole, expected) => {
    expect(items(whole)).toEqual(typeof expected === 'string' ? expected.split(' ') : expected);
  });

  it.each([
    ['no array', '6161', 'no CBOR array'],
    ['a text without a known length', '817f616161ff', 'no known length'],
  ])('refuses %s', (_, whole, message) => {
    expect(() => items(whole)).toThrow(message);
  });
});

describe('arrayOf, textOf and numberOf', () => {
  it('write what itemsOf and textAt read', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 300 }), (texts) => {
        const whole = arrayOf(texts.map(textOf));
        expect(itemsOf(whole, 0).map(({ start }) => textAt(whole, start))).toEqual(texts);
      }),
      { numRuns: 100 },
    );
  });

  it('write arrays and texts of more than 65,535 items or bytes', () => {
    const long = textOf('x'.repeat(70_000));
    const whole = arrayOf(new Array<Buffer>(70_000).fill(Buffer.of(0)));
    expect([long.toString('hex', 0, 5), whole.toString('hex', 0, 5)]).toEqual(['7a00011170', '9a00011170']);
    expect(textAt(long, 0)).toHaveLength(70_000);
    expect(itemsOf(whole, 0)).toHaveLength(70_000);
  });

  it.each([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1_000_000, '1a000f4240'],
  ])('write the number %s as in RFC 8949, appendix A', (value, hex) => {
    expect(numberOf(value).toString('hex')).toBe(hex);
    expect(numberAt(bytes(hex), 0)).toBe(value);
  });

  it('refuse to read a number where there is none', () => {
    expect(() => numberAt(bytes('20'), 0)).toThrow('no CBOR number');
  });

  it('refuse to read a text where there is none', () => {
    expect(() => textAt(bytes('01'), 0)).toThrow('no CBOR text');
  });
});
