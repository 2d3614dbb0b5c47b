import { describe, expect, it } from 'vitest';
import {
  describeArticle,
  describePage,
  describeSite,
  printDescribed,
  type PageFacts,
} from '../../src/lib/structured-data.ts';

const ORIGIN = 'https://site.example';
const PAGES = {
  en: ['en', 'Debt', 'Arvel'],
  fr: ['fr', 'Dette', 'Arvelle'],
  zh: ['zh-Hans', '债务', '阿韦尔'],
  ko: ['ko', '채무', '아르벨'],
} as const;

function factsOf(lang: keyof typeof PAGES): PageFacts {
  const [tag, title, siteName] = PAGES[lang];
  const homeUrl = `${ORIGIN}/${lang}/`;
  return { tag, title, siteName, homeUrl, url: `${homeUrl}articles/debt/`, description: title };
}

const EDITIONS = (['en', 'fr', 'zh', 'ko'] as const).map((lang) => factsOf(lang));
const ARTICLE = {
  published: '2026-01-02',
  changed: '2026-03-04',
  cites: [{ title: 'With', url: 'https://example.org/' }, { title: 'Without' }],
};

describe('describeArticle', () => {
  it.each([
    ['en', 'en', 'Debt'],
    ['fr', 'fr', 'Dette'],
    ['zh', 'zh-Hans', '债务'],
    ['ko', 'ko', '채무'],
  ] as const)('in %s states language %s, title %s, dates and what is cited', (lang, tag, title) => {
    const [article] = describeArticle(factsOf(lang), ARTICLE, EDITIONS)['@graph'];
    expect(article).toMatchObject({
      '@type': 'Article',
      url: `${ORIGIN}/${lang}/articles/debt/`,
      inLanguage: tag,
      headline: title,
      datePublished: '2026-01-02',
      dateModified: '2026-03-04',
      citation: ['https://example.org/', 'Without'],
    });
  });

  it('names the translations of the original', () => {
    const [article] = describeArticle(factsOf('en'), ARTICLE, EDITIONS)['@graph'];
    expect(article).toHaveProperty(
      'workTranslation',
      ['fr', 'zh', 'ko'].map((lang) => ({
        '@type': 'Article',
        url: `${ORIGIN}/${lang}/articles/debt/`,
        inLanguage: lang === 'zh' ? 'zh-Hans' : lang,
      })),
    );
    expect(article).not.toHaveProperty('translationOfWork');
  });

  it.each(['fr', 'zh', 'ko'] as const)('names the original of the translation into %s', (lang) => {
    const [article] = describeArticle(factsOf(lang), ARTICLE, EDITIONS)['@graph'];
    expect(article).toHaveProperty('translationOfWork.url', `${ORIGIN}/en/articles/debt/`);
    expect(article).not.toHaveProperty('workTranslation');
  });

  it('names no other edition of an article that has one, and no work where none is cited', () => {
    const [article] = describeArticle(factsOf('en'), { ...ARTICLE, cites: [] }, EDITIONS.slice(0, 1))[
      '@graph'
    ];
    for (const name of ['workTranslation', 'translationOfWork', 'citation'])
      expect(article).not.toHaveProperty(name);
  });
});

describe('describeSite', () => {
  it.each(['en', 'fr', 'zh', 'ko'] as const)('says how the site is searched in %s', (lang) => {
    const facts = factsOf(lang);
    const [site] = describeSite({ ...facts, url: facts.homeUrl }, `${ORIGIN}/${lang}/search/`)['@graph'];
    expect(site).toHaveProperty('potentialAction.target', `${ORIGIN}/${lang}/search/?q={query}`);
  });
});

describe('describePage', () => {
  it('leads from the home page to the page', () => {
    const [, crumbs] = describePage(factsOf('fr'), 'CollectionPage')['@graph'];
    expect(crumbs).toHaveProperty('itemListElement', [
      { '@type': 'ListItem', position: 1, name: 'Arvelle', item: `${ORIGIN}/fr/` },
      { '@type': 'ListItem', position: 2, name: 'Dette' },
    ]);
  });
});

describe('printDescribed', () => {
  it('lets no text end the element it stands in', () => {
    const described = describePage({ ...factsOf('en'), title: '</script><!--' }, 'AboutPage');
    const printed = printDescribed(described);
    expect(printed).not.toContain('<');
    expect(JSON.parse(printed)).toEqual(described);
  });
});
