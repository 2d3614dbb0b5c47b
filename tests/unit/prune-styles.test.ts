import { describe, expect, it } from 'vitest';
import { classNames, stylePruner } from '../../src/lib/prune-styles.ts';

describe('stylePruner', () => {
  it.each([
    ['a{b:c}', 'a{b:c}'],
    ['.used{b:c}.unused{b:c}', '.used{b:c}'],
    ['.used .unused{b:c}', ''],
    ['.used,.unused>a{b:c}', '.used{b:c}'],
    ['.used:not(.unused){b:c}', '.used:not(.unused){b:c}'],
    [':is(.unused,p) a{b:c}', ':is(.unused,p) a{b:c}'],
    ['@layer a,b;@layer a{@media print{.unused{b:c}}}p{b:c}', '@layer a,b;p{b:c}'],
    ['@layer a{.used{b:c}@media print{.unused{b:c}}}', '@layer a{.used{b:c}}'],
    [".used::after{content:' <'}", ".used::after{content:' <'}"],
    ['@keyframes turn{from{b:c}to{b:d}}', '@keyframes turn{from{b:c}to{b:d}}'],
    [':root{--a:b;--c:var(--d);--d:e}p{f:var(--a)}', ':root{--a:b}p{f:var(--a)}'],
    [':root{--a:b}', ''],
    [':root{used:b;--used:c}', ':root{used:b;--used:c}'],
    ['@font-face{src:url(a.woff2)}', '@font-face{src:url(a.woff2)}'],
  ])('makes of %s %s', (css, pruned) => {
    expect(stylePruner(css)((name) => name === 'used' || name === '--used')).toBe(pruned);
  });

  it('leaves to each page what it uses', () => {
    const pruneFor = stylePruner('.one{b:c}.two{b:c}');
    const used = ['one', 'two', 'one'].map((used) => pruneFor((name) => name === used));
    expect(used).toEqual(['.one{b:c}', '.two{b:c}', '.one{b:c}']);
  });
});

describe('classNames', () => {
  it('finds those of the page and of its templates', () => {
    const html = '<p class="one two"></p><template><b class="three"></b></template><i data-class="four"></i>';
    expect([...classNames(html)]).toEqual(['one', 'two', 'three']);
  });
});
