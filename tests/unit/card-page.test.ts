import { describe, expect, it } from 'vitest';
import { readCard } from '../../src/integrations/card-page.ts';

function page(tag: string, title: string, image = '<meta property="og:image" content="card.png">'): string {
  const text = '<meta name="description" property="og:description" content="It &amp; me">';
  const site = '<meta property="og:site_name" content="Arvel">';
  return `<html lang="${tag}"><meta name="citation_title" property="og:title" content="${title}">${text}${site}${image}`;
}

describe('readCard', () => {
  it.each([
    ['en', 'en', 'Arvel&#39;s &quot;debt&quot;', 'Arvel\'s "debt"'],
    ['fr', 'fr', 'Dette\u00A0: suite', 'Dette\u00A0: suite'],
    ['zh-Hans', 'zh', '债务', '债务'],
    ['ko', 'ko', '채무', '채무'],
  ])('reads of a page in %s language, title, description and site', (tag, lang, title, read) => {
    expect(readCard(page(tag, title))).toEqual({
      lang,
      title: read,
      description: 'It & me',
      siteName: 'Arvel',
    });
  });

  it('gives nothing for a page without a picture', () => {
    expect(readCard(page('en', 'Debt', ''))).toBeUndefined();
  });

  it.each([
    ['another language', page('de', 'Schuld'), 'in no language'],
    ['no title', page('en', ''), 'says no title'],
  ])('refuses a page with a picture and %s', (_, html, message) => {
    expect(() => readCard(html)).toThrow(message);
  });
});
