import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { judgeAlternates, judgeCanonicals, judgeLanguages, judgeTitles } from '../support/judge-heads.ts';

const ORIGIN = 'http://localhost:4321';

function page(lang: string, head: string, body = '<h1>Title</h1>'): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
}

function head(title: string): string {
  return `<title>${title}</title><meta name="description" content="About ${title}">`;
}

function alternates(...tags: readonly (readonly [tag: string, path: string])[]): string {
  return tags
    .map(([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="${ORIGIN}${path}">`)
    .join('');
}

const WHOLE = alternates(['en', '/en/'], ['fr', '/fr/'], ['x-default', '/en/']);
const CANONICAL = `<link rel="canonical" href="${ORIGIN}/en/">`;

describe('the built site', () => {
  const site = readSite();

  it.each([
    ['says on every page what language it is in', judgeLanguages],
    ['has one h1, a title and a description of its own on every page', judgeTitles],
    ['says the whole address of every page', judgeCanonicals],
    ['names the same page in the other languages, each naming it in turn', judgeAlternates],
  ])('%s', (_, judge) => {
    expect(judge(site)).toEqual([]);
  });
});

describe('judgeLanguages', () => {
  it.each([
    ['/en/', 'en-GB', ['/en/  <html lang> is en-GB, not en.']],
    ['/fr/', 'en', ['/fr/  <html lang> is en, not fr.']],
    ['/zh/', 'zh', ['/zh/  <html lang> is zh, not zh-Hans.']],
    ['/ko/', 'kr', ['/ko/  <html lang> is kr, not ko.']],
    ['/404.html', 'fr', ['/404.html  <html lang> is fr, not en.']],
    ['/ko/', 'ko', []],
  ])('on %s judges %s', (path, lang, faults) => {
    expect(judgeLanguages(madeUpSite({ [path]: page(lang, '') }))).toEqual(faults);
  });
});

describe('judgeTitles', () => {
  it('misses a heading, a title and a description', () => {
    expect(judgeTitles(madeUpSite({ '/en/': page('en', '', '') }))).toEqual([
      '/en/  There are 0 h1.',
      '/en/  There is no title.',
      '/en/  There is no description.',
    ]);
  });

  it('finds a second h1', () => {
    const html = page('en', head('Debt'), '<h1>Debt</h1><h1>Debt</h1>');
    expect(judgeTitles(madeUpSite({ '/en/': html }))).toEqual(['/en/  There are 2 h1.']);
  });

  it('finds two pages of a language with the same title, but lets languages share one', () => {
    const html = page('en', head('Sources'));
    expect(judgeTitles(madeUpSite({ '/en/': html, '/en/sources/': html, '/fr/': html }))).toEqual([
      '/en/, /en/sources/  The title is the same.',
      '/en/, /en/sources/  The description is the same.',
    ]);
  });
});

describe('judgeCanonicals', () => {
  it.each([
    ['no address', '', ['/en/  The canonical address is missing.']],
    ['a path', '<link rel="canonical" href="/en/">', ['/en/  The canonical address is /en/.']],
    ['another page', CANONICAL.replace('/en/', '/fr/'), [`/en/  The canonical address is ${ORIGIN}/fr/.`]],
    ['its own address', CANONICAL, []],
    ['no address where none is listed', '<meta name="robots" content="noindex">', []],
    [
      'a page that is not there',
      '<meta name="robots" content="noindex"><link rel="canonical" href="http://localhost:4321/fr/">',
      ['/en/  The canonical address is http://localhost:4321/fr/.'],
    ],
  ])('judges %s', (_, found, faults) => {
    expect(judgeCanonicals(madeUpSite({ '/en/': page('en', found) }))).toEqual(faults);
  });
});

describe('judgeAlternates', () => {
  it('is content with pages that name each other and the default', () => {
    expect(judgeAlternates(madeUpSite({ '/en/': page('en', WHOLE), '/fr/': page('fr', WHOLE) }))).toEqual([]);
  });

  it('finds a page that does not name the other one back', () => {
    const alone = alternates(['fr', '/fr/'], ['x-default', '/en/']);
    expect(judgeAlternates(madeUpSite({ '/en/': page('en', WHOLE), '/fr/': page('fr', alone) }))).toEqual([
      `/fr/  The alternate en ${ORIGIN}/en/ is missing.`,
    ]);
  });

  it('finds an alternate that has not been written', () => {
    expect(judgeAlternates(madeUpSite({ '/en/': page('en', WHOLE) }))).toEqual([
      `/en/  The alternate fr ${ORIGIN}/fr/ is no page.`,
    ]);
  });

  it('finds a missing default', () => {
    const without = alternates(['en', '/en/']);
    expect(judgeAlternates(madeUpSite({ '/en/': page('en', without) }))).toEqual([
      `/en/  The alternate x-default ${ORIGIN}/en/ is missing.`,
    ]);
  });
});

describe('the description of the search', () => {
  const { folder, pages } = readSite();

  it.each(LANGS)('in %s leads to a page that exists, and its short name is short', (lang) => {
    const xml = readFileSync(join(folder, lang, 'opensearch.xml'), 'utf8');
    const [, template = ''] = /template="([^"?]*)\?q=\{searchTerms\}"/u.exec(xml) ?? [];
    const [, name = ''] = /<ShortName>([^<]*)</u.exec(xml) ?? [];
    expect(pages.map((page) => page.path)).toContain(new URL(template).pathname);
    expect(name.length).toBeLessThanOrEqual(16);
  });
});
