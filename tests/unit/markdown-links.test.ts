import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { readLink, type LinkTarget } from '../../src/markdown/link-target.ts';
import { markdownPlugins } from '../../src/markdown/pipeline.ts';

async function render(file: string, text: string, base: string): Promise<string> {
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    ...markdownPlugins({ base, loadNames: () => Promise.resolve([]) }),
  });
  return (await processor.render(text, { fileURL: new URL(`file:///tmp/my%20site/${file}`) })).code;
}

const LINKS: [string, string, string, string][] = [
  ['articles/debt/en.md', '../overview/en.mdx#why', '/', '/en/articles/overview/#why'],
  ['articles/debt/fr.md', '../overview/fr.mdx', '/repo/', '/repo/fr/articles/overview/'],
  ['articles/debt/zh.md', './zh.mdx#crisis', '/repo', '/repo/zh/articles/debt/#crisis'],
  ['articles/debt/ko.md', '#crisis', '/repo', '/repo/ko/articles/debt/#crisis'],
  ['articles/debt/fr.md', '../../about/fr.md#method', '/', '/fr/about/#method'],
  ['about/ko.md', '../articles/debt/ko.mdx#crisis', '/', '/ko/articles/debt/#crisis'],
  ['about/en.md', '#method', '/repo', '/repo/en/about/#method'],
  ['articles/debt/en.md', 'mailto:me@example.org', '/', 'mailto:me@example.org'],
  ['articles/debt/en.md', '../nowhere.pdf', '/', '../nowhere.pdf'],
];

const TARGETS: [string, LinkTarget][] = [
  [
    '../overview/en.mdx#why',
    { kind: 'article', lang: 'en', slug: 'overview', fragment: '#why', file: 'articles/overview/en.mdx' },
  ],
  ['../../about/ko.md', { kind: 'about', lang: 'ko', fragment: '', file: 'about/ko.md' }],
  ['#own', { kind: 'article', lang: 'fr', slug: 'debt', fragment: '#own', file: 'articles/debt/fr.mdx' }],
  ['//example.org/x', { kind: 'outside' }],
  ['http://example.org', { kind: 'outside' }],
  ['mailto:me@example.org', { kind: 'mail' }],
  ['JavaScript:alert(1)', { kind: 'refused' }],
  ['java\nscript:alert(1)', { kind: 'refused' }],
  ['data:text/html,x', { kind: 'refused' }],
  ['file:///etc/passwd', { kind: 'refused' }],
  ['https://', { kind: 'unknown' }],
  ['/fr/articles/debt/', { kind: 'unknown' }],
  ['../overview/de.mdx', { kind: 'unknown' }],
];

describe('readLink', () => {
  it.each(TARGETS)('reads %j', (url, target) => {
    expect(readLink(url, 'articles/debt/fr.mdx')).toEqual(target);
  });
});

describe('links', () => {
  it.each(LINKS)('in %s to %s under base %s lead to %s', async (file, url, base, href) => {
    expect(await render(file, `[text](${url})`, base)).toBe(`<p><a href="${href}">text</a></p>`);
    expect(await render(file, `[text][x]\n\n[x]: ${url}`, base)).toBe(`<p><a href="${href}">text</a></p>`);
  });

  it('to other sites are marked', async () => {
    const html = '<p><a href="https://example.org/" rel="external">text</a></p>';
    expect(await render('articles/debt/en.md', '[text](https://example.org/)', '/')).toBe(html);
    expect(await render('articles/debt/en.md', '[text][x]\n\n[x]: https://example.org/', '/')).toBe(html);
  });

  it('that run scripts become text', async () => {
    expect(await render('articles/debt/en.md', 'a [*b*](javascript:x) c', '/')).toBe('<p>a <em>b</em> c</p>');
    expect(await render('articles/debt/en.md', '[b][x]\n\n[x]: javascript:x', '/')).toBe('<p>[b][x]</p>');
  });
});
