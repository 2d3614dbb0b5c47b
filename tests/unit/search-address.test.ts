import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landingUrl, readSearch, writeSearch } from '../../src/lib/search-address.ts';

describe('the address of a search', () => {
  it('gives back what was asked', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map((each) => each.toWellFormed());
    const values = fc.uniqueArray(fc.constantFrom('event', 'source', '1970', 'zh-Hans'), { minLength: 1 });
    const search = fc.record({
      query: text.filter((each) => each.trim() !== ''),
      choice: fc.record({ kind: values, period: values }, { requiredKeys: [] }),
      order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
    });
    fc.assert(
      fc.property(search, (asked) => {
        expect(readSearch(new URLSearchParams(writeSearch(asked).toString()))).toEqual(asked);
      }),
    );
  });

  it.each([
    ['', ''],
    ['q=%20&kind=event&order=newest', ''],
    ['q=debt&order=sideways&topic=&period=1970&period=1970', 'q=debt&topic=&period=1970'],
    ['q=debt&find=x&kind=event&order=oldest', 'q=debt&kind=event&order=oldest'],
  ])('reads %j as %j', (given, expected) => {
    expect(writeSearch(readSearch(new URLSearchParams(given))).toString()).toBe(expected);
  });

  it('cuts a query that is far too long', () => {
    const written = writeSearch({ query: '핵'.repeat(10_000), choice: {}, order: 'relevance' });
    expect(written.get('q')).toHaveLength(500);
  });
});

describe('landingUrl', () => {
  it.each([
    ['/en/a/#b', 'debt', '/en/a/?find=debt#b'],
    ['/repo/fr/', ' l’ONU  en 1991 ', '/repo/fr/?find=l%E2%80%99ONU+en+1991'],
    ['/zh/a/#b', '债务', '/zh/a/?find=%E5%80%BA%E5%8A%A1#b'],
    ['/ko/a/#b', '#&?', '/ko/a/?find=%23%26%3F#b'],
    ['/en/a/#b', ' ', '/en/a/#b'],
    ['/en/a/', '\uD800', '/en/a/?find=%EF%BF%BD'],
  ])('leads to %s with %j as %s', (url, query, expected) => {
    expect(landingUrl(url, query)).toBe(expected);
  });

  it('carries at most 100 characters', () => {
    const { searchParams } = new URL(landingUrl('/en/', '🀄'.repeat(300)), 'https://a.example');
    expect(Array.from(searchParams.get('find') ?? '')).toHaveLength(100);
  });
});
