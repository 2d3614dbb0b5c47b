import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it, vi } from 'vitest';
import type { Lang } from '../../src/i18n/locales.ts';
import { markdownPlugins } from '../../src/markdown/pipeline.ts';

const processor = createMarkdownProcessor({
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
  ...markdownPlugins({ base: '/repo', loadNames: () => Promise.resolve([]) }),
});

async function render(lang: Lang, text: string) {
  const fileURL = new URL(`file:///content/articles/debt/${lang}.md`);
  const { code, metadata } = await (
    await processor
  ).render(text, { fileURL, frontmatter: { title: 'Debt' } });
  return { html: code, ...metadata };
}

async function htmlOf(lang: Lang, text: string): Promise<string> {
  return (await render(lang, text)).html;
}

const link = (id: string, label: string, text: string): string =>
  `<a class="cite" id="${id}" href="#r${id.slice(1).split('-')[0]}" aria-label="${label}">${text}</a>`;

const SECTIONS: [Lang, string, string][] = [
  ['en', 'Three conditions', 'Link to section “Three conditions”'],
  ['fr', 'Les trois conditions', 'Lien vers la section «\u00A0Les trois conditions\u00A0»'],
  ['zh', '三个条件', '指向“三个条件”一节的链接'],
  ['ko', '세 가지 조건', '‘세 가지 조건’ 절로 가는 링크'],
];

describe('sections', () => {
  it.each(SECTIONS)('have in %s their own id and a link beside the heading', async (lang, title, label) => {
    const { html, headings } = await render(lang, `### ${title} [#three-conditions]`);
    expect(html).toBe(
      `<div class="section-head"><h3 id="three-conditions">${title}</h3>` +
        `<a class="section-link" href="#three-conditions" aria-label="${label}">#</a></div>`,
    );
    expect(headings).toEqual([{ depth: 3, slug: 'three-conditions', text: title }]);
  });

  it('keep the id out of a heading that ends in emphasis', async () => {
    expect(await htmlOf('en', '## The *doctrine* [#doctrine]')).toContain(
      '<h2 id="doctrine">The <em>doctrine</em></h2>',
    );
  });

  it('take an id from their text when none is written', async () => {
    expect(await htmlOf('en', '## Three conditions')).toContain('<h2 id="three-conditions">');
  });

  it('are found in a quotation, and not below h4', async () => {
    expect(await htmlOf('en', '> ## In [#in]')).toContain('<div class="section-head"><h2 id="in">');
    expect(await htmlOf('en', '##### Low [#low]')).toBe('<h5 id="low">Low</h5>');
  });
});

const CITATIONS: [Lang, string, string][] = [
  [
    'en',
    'Opened.[@a] Why?[@b, p. 4]',
    `Opened.${link('c1-1', 'Source 1', '1')} Why?${link('c2-1', 'Source 2, p. 4', '2, p. 4')}`,
  ],
  ['en', 'Opened.[@a, pp. 3–5]', `Opened.${link('c1-1', 'Source 1, pp. 3–5', '1, pp. 3–5')}`],
  [
    'fr',
    'Ouvert [@a]. Pourquoi [@b, p. 4] ?',
    `Ouvert${link('c1-1', 'Source 1', '1')}. Pourquoi${link('c2-1', 'Source 2, p. 4', '2, p. 4')}\u202F?`,
  ],
  [
    'zh',
    '会议[@a]。开始[@b, p. 4]。',
    `会议${link('c1-1', '来源1', '1')}。开始${link('c2-1', '来源2，第4页', '2，第4页')}。`,
  ],
  [
    'ko',
    '열렸다.[@a] 왜?[@b, p. 4]',
    `열렸다.${link('c1-1', '출처 1', '1')} 왜?${link('c2-1', '출처 2, 4쪽', '2, 4쪽')}`,
  ],
];

describe('citations', () => {
  it.each(CITATIONS)('become links in %s: %s', async (lang, text, html) => {
    expect(await htmlOf(lang, text)).toBe(`<p>${html}</p>`);
  });

  it('stand side by side when they name several sources or touch', async () => {
    const cites = `<span class="cites">${link('c1-1', 'Source 1', '1')} ${link('c2-1', 'Source 2', '2')}</span>`;
    expect(await htmlOf('en', 'Opened.[@a; @b]')).toBe(`<p>Opened.${cites}</p>`);
    expect(await htmlOf('en', 'Opened.[@a] [@b]')).toBe(`<p>Opened.${cites}</p>`);
  });

  it('are numbered by first use, notes last, and recorded for the list of references', async () => {
    const { html, frontmatter } = await render(
      'en',
      '[^n]: Note.[@n][^m]\n\n[^m]: More.[@m]\n\n[^unused]: Not shown.[@u]\n\n*One.[@b]*[^n]\n\n| A |\n| - |\n| **x**[@a, p. 2] |\n\nTwo.[@b]',
    );
    expect(frontmatter).toEqual({
      title: 'Debt',
      citations: [
        { source: 'b', number: 1, uses: [{ anchor: 'c1-1' }, { anchor: 'c1-2' }] },
        { source: 'a', number: 2, uses: [{ anchor: 'c2-1', locator: '2' }] },
        { source: 'n', number: 3, uses: [{ anchor: 'c3-1' }] },
        { source: 'm', number: 4, uses: [{ anchor: 'c4-1' }] },
      ],
    });
    expect([...html.matchAll(/id="(c\d[^"]*)"/gu)].map(([, id]) => id)).toEqual([
      'c1-1',
      'c2-1',
      'c1-2',
      'c3-1',
      'c4-1',
    ]);
  });

  it('stay text in code, links and headings, and when they cannot be read', async () => {
    expect(await htmlOf('en', '`[@a]` [*x*[@a]](https://example.org) [@A]')).toBe(
      '<p><code>[@a]</code> <a href="https://example.org" rel="external"><em>x</em>[@a]</a> [@A]</p>',
    );
    expect(await htmlOf('en', '# *A[@a]*')).toBe('<h1 id="aa"><em>A[@a]</em></h1>');
  });
});

