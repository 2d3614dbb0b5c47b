import { describe, expect, it } from 'vitest';
import { headersFor } from '../../src/lib/headers.ts';
import { caddyFile, headersFile, nginxConfig, readRedirects } from '../../src/lib/server-files.ts';

const PLACE = {
  folder: '/srv/site',
  address: '8080',
  moves: [['/en/old/', '/en/new/#a']],
  brotli: false,
} as const;

describe('headersFor', () => {
  it.each([
    ['/en/', "frame-ancestors 'none'", 'no-cache', 'same-origin'],
    ['/fr/embed/ferry/', 'frame-ancestors *', 'no-cache', 'cross-origin'],
    ['/ko/articles/embed/', "frame-ancestors 'none'", 'no-cache', 'same-origin'],
    ['/favicon.svg', 'sandbox', 'public, max-age=86400', 'same-origin'],
    ['/_astro/a.js', "object-src 'none'", 'public, max-age=31536000, immutable', 'same-origin'],
    [
      '/pagefind/fragment/zh_1.pf_fragment',
      "base-uri 'none'",
      'public, max-age=31536000, immutable',
      'same-origin',
    ],
    [
      '/pagefind/pagefind.en_1.pf_meta',
      "form-action 'self'",
      'public, max-age=31536000, immutable',
      'same-origin',
    ],
    ['/pagefind/pagefind.js', "base-uri 'none'", 'no-cache', 'same-origin'],
    [
      '/editions/2026-11-29/en/data/names.json',
      "base-uri 'none'",
      'public, max-age=31536000, immutable',
      'same-origin',
    ],
  ])('gives %s its policy, its time and its origins', (path, policy, cache, origins) => {
    const headers = headersFor(path);
    expect(headers['Content-Security-Policy']).toContain(policy);
    expect(headers).toMatchObject({
      'Cache-Control': cache,
      'Cross-Origin-Resource-Policy': origins,
      'X-Content-Type-Options': 'nosniff',
    });
  });
});

describe('frozen editions', () => {
  it.each([
    ['/editions/2026-11-29/en/', 'noindex'],
    ['/editions/2026-11-29/fr/data/names.json', 'noindex'],
    ['/en/', undefined],
  ])('%s is for search engines: %s', (path, robots) => {
    expect(headersFor(path)['X-Robots-Tag']).toBe(robots);
  });

  it('are kept by browsers and left alone by search engines on hosts that read _headers', () => {
    expect(headersFile(['/en/articles/'])).toContain(
      '/editions/*\n  Cache-Control: public, max-age=31536000, immutable\n  X-Robots-Tag: noindex\n',
    );
  });
});

describe('headersFile', () => {
  it('has one rule for all paths where none may be framed', () => {
    expect(headersFile(['/en/articles/'])).toContain("/*\n  Content-Security-Policy: base-uri 'none'");
  });

  it('keeps each folder of the index whose files are named by their content', () => {
    const text = headersFile(['/en/articles/']);
    for (const name of ['facts', 'fragment', 'index'])
      expect(text).toContain(`/pagefind/${name}/*\n  Cache-Control: public, max-age=31536000, immutable`);
  });

  it('gives no path two policies where some may be framed', () => {
    const rules = headersFile(['/en/articles/', '/en/embed/']).split('\n\n');
    const policies = rules.filter((text) => text.includes('Content-Security-Policy'));
    expect(policies.map((text) => text.split('\n')[0])).toEqual([
      '/',
      '/404.html',
      '/favicon.svg',
      '/en/',
      '/fr/',
      '/zh/',
      '/ko/',
      '/en/articles/*',
      '/en/embed/*',
      '/editions/*',
    ]);
    expect(policies.at(-2)).toContain('frame-ancestors *');
    expect(policies[2]).toContain('sandbox');
  });
});

describe('the configurations', () => {
  it.each([
    ['nginx', nginxConfig(PLACE), '"/en/old/" "/en/new/#a";'],
    ['Caddy', caddyFile(PLACE), 'redir /en/old/ /en/new/#a 301'],
  ])('of %s name the folder, the headers and where old addresses lead', (_, text, move) => {
    expect(text).toContain('/srv/site');
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).toContain('max-age=31536000, immutable');
    expect(text).toContain(move);
  });
});

describe('nginxConfig', () => {
  it.each([true, false])('names brotli where there is a module for it: %s', (brotli) => {
    expect(nginxConfig({ ...PLACE, brotli }).includes('brotli_static on;')).toBe(brotli);
  });
});

describe('readRedirects', () => {
  it.each([
    ['', []],
    ['/a/ /b/ 301\n', [['/a/', '/b/']]],
    [
      '/a/ /b/ 301\n/ko/c/ /ko/d/#e 301\n',
      [
        ['/a/', '/b/'],
        ['/ko/c/', '/ko/d/#e'],
      ],
    ],
  ])('reads %j', (text, moves) => {
    expect(readRedirects(text)).toEqual(moves);
  });
});
