import { describe, expect, it } from 'vitest';
import { joinStyles } from '../../src/lib/join-styles.ts';

describe('joinStyles', () => {
  it.each([
    ['<p>A</p>', '<p>A</p>'],
    ['<style>a{}</style><p>A</p>', '<style>a{}</style><p>A</p>'],
    [
      "<style>@layer a,b;</style><title>A</title><style>b::after{content:'<'}</style><p>A</p>",
      "<title>A</title><style>@layer a,b;b::after{content:'<'}</style><p>A</p>",
    ],
  ])('makes of %s %s', (html, joined) => {
    expect(joinStyles(html, (css) => css)).toBe(joined);
  });
});
