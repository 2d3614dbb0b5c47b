import { describe, expect, it } from 'vitest';
import Footer from '../../src/components/Footer.astro';
import { only } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';

const TEXTS = [
  [
    'en',
    'About',
    'Read offline',
    'Text: CC BY 4.0. Code: MIT. About · Read offline',
    'No cookies, no tracking, no request to other sites.',
  ],
  [
    'fr',
    'À propos',
    'Lire hors connexion',
    'Textes\u00A0: CC BY 4.0. Code\u00A0: MIT. À propos · Lire hors connexion',
    'Ni cookies, ni pistage, ni requête vers d’autres sites.',
  ],
  [
    'zh',
    '关于本站',
    '离线阅读',
    '文字：CC BY 4.0。代码：MIT。 关于本站 · 离线阅读',
    '无Cookie，无跟踪，不向其他网站发出请求。',
  ],
  [
    'ko',
    '소개',
    '오프라인으로 읽기',
    '글: CC BY 4.0. 코드: MIT. 소개 · 오프라인으로 읽기',
    '쿠키도 추적도 없으며 다른 사이트에 요청을 보내지 않는다.',
  ],
] as const;

describe('Footer', () => {
  it.each(TEXTS)(
    'states in %s the licences and what the site does not do',
    async (lang, about, offline, licence, note) => {
      const hrefs = { aboutHref: `/${lang}/about/`, offlineHref: `/${lang}/offline/` };
      const footer = only(await render(Footer, { lang, ...hrefs }), 'footer');

      expect(textsIn(footer, 'p')).toEqual([licence, note]);
      expect(linksIn(footer)).toEqual([
        { name: about, href: hrefs.aboutHref },
        { name: offline, href: hrefs.offlineHref },
      ]);
    },
  );
});
