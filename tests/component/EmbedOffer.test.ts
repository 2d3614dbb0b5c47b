import { describe, expect, it } from 'vitest';
import EmbedOffer from '../../src/components/EmbedOffer.astro';
import { headingsIn, linksIn, render, textsIn } from '../support/render.ts';

const SNIPPET = '<iframe src="https://a.example/"></iframe>';

describe('EmbedOffer', () => {
  it.each([
    ['en', 'Embedding', '3 events'],
    ['fr', 'Intégration', '3 événements'],
    ['zh', '嵌入', '3个事件'],
    ['ko', '다른 사이트에 넣기', '사건 3건'],
  ] as const)('in %s shows what to copy, and every excerpt by group', async (lang, heading, count) => {
    const offers = [{ title: 'Timeline: Trade', path: `/${lang}/embed/timeline/trade/`, events: 3 }];
    const piece = await render(EmbedOffer, { lang, snippet: SNIPPET, groups: [{ title: 'Group', offers }] });
    expect(headingsIn(piece)).toEqual([`h2#embedding ${heading}`, 'h3 Group']);
    expect(textsIn(piece, 'code')).toEqual([SNIPPET]);
    expect(textsIn(piece, 'span')).toEqual([count]);
    expect(linksIn(piece).at(-1)).toEqual({ name: 'Timeline: Trade', href: offers[0]?.path });
  });
});
