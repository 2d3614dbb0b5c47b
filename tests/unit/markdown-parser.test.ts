import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import { splitSectionId } from '../../src/lib/section-id.ts';
import { contentPathOf, languageOf } from '../../src/markdown/language.ts';
import { parseEdition } from '../../src/markdown/pipeline.ts';

describe('parseEdition', () => {
  it('keeps the lines of a file with front matter', () => {
    const tree = parseEdition('---\ntitle: x\n---\n\n## A [#a]\n\nb[^n]\n\n[^n]: c', 'md');
    expect(
      tree.children.map(({ type, position }) => [type, position?.start.line, position?.start.offset]),
    ).toEqual([
      ['heading', 5, 18],
      ['paragraph', 7, 29],
      ['footnoteDefinition', 9, 36],
    ]);
  });

  it('reads tables, embeds and bold beside Chinese punctuation', () => {
    const types = (text: string, format: 'md' | 'mdx') =>
      parseEdition(text, format).children.map(({ type }) => type);
    expect(types('| A |\n| - |\n\n<Series id="x" />', 'mdx')).toEqual(['table', 'mdxJsxFlowElement']);
    expect(types('<Series id="x" />', 'md')).toEqual(['html']);
    expect(parseEdition('**“会议”**开始', 'mdx').children).toMatchObject([
      { children: [{ type: 'strong' }, {}] },
    ]);
  });

  it('says where MDX cannot be read', () => {
    expect(() => parseEdition('a\n\n<Series', 'mdx')).toThrow(expect.objectContaining({ line: 3 }));
  });
});

describe('languageOf', () => {
  it.each(LANGS)('reads %s from the name of a file', (lang) => {
    expect(languageOf({ path: `/content/articles/debt/${lang}.mdx` })).toBe(lang);
    expect(languageOf({ path: new URL(`file:///content/about/${lang}.md`) })).toBe(lang);
  });

  it('names the file that is not named by a language', () => {
    expect(() => languageOf({ path: '/content/about/de.md' })).toThrow(
      'The file "/content/about/de.md" is not named by its language: name it en.md, fr.md, zh.md, ko.md (or .mdx).',
    );
  });
});

describe('contentPathOf', () => {
  it.each([
    ['/site/content/articles/debt/fr.mdx', 'articles/debt/fr.mdx'],
    ['/articles/content/about/fr.md', 'about/fr.md'],
    ['articles/debt/fr.mdx', 'articles/debt/fr.mdx'],
    ['C:\\site\\articles\\debt\\fr.mdx', 'articles/debt/fr.mdx'],
    ['/site/fr.md', 'fr.md'],
  ])('reads %s as %s', (path, expected) => {
    expect(contentPathOf({ path })).toBe(expected);
  });
});

describe('splitSectionId', () => {
  it.each([
    ['Three conditions [#three-conditions]', { text: 'Three conditions', id: 'three-conditions' }],
    [
      'Les trois conditions\u00A0[#three-conditions] ',
      { text: 'Les trois conditions', id: 'three-conditions' },
    ],
    ['三个条件[#three-conditions]', { text: '三个条件', id: 'three-conditions' }],
    ['세 조건 [#Three_Conditions]', { text: '세 조건', id: 'Three_Conditions' }],
    ['[#a] first', { text: '[#a] first' }],
    ['Item [1]', { text: 'Item [1]' }],
    ['Empty [#]', { text: 'Empty [#]' }],
  ])('splits %j', (heading, expected) => {
    expect(splitSectionId(heading)).toEqual(expected);
  });
});
