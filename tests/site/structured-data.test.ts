import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { judgeStructuredData } from '../support/judge-structured-data.ts';
import { judgeNode } from '../support/schema-shapes.ts';

const ORIGIN = 'http://localhost:4321';
const SITE = { '@type': 'WebSite', url: `${ORIGIN}/fr/`, name: 'Arvel' };
const CRUMBS = {
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'Arvel', item: `${ORIGIN}/fr/` },
    { '@type': 'ListItem', position: 2, name: 'Dette' },
  ],
};
const ARTICLE = {
  '@type': 'Article',
  url: `${ORIGIN}/fr/articles/debt/`,
  headline: 'Dette',
  inLanguage: 'fr',
  isPartOf: SITE,
  translationOfWork: { '@type': 'Article', url: `${ORIGIN}/en/articles/debt/`, inLanguage: 'en' },
  citation: ['https://example.org/'],
};

function page(article: object, crumbs: object = CRUMBS): string {
  const links = ['en', 'fr', 'ko']
    .map((lang) => `<link rel="alternate" hreflang="${lang}" href="${ORIGIN}/${lang}/articles/debt/">`)
    .join('');
  const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': [article, crumbs] });
  const references = '<ol><li id="r1"><a href="https://example.org/">Work</a></li></ol>';
  return `<head>${links}</head><h1>Dette</h1>${references}<script type="application/ld+json">${graph}</script>`;
}

describe('the built site', () => {
  it('tells machines on every page what it tells readers', () => {
    expect(judgeStructuredData(readSite())).toEqual([]);
  });
});

describe('judgeStructuredData', () => {
  it.each([
    ['an article that says what its page says', ARTICLE, []],
    ['another language', { ...ARTICLE, inLanguage: 'en' }, ['The language is en; the page has fr.']],
    [
      'another title',
      { ...ARTICLE, headline: 'Debt' },
      ['The title is Debt; the page has Dette.', 'The last crumb is Dette; the page has Debt.'],
    ],
    [
      'another address',
      { ...ARTICLE, url: `${ORIGIN}/fr/debt/` },
      [`The url is ${ORIGIN}/fr/debt/; the page has ${ORIGIN}/fr/articles/debt/.`],
    ],
    [
      'a work too few',
      { ...ARTICLE, citation: undefined },
      ['The number of works cited is 0; the page has 1.'],
    ],
    [
      'a forgotten original',
      { ...ARTICLE, translationOfWork: undefined },
      [`The list of translations is ; the page has ${ORIGIN}/en/articles/debt/ ${ORIGIN}/ko/articles/debt/.`],
    ],
  ])('judges %s', (_, article, faults) => {
    expect(judgeStructuredData(madeUpSite({ '/fr/articles/debt/': page(article) }))).toEqual(
      faults.map((fault) => `/fr/articles/debt/  ${fault}`),
    );
  });

  it('misses the graph of a page that may be found, and finds that of one that may not', () => {
    const hidden = page(ARTICLE).replace('<head>', '<head><meta name="robots" content="noindex">');
    expect(judgeStructuredData(madeUpSite({ '/fr/': '<h1>A</h1>', '/fr/search/': hidden }))).toEqual([
      '/fr/  There are 0 graphs, not 1.',
      '/fr/search/  There are 1 graphs, not 0.',
    ]);
  });
});

describe('judgeNode', () => {
  it.each([
    [{ '@type': 'Artikel' }, ['The type Artikel is not known.']],
    [{ '@type': 'WebSite', url: '/fr/', name: 'A' }, ['The url of the WebSite is no url: "/fr/".']],
    [{ ...SITE, author: 'A' }, ['The WebSite has a author.']],
    [{ '@type': 'WebSite', name: 'A' }, ['The WebSite has no url.']],
    [{ ...ARTICLE, isPartOf: CRUMBS }, ['There is a BreadcrumbList in place of a WebSite.']],
    [
      { ...ARTICLE, datePublished: '21/11/2026' },
      ['The datePublished of the Article is no day: "21/11/2026".'],
    ],
    [{ ...ARTICLE, inLanguage: 'français' }, ['The inLanguage of the Article is no language: "français".']],
  ])('judges %j', (node, faults) => {
    expect(judgeNode(node)).toEqual(faults);
  });
});
