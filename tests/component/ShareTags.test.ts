import { describe, expect, it } from 'vitest';
import ShareTags from '../../src/components/ShareTags.astro';
import { all, attribute } from '../support/html.ts';
import { readAsZotero } from '../support/read-as-zotero.ts';
import { render } from '../support/render.ts';

const DATES = { published: '2026-01-02', changed: '2026-03-04' };
const PAGES = [
  ['en', 'Debt', 'What is owed', 'Arvel · Lumera', 'en', 'en_GB', ['fr_FR', 'ko_KR']],
  ['fr', 'Dette', 'Ce qui est dû', 'Arvelle · Lumère', 'fr', 'fr_FR', ['en_GB', 'ko_KR']],
  ['zh', '债务', '所欠之款', '阿韦尔·卢梅拉', 'zh-Hans', 'zh_CN', ['en_GB', 'fr_FR', 'ko_KR']],
  ['ko', '채무', '갚을 돈', '아르벨·루메라', 'ko', 'ko_KR', ['en_GB', 'fr_FR']],
] as const;

function propsOf(
  lang: string,
  title: string,
  description: string,
  siteName: string,
): Record<string, unknown> {
  const langs = lang === 'zh' ? ['en', 'fr', 'zh', 'ko'] : ['en', 'fr', 'ko'];
  return {
    lang,
    langs,
    title,
    description,
    siteName,
    url: `https://site.example/${lang}/debt/`,
    image: 'https://site.example/card.png',
  };
}

describe('ShareTags', () => {
  it.each(PAGES)(
    'has Zotero save an article in %s as “%s” of the site',
    async (lang, title, text, site, tag) => {
      const piece = await render(ShareTags, { ...propsOf(lang, title, text, site), dates: DATES });
      expect(readAsZotero(piece)).toEqual({
        itemType: 'webpage',
        title,
        abstractNote: text,
        date: '2026-01-02',
        language: tag,
        url: `https://site.example/${lang}/debt/`,
        websiteTitle: site,
        rights: 'https://creativecommons.org/licenses/by/4.0/',
      });
    },
  );

  it.each(PAGES)(
    'describes a page in %s for link previews',
    async (lang, title, text, site, _, own, others) => {
      const piece = await render(ShareTags, propsOf(lang, title, text, site));
      const said = all(piece, 'meta').flatMap((meta) => {
        const property = attribute(meta, 'property');
        return property === undefined ? [] : [`${property} ${attribute(meta, 'content') ?? ''}`];
      });
      expect(said).toEqual([
        `og:description ${text}`,
        `og:title ${title}`,
        `og:url https://site.example/${lang}/debt/`,
        `og:site_name ${site}`,
        'og:type website',
        'og:image https://site.example/card.png',
        'og:image:width 1200',
        'og:image:height 630',
        `og:locale ${own}`,
        ...others.map((each) => `og:locale:alternate ${each}`),
      ]);
    },
  );

  it('says of an article when it was published and changed', async () => {
    const props = { ...propsOf('en', 'Debt', 'What is owed', 'Arvel'), dates: DATES };
    const said = all(await render(ShareTags, props), 'meta').map((meta) => attribute(meta, 'property'));
    expect(said).toEqual(expect.arrayContaining(['article:published_time', 'article:modified_time']));
  });
});
