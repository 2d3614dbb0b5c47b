import { describe, expect, it } from 'vitest';
import { writeArticleMarkdown } from '../../src/downloads/markdown-article.ts';
import { embedAsMarkdown, escapeMarkdown } from '../../src/downloads/markdown-embeds.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { resolveText } from '../../src/markdown/standalone-text.ts';
import { sampleContext } from '../support/sample-site.ts';

function resolve(text: string, lang: Lang = 'en'): string {
  return resolveText(
    { text, format: 'mdx', path: `articles/ferry/${lang}.mdx` },
    {
      lang,
      t: translator(lang),
      absolute: (path) => `https://site.example${path}`,
      reference: (source) => ({
        number: source === 'register' ? 1 : 2,
        address: `https://s.example/#${source}`,
      }),
      embed: (name, attributes) => `{${name} ${JSON.stringify(attributes)}}`,
    },
  );
}

describe('resolveText', () => {
  it.each([
    ['It sailed.[@register]', 'It sailed.[[1]](https://s.example/#register)'],
    ['It sailed. [@register]', 'It sailed.[[1]](https://s.example/#register)'],
    ['A [@register; @gazette] b', 'A[[1]](https://s.example/#register)[[2]](https://s.example/#gazette) b'],
    ['*It*[@register] sailed', '*It*[[1]](https://s.example/#register) sailed'],
    ['| a |\n| --- |\n| b[@register] |', '| a |\n| --- |\n| b[[1]](https://s.example/#register) |'],
    ['Note[^1]\n\n[^1]: Lost.[@gazette]', 'Note[^1]\n\n[^1]: Lost.[[2]](https://s.example/#gazette)'],
    ['## Opening [#opening]', '## Opening {#opening}'],
    ['See [the lamp](../lamp/en.md#glow).', 'See [the lamp](https://site.example/en/articles/lamp/#glow).'],
    ['See [us](../../about/en.md).', 'See [us](https://site.example/en/about/).'],
    ['[x](https://example.org/a_b)', '[x](https://example.org/a_b)'],
    ['Text\n\n<Series id="riders" />\n\nmore', 'Text\n\n{Series {"id":"riders"}}\n\nmore'],
    ['- a\n- **b**\n\n> c', '- a\n- **b**\n\n> c'],
    ['`[@register]` stays', '`[@register]` stays'],
  ])('makes %j stand alone', (body, resolved) => {
    expect(resolve(body)).toBe(resolved);
  });

  it.each([
    ['en', "It's here[@register, pp. 3-5]", 'It’s here[[1, pp. 3-5]](https://s.example/#register)'],
    ['fr', 'Quoi ?[@register, p. 3]', 'Quoi\u202F?[[1, p. 3]](https://s.example/#register)'],
    ['zh', '朝鲜[@register]。', '朝鲜[[1]](https://s.example/#register)。'],
    ['ko', '배가 떴다.[@register]', '배가 떴다.[[1]](https://s.example/#register)'],
  ] as const)('keeps the typography of %s', (lang, body, resolved) => {
    expect(resolve(body, lang)).toBe(resolved);
  });
});

describe('embedAsMarkdown', () => {
  it.each([
    [
      'Timeline',
      { ids: 'talk' },
      '- vers 1970 – [Title, of talk (fr)](https://site.example/sub/fr/timeline/#talk)',
    ],
    ['Timeline', { period: '1900/1910' }, ''],
    [
      'Difference',
      { id: 'first-day' },
      [
        '> **[Les sources divergent](https://site.example/sub/fr/differences/#first-day)** Which day? (fr)',
        '>',
        '> - 1 May (fr) (the boat (fr)) – [Tolan, 1962](https://site.example/sub/fr/sources/#register)',
        '> - 2 May (fr) – [주원상](https://site.example/sub/fr/sources/#gazette)',
        '>',
        '> **Ce que ce site écrit** The first (fr)',
      ].join('\n'),
    ],
  ])('writes <%s> with %j', (name, attributes, markdown) => {
    expect(embedAsMarkdown(name, attributes, sampleContext('fr'))).toBe(markdown);
  });

  it('writes a series as a table with its figures, its notes and its file', () => {
    expect(embedAsMarkdown('Series', { id: 'riders' }, sampleContext('en'))).toBe(
      [
        '**[Riders (en)](https://site.example/sub/en/data/#riders)** (Unit: thousands (en))',
        '',
        '| Date | What | Value | Note | Sources |',
        '| --- | --- | --- | --- | --- |',
        String.raw`| about 1962 | All \| both (en) | -1.5 |  | [Tolan, 1962](https://site.example/sub/en/sources/#register) |`,
        String.raw`| 1963 | All \| both (en) | no figure published | =Not counted (en) | [주원상](https://site.example/sub/en/sources/#gazette) |`,
        '',
        '- Counted twice (en)',
        '',
        '[Download (CSV)](https://site.example/sub/en/data/riders.csv)',
      ].join('\n'),
    );
  });
});

describe('escapeMarkdown', () => {
  it('leaves a text as it is read', () => {
    expect(escapeMarkdown('[a] *b* _c_ | <d>\ne')).toBe(String.raw`\[a\] \*b\* \_c\_ \| \<d\> e`);
  });
});

describe('writeArticleMarkdown', () => {
  it.each([
    ['en', 'References', 'Change notes', '4 March 2026'],
    ['fr', 'Références', 'Notes de modification', '4 mars 2026'],
    ['zh', '参考资料', '修改记录', '2026年3月4日'],
    ['ko', '참고 자료', '수정 기록', '2026년 3월 4일'],
  ] as const)('ends in %s with what it rests on and what changed', (lang, references, changes, day) => {
    const markdown = writeArticleMarkdown(
      {
        slug: 'ferry',
        text: 'It sailed.[@register]',
        format: 'md',
        path: `articles/ferry/${lang}.md`,
        cited: [{ source: 'register', number: 1, uses: [] }],
      },
      sampleContext(lang),
    );
    expect(markdown).toMatch(/^---\ntitle: The ferry & the sea\n/u);
    expect(markdown).toContain(`address: https://site.example/sub/${lang}/articles/ferry/\n`);
    expect(markdown).toContain(
      'licence: https://creativecommons.org/licenses/by/4.0/\n---\n\n# The ferry & the sea\n',
    );
    expect(markdown).toContain(`It sailed.[[1]](https://site.example/sub/${lang}/sources/#register)`);
    expect(markdown).toContain(`## ${references}\n\n1. Élise Tolan, Bureau of Ships & Ports. [Quais & docks`);
    expect(markdown).toContain(`## ${changes}\n\n- ${day} – Corrected`);
  });
});
