import { describe, expect, it } from 'vitest';
import TimelineEmbed from '../../src/components/TimelineEmbed.astro';
import { all } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';
import { BARE_EVENT, EVENT } from '../support/samples.ts';

describe('TimelineEmbed', () => {
  it.each([
    ['en', 'From the timeline of “Islands”'],
    ['fr', 'Extrait de la chronologie de «\u00A0Islands\u00A0»'],
    ['zh', '节选自“Islands”大事年表'],
    ['ko', '‘Islands’ 연표에서 발췌'],
  ] as const)('in %s leads to each event, its sources, the timeline and the licence', async (lang, from) => {
    const piece = await render(TimelineEmbed, { events: [BARE_EVENT, EVENT], lang, siteName: 'Islands' });
    expect(linksIn(piece).map(({ name, href }) => `${name} ${href ?? ''}`)).toEqual([
      `First contact /${lang}/timeline/#first-contact`,
      `The trade office becomes a general delegation /${lang}/timeline/#delegation-upgraded`,
      'Ojardias, 2019 /en/sources/#ojardias-2019',
      '중앙일보, 1984 /en/sources/#joongang-1984',
      `${from} /${lang}/timeline/`,
      'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  it('gives each event its date and its category as a word', async () => {
    const piece = await render(TimelineEmbed, { events: [BARE_EVENT, EVENT], lang: 'en', siteName: 'I' });
    expect(textsIn(piece, 'time')).toEqual(['about 1958', '11 December 1984']);
    expect(textsIn(piece, 'li').map((text) => /Letter|Visit/u.exec(text)?.[0])).toEqual(['Letter', 'Visit']);
    expect(all(piece, 'script')).toEqual([]);
  });
});
