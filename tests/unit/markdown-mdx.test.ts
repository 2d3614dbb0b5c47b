import { unified } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/locales.ts';
import { markdownPlugins } from '../../src/markdown/pipeline.ts';

async function compile(lang: Lang, text: string): Promise<string> {
  const processor = unified({
    gfm: false,
    smartypants: false,
    ...markdownPlugins({ base: '/', loadNames: () => Promise.resolve([]) }),
  });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const result = await renderer?.process(text, `/content/articles/debt/${lang}.mdx`, { title: 'Debt' });
  return (result?.code ?? '').replace(/[ \n]+/gu, ' ');
}

const EDITIONS: [Lang, string, string, string][] = [
  [
    'en',
    'Opened.[@a, p. 3]',
    'Link to section “x”',
    'children: ["Opened.", _jsx(_components.a, { class: "cite", id: "c1-1", href: "#r1", "aria-label": "Source 1, p. 3", children: "1, p. 3" })]',
  ],
  [
    'fr',
    'Ouvert[@a] !',
    'Lien vers la section «\u00A0x\u00A0»',
    '"aria-label": "Source 1", children: "1" }), "\u202F!"]',
  ],
  ['zh', '会议[@a]。', '指向“x”一节的链接', '"aria-label": "来源1", children: "1" }), "。"]'],
  ['ko', '열렸다.[@a]', '‘x’ 절로 가는 링크', '"aria-label": "출처 1", children: "1" })]'],
];

describe('MDX', () => {
  it.each(EDITIONS)('compiles a section with a citation in %s', async (lang, text, label, cited) => {
    const code = await compile(lang, `## x [#id]\n\n${text}\n\n<Timeline weight="1" />`);
    expect(code).toContain(cited);
    expect(code).toContain(
      `_jsx(_components.h2, { id: "id", children: "x" }), _jsx(_components.a, { class: "section-link", href: "#id", "aria-label": "${label}", children: "#" })`,
    );
    expect(code).toContain('_jsx(Timeline, { weight: "1" })');
  });

  it('exports what the page cites with its front matter', async () => {
    expect(await compile('en', 'Opened.[@a, p. 3]')).toContain(
      'export const frontmatter = { "title": "Debt", "citations": [{ "source": "a", "number": 1, "uses": [{ "anchor": "c1-1", "locator": "3" }] }] };',
    );
  });

  it('puts tables and notes into markup without style attributes', async () => {
    const code = await compile('ko', 'a[^n]\n\n| A |\n| -: |\n| 1 |\n\n[^n]: b');
    expect(code).toContain('class: "table-scroll", role: "region", tabindex: "0", "aria-label": "표 1"');
    expect(code).toContain('_jsx(_components.td, { class: "align-right", children: "1" })');
    expect(code).toContain('_jsx(_components.h2, { id: "footnote-label", children: "주" })');
    expect(code).not.toContain('style:');
  });

  it.each([
    '<b>x</b>',
    'a <i>x</i>',
    '<>x</>',
    'a {1 + 1}',
    '{1}',
    "import x from 'x'",
    'export const x = 1',
  ])('refuses what is not an embed: %s', async (text) => {
    await expect(compile('en', text)).rejects.toThrow('Content holds no HTML, comment or code of its own');
  });
});
