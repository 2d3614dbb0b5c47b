import { describe, expect, it } from 'vitest';
import LanguageChoice from '../../src/components/LanguageChoice.astro';
import { all, attribute } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';

const CHOICES = [
  { lang: 'en', name: 'English', title: 'France and North Korea', text: 'A reference.', href: '/en/' },
  { lang: 'fr', name: 'Français', title: 'France et Corée du Nord', text: 'Une référence.', href: '/fr/' },
  { lang: 'zh', name: '中文', title: '法国与朝鲜', text: '参考资料。', href: '/zh/' },
  { lang: 'ko', name: '한국어', title: '프랑스와 북한', text: '참고 자료.', href: '/ko/' },
];

describe('LanguageChoice', () => {
  it('offers each language in its own words, marked as such', async () => {
    const piece = await render(LanguageChoice, { choices: CHOICES });
    expect(linksIn(piece)).toEqual([
      { name: 'English France and North Korea', href: '/en/', lang: 'en' },
      { name: 'Français France et Corée du Nord', href: '/fr/', lang: 'fr' },
      { name: '中文 法国与朝鲜', href: '/zh/', lang: 'zh-Hans' },
      { name: '한국어 프랑스와 북한', href: '/ko/', lang: 'ko' },
    ]);
  });

  it('says of each link what language it leads to, and describes what is there', async () => {
    const piece = await render(LanguageChoice, { choices: CHOICES });
    expect(all(piece, 'a').map((link) => attribute(link, 'hreflang'))).toEqual(['en', 'fr', 'zh-Hans', 'ko']);
    expect(textsIn(piece, 'p')).toEqual(['A reference.', 'Une référence.', '参考资料。', '참고 자료.']);
  });
});
