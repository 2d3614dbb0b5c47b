import { describe, expect, it } from 'vitest';
import { formatBytes, withFileSizes } from '../../src/integrations/file-sizes.ts';

describe('formatBytes', () => {
  it.each([
    ['en', 812, '0.8 kB'],
    ['en', 12_345, '12 kB'],
    ['en', 999_600, '1 MB'],
    ['en', 1_384_529, '1.4 MB'],
    ['fr', 1_384_529, '1,4\u00A0Mo'],
    ['fr', 12_345, '12\u00A0ko'],
    ['zh', 12_345, '12 kB'],
    ['ko', 12_345, '12kB'],
  ] as const)('in %s writes %i as %s', (lang, bytes, text) => {
    expect(formatBytes(bytes, lang).replace('\u202F', '\u00A0')).toBe(text);
  });
});

describe('withFileSizes', () => {
  it('puts each size in its place', () => {
    const html = '<a>x</a> <span data-size-of="/en/data/a.csv"></span>';
    const sized = withFileSizes(html, 'en', (path) => (path === '/en/data/a.csv' ? 2000 : 0));
    expect(sized).toBe('<a>x</a> <span>2 kB</span>');
  });
});
