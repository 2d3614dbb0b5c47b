import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite, type BuiltSite } from '../support/built-site.ts';
import { judgeExternalLinks, judgeInternalLinks } from '../support/judge-links.ts';
import { judgeSections } from '../support/judge-sections.ts';

describe('the built site', () => {
  const site = readSite();

  it.each([
    ['has no link or fragment that leads nowhere', judgeInternalLinks],
    ['marks every link to another site, and no other', judgeExternalLinks],
    ['has the same sections under the same ids in four languages', judgeSections],
  ])('%s', (_, judge) => {
    expect(judge(site)).toEqual([]);
  });

  it.each(['/404.html', '/en/404/', '/fr/404/', '/zh/404/', '/ko/404/'])('has the page %s', (path) => {
    expect(site.pages.map((page) => page.path)).toContain(path);
  });
});

function siteWith(html: string): BuiltSite {
  return madeUpSite({ '/en/': html, '/en/about/': '<h2 id="who">Who</h2>' }, ['/favicon.svg']);
}

describe('judgeInternalLinks', () => {
  it.each([
    ['<a href="/en/">Home</a>', []],
    ['<a href="about/#who">Who</a>', []],
    ['<link rel="icon" href="/favicon.svg">', []],
    ['<a href="http://localhost:4321/en/about/">About</a>', []],
    ['<a href="https://example.org/nowhere/">Elsewhere</a>', []],
    ['<a href="/en/debt/">Debt</a>', ['/en/  /en/debt/ leads to no page.']],
    ['<a href="/en/about">About</a>', ['/en/  /en/about leads to no page.']],
    ['<a href="#who">Who</a>', ['/en/  #who leads to no section.']],
    ['<a href="/en/about/#why">Why</a>', ['/en/  /en/about/#why leads to no section.']],
    ['<form action="/en/search/"></form>', ['/en/  /en/search/ leads to no page.']],
    ['<script src="/_astro/a.js"></script>', ['/en/  /_astro/a.js leads to no page.']],
    ['<style>p{background:url(/a.png)}</style>', ['/en/  /a.png leads to no page.']],
  ])('judges %s', (html, faults) => {
    expect(judgeInternalLinks(siteWith(html))).toEqual(faults);
  });

  it('finds a link that forgets the path under which the site lies', () => {
    const site = { ...siteWith('<a href="/sub/en/">Home</a><a href="/en/">Home</a>'), base: '/sub/' };
    expect(judgeInternalLinks(site)).toEqual(['/en/  /en/ lies outside /sub/.']);
  });
});

describe('judgeExternalLinks', () => {
  it.each([
    ['<a href="https://example.org/" rel="external">E</a>', []],
    ['<a href="mailto:a@example.org">E</a>', []],
    [
      '<a href="https://example.org/">E</a>',
      ['/en/  https://example.org/ does not say that it is external.'],
    ],
    ['<a href="/en/" rel="external">E</a>', ['/en/  /en/ says that it is external.']],
    ['<a href="javascript:alert()" rel="external">E</a>', ['/en/  javascript:alert() is not a web address.']],
  ])('judges %s', (html, faults) => {
    expect(judgeExternalLinks(siteWith(html))).toEqual(faults);
  });
});

describe('judgeSections', () => {
  const english = '<main><h2 id="a">A</h2><h3 id="b">B</h3></main>';

  it.each([
    ['fr', '<main><h2 id="a">A</h2><h3 id="b">B</h3></main>', []],
    ['fr', '<main><h2 id="a">A</h2></main>', ['/fr/about/  Section 2 is "missing", in English "b".']],
    [
      'zh',
      '<main><h2 id="b">B</h2><h3 id="a">A</h3></main>',
      ['/zh/about/  Section 1 is "b", in English "a".'],
    ],
    [
      'ko',
      '<main><h2 id="a">A</h2><h3>B</h3></main>',
      ['/ko/about/  Section 2 is "(without id)", in English "b".'],
    ],
  ])('in %s judges %s', (lang, html, faults) => {
    expect(judgeSections(madeUpSite({ '/en/about/': english, [`/${lang}/about/`]: html }))).toEqual(faults);
  });

  it('finds an article without sections', () => {
    expect(judgeSections(madeUpSite({ '/en/articles/debt/': '<main></main>' }))).toEqual([
      '/en/articles/debt/  There are no sections.',
    ]);
  });
});
