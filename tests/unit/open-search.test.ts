import { describe, expect, it } from 'vitest';
import { printSearchDescription } from '../../src/lib/open-search.ts';

describe('printSearchDescription', () => {
  it.each([
    ['en', 'en', 'Arvel'],
    ['fr', 'fr', 'Arvelle'],
    ['zh', 'zh-Hans', '阿韦尔'],
    ['ko', 'ko', '아르벨'],
  ])('in %s gives language %s, the name %s and where to search', (lang, tag, name) => {
    const xml = printSearchDescription({
      shortName: name,
      longName: `${name} & <Lumera>`,
      description: name,
      tag,
      searchUrl: `https://site.example/${lang}/search/`,
      iconUrl: 'https://site.example/favicon.svg',
    });
    expect(xml).toContain(`<ShortName>${name}</ShortName>`);
    expect(xml).toContain(`<LongName>${name} &amp; &lt;Lumera></LongName>`);
    expect(xml).toContain(`<Language>${tag}</Language>`);
    expect(xml).toContain(`template="https://site.example/${lang}/search/?q={searchTerms}"`);
  });
});
