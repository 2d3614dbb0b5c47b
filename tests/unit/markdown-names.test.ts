import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/locales.ts';
import type { MentionedName } from '../../src/lib/name-mentions.ts';
import { markdownPlugins } from '../../src/markdown/pipeline.ts';

const NAMES: readonly MentionedName[] = [
  {
    id: 'kim-yong-nam',
    kind: 'person',
    forms: {
      en: { preferred: 'Kim Yong-nam', others: ['Kim'] },
      fr: { preferred: 'Kim Yong-nam' },
      zh: { preferred: '金永南' },
      ko: { preferred: '김영남' },
    },
  },
  {
    id: 'school',
    kind: 'body',
    forms: {
      en: { preferred: 'School of Pyongyang' },
      fr: { preferred: 'École d’Extrême-Orient', others: ['École'] },
      zh: { preferred: '远东学院', others: ['学院'] },
      ko: { preferred: '극동학원' },
    },
    'exact-only': ['学院'],
  },
  {
    id: 'pyongyang',
    kind: 'place',
    forms: { en: { preferred: 'Pyongyang' }, fr: { preferred: 'Pyongyang' } },
  },
];

async function htmlOf(lang: Lang, text: string, folder = 'articles/debt'): Promise<string> {
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    ...markdownPlugins({ base: '/repo', loadNames: () => Promise.resolve(NAMES) }),
  });
  const fileURL = new URL(`file:///content/${folder}/${lang}.md`);
  return (await processor.render(text, { fileURL, frontmatter: { title: 'Debt' } })).code;
}

const link = (lang: Lang, id: string, text: string) => `<a href="/repo/${lang}/names/#${id}">${text}</a>`;

describe('names', () => {
  it.each<[Lang, string, string]>([
    [
      'en',
      'Then Kim Yong-nam spoke, and Kim Yong-nam left.',
      `Then ${link('en', 'kim-yong-nam', 'Kim Yong-nam')} spoke, and Kim Yong-nam left.`,
    ],
    [
      'fr',
      "L'École d'Extrême-Orient ; l’École rouvre.",
      `L’${link('fr', 'school', 'École d’Extrême-Orient')}\u202f; l’École rouvre.`,
    ],
    [
      'zh',
      '他会见金永南委员长，金永南表示感谢。',
      `他会见${link('zh', 'kim-yong-nam', '金永南')}委员长，金永南表示感谢。`,
    ],
    [
      'ko',
      '이날 김영남이 말했고 김영남은 떠났다.',
      `이날 ${link('ko', 'kim-yong-nam', '김영남')}이 말했고 김영남은 떠났다.`,
    ],
  ])('are linked in %s where they are mentioned first', async (lang, text, html) => {
    expect(await htmlOf(lang, text)).toBe(`<p>${html}</p>`);
  });

  it('are whole words in letters, and may stand inside emphasis', async () => {
    const html = await htmlOf('en', 'Kimberley and *Kim* met.');
    expect(html).toBe(`<p>Kimberley and <em>${link('en', 'kim-yong-nam', 'Kim')}</em> met.</p>`);
  });

  it('stay text in headings, links, tables and notes', async () => {
    const text =
      '## Kim [#kim]\n\n[Kim](../other/en.md)\n\n| Kim |\n| --- |\n| Kim |\n\nA note.[^1]\n\n[^1]: Kim.';
    expect(await htmlOf('en', text)).not.toContain('/names/');
  });

  it('stay text where the form may mean something else, where it is a place, and outside articles', async () => {
    expect(await htmlOf('zh', '他在学院任教。')).not.toContain('<a');
    expect(await htmlOf('en', 'He left Pyongyang.')).not.toContain('<a');
    expect(await htmlOf('en', 'Kim Yong-nam spoke.', 'about')).not.toContain('<a');
  });
});
