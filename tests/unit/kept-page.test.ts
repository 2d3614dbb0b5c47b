import { describe, expect, it } from 'vitest';
import { dayInWords, withCopyState, withNotice } from '../../src/lib/kept-page.ts';

describe('withNotice', () => {
  it('puts a line above the main part, as text, and its style sheet in the head', () => {
    const html = '<html><head></head><body><header></header><main id="main">x</main></body></html>';
    expect(withNotice(html, 'a < b & $&', '/sub/kept-page.css')).toBe(
      '<html><head><link rel="stylesheet" href="/sub/kept-page.css"></head><body><header></header>' +
        '<p class="kept-page" role="note">a &lt; b &amp; $&amp;</p><main id="main">x</main></body></html>',
    );
  });
});

describe('withCopyState', () => {
  it('shows that the language is kept, and since when', () => {
    const html = '<div data-copy-state="none">As of <span data-copy-day></span>.</div>';
    expect(withCopyState(html, '1 May 2026')).toBe(
      '<div data-copy-state="kept">As of <span data-copy-day>1 May 2026</span>.</div>',
    );
  });
});

describe('dayInWords', () => {
  it.each([
    ['en', '1 March 2026'],
    ['fr', '1er mars 2026'],
    ['zh', '2026年3月1日'],
    ['ko', '2026년 3월 1일'],
  ] as const)('in %s is %s', (lang, words) => {
    expect(dayInWords('2026-03-01', lang)).toBe(words);
  });
});
