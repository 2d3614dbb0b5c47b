import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { judgeSavedItems } from '../support/judge-share-tags.ts';

describe('the built site', () => {
  it('is saved right by a reference manager, page by page', () => {
    expect(judgeSavedItems(readSite())).toEqual([]);
  });
});

const URL = 'http://localhost:4321/fr/articles/debt/';
const TAGS = {
  title: '<meta name="citation_title" property="og:title" content="Dette">',
  url: `<meta name="citation_public_url" content="${URL}">`,
  date: '<meta name="citation_publication_date" content="2026-01-02">',
  site: '<meta property="og:site_name" content="Arvel">',
  type: '<meta property="og:type" content="article"><meta name="DC.type" content="webpage">',
};

describe('judgeSavedItems', () => {
  it.each([
    ['a page that says all', {}, []],
    [
      'another title',
      { title: '<meta name="citation_title" content="Debt">' },
      'The title is Debt, not Dette.',
    ],
    ['no address', { url: '' }, `The address is , not ${URL}.`],
    ['no date', { date: '' }, 'There is no date.'],
    ['no site', { site: '' }, 'The site has no name.'],
    ['what would be an article in a journal', { type: '' }, 'The type is journalArticle, not webpage.'],
  ])('judges %s', (_, others, faults) => {
    const head = Object.values({ ...TAGS, ...others }).join('');
    const html = `<html lang="fr"><head>${head}</head><body><h1>Dette</h1></body></html>`;
    expect(judgeSavedItems(madeUpSite({ '/fr/articles/debt/': html }))).toEqual(
      [faults].flat().map((fault) => `/fr/articles/debt/  ${fault}`),
    );
  });
});
