import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCard } from '../../src/integrations/card-page.ts';
import { readSections } from '../../src/integrations/search-sections.ts';
import { withContentPolicy } from '../../src/lib/content-policy.ts';
import { joinStyles } from '../../src/lib/join-styles.ts';
import { judgeLinks, readLinks } from '../../src/lib/output-links.ts';
import { stylePruner } from '../../src/lib/prune-styles.ts';
import { readPage } from '../../scripts/source-check/read-page.ts';
import { softFault } from '../../scripts/source-check/soft-404.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

/** Markup, well made or not, of these pieces. */
function markupOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, anyText);
  return fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
}

const markup = markupOf(
  '<p>',
  '</p>',
  '<h1>',
  '</h1>',
  '<h2 id="a">',
  '</h2>',
  '<li id="b">',
  '</li>',
  '<a href="#a">',
  '</a>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<template>',
  '</template>',
  '<title>',
  '</title>',
  'not found',
  '&amp;',
  '"',
  '>',
);

describe('whatever a page holds', () => {
  test('each section that search finds has its id in the page, and a text in one line', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const page = `<!doctype html><html lang="en"><body><main data-pagefind-body>${html}</main></body></html>`;
        for (const { id, text } of readSections(page)?.sections ?? []) {
          if (id !== undefined) expect(html).toContain(` id="${id}"`);
          expect(text).toBe(text.replace(/\s+/gu, ' ').trim());
        }
      }),
      { numRuns: 300 },
    );
  });

  test('its styles are one, in its place and with all they said', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<style>a</style>', '<p>b</p>', '<style></style>')), (parts) => {
        const html = joinStyles(parts.join(''), (css) => css);
        const count = parts.filter((part) => part.startsWith('<style>')).length;
        expect(html.match(/<style>/gu)?.length ?? 0).toBe(Math.min(1, count));
        expect(html.match(/a/gu)?.length).toBe(parts.join('').match(/a/gu)?.length);
        expect(html.match(/<p>/gu)?.length).toBe(
          parts.filter((part) => part === '<p>b</p>').length || undefined,
        );
      }),
    );
  });

  test('no style is left that asks for a class without use, and none is lost that asks for none', () => {
    const selector = fc.constantFrom('p', '.a', '.b', '.a .b', 'p:not(.b)', '.a:hover');
    const rule = fc.tuple(fc.array(selector, { minLength: 1, maxLength: 3 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        const css = rules
          .map(([selectors, inLayer]) =>
            `${selectors.join(',')}{color:red}`.replace(/^.*$/u, (text) =>
              inLayer ? `@layer x{${text}}` : text,
            ),
          )
          .join('');
        const pruned = stylePruner(css)((name) => name === 'a');
        expect(pruned.replaceAll(':not(.b)', '')).not.toContain('.b');
        const plain = (text: string): number => text.match(/(?<![\w.])p(?![\w])/gu)?.length ?? 0;
        expect(plain(pruned)).toBe(plain(css));
      }),
    );
  });

  test('its card says what the page says', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '&', '<', '"', "'", '朝', ' ', ';', '#'),
      minLength: 1,
    });
    const escaped = (text: string): string =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
    const tag = (name: string, text: string): string =>
      `<meta property="og:${name}" content="${escaped(text)}">`;
    fc.assert(
      fc.property(words, words, (title, description) => {
        const html = `<html lang="ko">${tag('image', 'x')}${tag('title', title)}${tag('description', description)}${tag('site_name', 'S')}`;
        expect(readCard(html)).toEqual({ lang: 'ko', title, description, siteName: 'S' });
      }),
    );
  });

  test('its policy names as many hashes as it has scripts and styles that differ', () => {
    const part = fc.constantFrom(
      '<script>a</script>',
      '<script>b</script>',
      '<script src="c"></script>',
      '<style>d</style>',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const html = withContentPolicy(`<meta charset="utf-8">${parts.join('')}`, (text) => text);
        const inline = new Set(parts.filter((each) => !each.includes('src=')));
        expect(html.match(/'sha256-/gu)?.length ?? 0).toBe(inline.size);
      }),
    );
  });

  test('its links are judged, each on its own page', () => {
    const link = fc.oneof(
      anyText,
      fc.constantFrom('#a', '#b', '/en/', '../', '//x.example/', 'https://site/', 'mailto:a@b', '?q=1#a'),
    );
    fc.assert(
      fc.property(
        fc.array(link.filter((text) => !/["&%<>]/u.test(text) && URL.canParse(text, 'https://a.b'))),
        (links) => {
          const html = links.map((to) => `<a href="${to}">`).join('');
          const faults = judgeLinks([readLinks({ path: '/en/', html: `<p id="a">${html}` })], {
            base: '/',
            files: new Set(),
          });
          expect(faults.every((fault) => fault.startsWith('/en/  The link "') && fault.endsWith('.'))).toBe(
            true,
          );
        },
      ),
    );
  });

  test('bytes from elsewhere are text of at most the length asked for', async () => {
    const header = fc.constantFrom(
      'text/html',
      'text/html; charset=euc-kr',
      'text/html; charset=x',
      'image/png',
      '',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        header,
        fc.integer({ min: 1, max: 200 }),
        async (bytes, type, limit) => {
          const headers = { 'content-type': type };
          const text = await readPage(new Response(new Uint8Array(bytes), { headers }), limit);
          expect(text.length).toBeLessThanOrEqual(type === 'image/png' ? 0 : limit);
        },
      ),
    );
  });

  test('a page from elsewhere is there or not, and why not is said', () => {
    const url = new URL('https://a.example/x');
    fc.assert(
      fc.property(markup, (html) => {
        const fault = softFault({ asked: url, answered: url, html }, '');
        if (!/not\s+found/u.test(html.replace(/<[^<>]*>|&nbsp;/gu, ' '))) expect(fault).toBeUndefined();
        expect(fault ?? 'it says').toMatch(/says/u);
      }),
    );
  });
});
