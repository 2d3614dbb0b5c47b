import { describe, expect, it } from 'vitest';
import { onOnePage } from '../../src/lib/one-page.ts';

const CHAPTERS = new Map([
  ['/en/articles/debt/', 'article-debt'],
  ['/en/timeline/', 'timeline'],
]);

describe('onOnePage', () => {
  it.each([
    ['<h2 id="a">A</h2>', '<h3 id="timeline--a">A</h3>'],
    ['<h5>A</h5>', '<h6>A</h6>'],
    ['<h1>A</h1>', '<h1>A</h1>'],
    ['<a href="#a" aria-label="x > y">A</a>', '<a href="#timeline--a" aria-label="x > y">A</a>'],
    ['<a href="/sub/en/timeline/#e">A</a>', '<a href="#timeline--e">A</a>'],
    ['<a class="b" href="/sub/en/articles/debt/">A</a>', '<a class="b" href="#article-debt">A</a>'],
    ['<a href="/sub/en/articles/debt/#s">A</a>', '<a href="#article-debt--s">A</a>'],
    ['<a href="/sub/en/data/a.csv" download>A</a>', '<a href="/sub/en/data/a.csv" download>A</a>'],
    [
      '<a href="https://example.org/en/timeline/#a">A</a>',
      '<a href="https://example.org/en/timeline/#a">A</a>',
    ],
    [
      '<div role="group" aria-labelledby="a b"></div>',
      '<div role="group" aria-labelledby="timeline--a timeline--b"></div>',
    ],
    [
      '<details class="x"><summary>S</summary></details>',
      '<details class="x" open><summary>S</summary></details>',
    ],
    ['<div role="region" tabindex="0"></div>', '<div role="group" tabindex="0"></div>'],
    ['<br /><rect x="1"/>', '<br /><rect x="1"/>'],
    ['<p>The text id="a" href="#b" stays.</p>', '<p>The text id="a" href="#b" stays.</p>'],
  ])('makes of %s a part of the chapter', (html, moved) => {
    expect(onOnePage(html, { chapter: 'timeline', chapters: CHAPTERS, base: '/sub/' })).toBe(moved);
  });
});