const TYPOGRAPHY: [Lang, string, string][] = [
  ['en', "It's *France*'s `l'x`", "<p>It’s <em>France</em>’s <code>l'x</code></p>"],
  ['fr', "l'*ONU* : « oui » `a : b`", '<p>l’<em>ONU</em>\u00A0: «\u00A0oui\u00A0» <code>a : b</code></p>'],
  [
    'zh',
    '会议\n**开始**\n之后[@a]\n结束',
    `<p>会议<strong>开始</strong>之后${link('c1-1', '来源1', '1')}结束</p>`,
  ],
  ['ko', "회의\n*시작* : l'x", "<p>회의\n<em>시작</em> : l'x</p>"],
];

describe('typography', () => {
  it.each(TYPOGRAPHY)('follows the rules of %s: %j', async (lang, text, html) => {
    expect(await htmlOf(lang, text)).toBe(html);
  });

  it('makes text bold beside Chinese and Korean punctuation', async () => {
    expect(await htmlOf('zh', '**“会议”**开始')).toBe('<p><strong>“会议”</strong>开始</p>');
    expect(await htmlOf('ko', '**회의(會議)**는')).toBe('<p><strong>회의(會議)</strong>는</p>');
  });
});

const NOTES: [Lang, string, string, string][] = [
  ['en', 'Notes', 'Back to the text, note 1', 'Back to the text, note 1-2'],
  ['fr', 'Notes', 'Retour au texte, note 1', 'Retour au texte, note 1-2'],
  ['zh', '注释', '返回正文，注释1', '返回正文，注释1-2'],
  ['ko', '주', '본문으로 돌아가기, 주 1', '본문으로 돌아가기, 주 1-2'],
];

describe('notes', () => {
  it.each(NOTES)(
    'are in %s under a heading to be seen, with labelled ways back',
    async (lang, title, back, again) => {
      const html = await htmlOf(lang, 'a[^n] b[^n]\n\n[^n]: c');
      expect(html).toContain(
        '<p>a<sup><a href="#fn-n" id="fnref-n" data-footnote-ref="" aria-describedby="footnote-label" data-note="c">1</a></sup>',
      );
      expect(html).toContain(
        `<section data-footnotes="" class="footnotes"><h2 id="footnote-label">${title}</h2>`,
      );
      expect(html).toContain(`<a href="#fnref-n" data-footnote-backref="" aria-label="${back}"`);
      expect(html).toContain(`<a href="#fnref-n-2" data-footnote-backref="" aria-label="${again}"`);
    },
  );
});

describe('notes in the margin', () => {
  it('stand at the first mark, without citations and the way back', async () => {
    const html = await htmlOf('fr', 'a[^n] b[^n] c[^m]\n\n[^n]: Le *9* mai[@source; @other].\n\n[^m]: d');
    const marks = [...html.matchAll(/id="fnref-([^"]+)"[^>]*?(?: data-note="([^"]*)")?>/gu)];
    expect(marks.map(([, id, words]) => [id, words])).toEqual([
      ['n', 'Le 9 mai.'],
      ['n-2', undefined],
      ['m', 'd'],
    ]);
  });
});

const TABLES: [Lang, string][] = [
  ['en', 'Table 2'],
  ['fr', 'Tableau 2'],
  ['zh', '表2'],
  ['ko', '표 2'],
];

describe('tables', () => {
  it.each(TABLES)('stand in %s in a region named by their number', async (lang, label) => {
    const html = await htmlOf(lang, '| A |\n| - |\n\ntext\n\n| A | B |\n| :- | -: |\n| 1 | 2 |');
    expect(html).toContain(
      `<div class="table-scroll" role="region" tabindex="0" aria-label="${label}"><table>`,
    );
    expect(html).toContain('<td>1</td>\n<td class="align-right">2</td>');
  });
});

describe('raw HTML', () => {
  it.each(['<b>x</b>', 'a <script>x</script>', '<!-- x -->'])('stops the page: %s', async (text) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await expect(htmlOf('en', text)).rejects.toThrow('Content holds no HTML, comment or code of its own');
    log.mockRestore();
  });
});
