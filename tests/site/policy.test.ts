import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withContentPolicy } from '../../src/lib/content-policy.ts';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { judgeAttributes, judgeOrigins, judgePolicies } from '../support/judge-policy.ts';

describe('the built site', () => {
  const site = readSite();

  it.each([
    ['has no style or handler in an attribute', judgeAttributes],
    ['names in the policy of each page its inline scripts and styles by hash', judgePolicies],
    ['fetches nothing from another site', judgeOrigins],
  ])('%s', (_, judge) => {
    expect(judge(site)).toEqual([]);
  });
});

const CODE = 'alert(1)';
const HASH = `'sha256-${createHash('sha256').update(CODE).digest('base64')}'`;

function policy(text: string): string {
  return `<meta http-equiv="content-security-policy" content="${text}">`;
}

describe('judgeAttributes', () => {
  it.each([
    ['<p style="color:red">A</p>', ['/en/  <p style>']],
    ['<button onclick="go()">A</button>', ['/en/  <button onclick>']],
    ['<p class="one">A</p>', []],
  ])('judges %s', (html, faults) => {
    expect(judgeAttributes(madeUpSite({ '/en/': html }))).toEqual(faults);
  });
});

describe('judgePolicies', () => {
  it.each([
    ['a page without one', '', 'There are 0 policies.'],
    [
      'a script it does not know',
      `${policy("default-src 'none'")}<script>${CODE}</script>`,
      `know <script>${CODE}.`,
    ],
    [
      'a style allowed as a script',
      `${policy(`default-src 'none';script-src ${HASH}`)}<style>${CODE}</style>`,
      `know <style>${CODE}.`,
    ],
    [
      'one that comes after a script',
      `<script src="/a.js"></script>${policy("default-src 'none'")}`,
      'comes too late',
    ],
    [
      'one that allows every inline script',
      policy("default-src 'none';script-src 'unsafe-inline'"),
      'unsafe',
    ],
    ['one that refuses nothing at first', policy("script-src 'self'"), 'Not all is refused'],
  ])('finds %s', (_, head, fault) => {
    expect(judgePolicies(madeUpSite({ '/en/': `<head>${head}</head>` }))).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  it('is content with the hash of the very script', () => {
    const head = `${policy(`default-src 'none';script-src 'self' ${HASH}`)}<script>${CODE}</script>`;
    expect(judgePolicies(madeUpSite({ '/en/': `<head>${head}</head>` }))).toEqual([]);
  });
});

describe('withContentPolicy', () => {
  it('names scripts by hash, and no data', () => {
    const data = '<script type="application/ld+json">{}</script>';
    const html = withContentPolicy(`<meta charset="utf-8"><script>go()</script>${data}`, (text) => text);
    expect(html).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-go()';");
  });
});

describe('judgeOrigins', () => {
  it.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<img src="//cdn.example/a.png" alt="">',
    '<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">',
    '<link rel="preload stylesheet" href="https://cdn.example/a.css">',
    '<style>p{background:url("https://cdn.example/a.png")}</style>',
    '<style>@import "https://cdn.example/a.css";</style>',
  ])('finds %s', (html) => {
    expect(judgeOrigins(madeUpSite({ '/en/': html }))).toEqual([expect.stringContaining('cdn.example')]);
  });

  it.each([
    '<script src="/a.js"></script>',
    '<link rel="canonical" href="https://site.example/en/">',
    '<a href="https://example.org/">E</a>',
    '<style>p{background:url(/a.png)}</style>',
  ])('lets %s pass', (html) => {
    expect(judgeOrigins(madeUpSite({ '/en/': html }))).toEqual([]);
  });
});
