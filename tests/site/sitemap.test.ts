import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { judgeSitemap } from '../support/judge-sitemap.ts';

describe('the built site', () => {
  it('lists in its sitemap every page that may be found, and no other', () => {
    const site = readSite();
    expect(judgeSitemap(site, readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8'))).toEqual([]);
  });

  it('has an index of sitemaps that names this one', () => {
    const site = readSite();
    const index = readFileSync(join(site.folder, 'sitemap-index.xml'), 'utf8');
    expect(index).toContain(`<loc>${site.origin}${site.base}sitemap-0.xml</loc>`);
  });
});

describe('judgeSitemap', () => {
  const site = madeUpSite({
    '/en/': '<link rel="alternate" hreflang="fr" href="http://localhost:4321/fr/">',
    '/en/alone/': '<link rel="alternate" hreflang="en" href="http://localhost:4321/en/alone/">',
    '/en/search/': '<meta name="robots" content="noindex">',
  });

  function entry(path: string, alternate = ''): string {
    const link =
      alternate &&
      `<xhtml:link rel="alternate" hreflang="${alternate}" href="http://localhost:4321/${alternate}/"/>`;
    return `<url><loc>http://localhost:4321${path}</loc>${link}</url>`;
  }

  const alone = entry('/en/alone/');

  it.each([
    [entry('/en/', 'fr') + alone, []],
    [
      entry('/en/') + alone,
      ['http://localhost:4321/en/ does not name fr http://localhost:4321/fr/, the page does.'],
    ],
    [alone, ['http://localhost:4321/en/ is missing.']],
    [
      entry('/en/', 'fr') + alone + entry('/en/search/'),
      ['http://localhost:4321/en/search/ is no page that may be listed.'],
    ],
    [
      entry('/en/', 'ko') + alone,
      [
        'http://localhost:4321/en/ names ko http://localhost:4321/ko/, the page does not.',
        'http://localhost:4321/en/ does not name fr http://localhost:4321/fr/, the page does.',
      ],
    ],
  ])('judges %s', (xml, faults) => {
    expect(judgeSitemap(site, xml)).toEqual(faults);
  });
});
