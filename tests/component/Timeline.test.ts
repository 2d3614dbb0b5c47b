import { describe, expect, it } from 'vitest';
import Timeline from '../../src/components/Timeline.astro';
import { all, attribute } from '../support/html.ts';
import { headingsIn, linksIn, render } from '../support/render.ts';
import { BARE_EVENT, EVENT } from '../support/samples.ts';

const YEARS = [
  { year: 1958, events: [BARE_EVENT] },
  { year: 1984, events: [EVENT, { ...EVENT, id: 'reply', title: 'A reply' }] },
];

const LINK_NAMES = [
  ['en', 'Link to section “1958”'],
  ['fr', 'Lien vers la section «\u00A01958\u00A0»'],
  ['zh', '指向“1958”一节的链接'],
  ['ko', '‘1958’ 절로 가는 링크'],
] as const;

describe('Timeline', () => {
  it('files the events under their years, one level below', async () => {
    const piece = await render(Timeline, { years: YEARS, lang: 'en' });
    expect(headingsIn(piece)).toEqual([
      'h2#y1958 1958',
      'h3 First contact',
      'h2#y1984 1984',
      'h3 The trade office becomes a general delegation',
      'h3 A reply',
    ]);
  });

  it('goes a level deeper inside a text', async () => {
    const piece = await render(Timeline, { years: YEARS.slice(0, 1), lang: 'en', level: 3 });
    expect(headingsIn(piece)).toEqual(['h3#y1958 1958', 'h4 First contact']);
  });

  it('is an ordered list for each year, each event under its id', async () => {
    const lists = all(await render(Timeline, { years: YEARS, lang: 'en' }), 'ol');
    const ids = lists.map((list) => all(list, 'li').map((item) => attribute(item, 'id')));
    expect(ids).toEqual([['first-contact'], ['delegation-upgraded', 'reply']]);
  });

  it.each(LINK_NAMES)('names in %s the link to a year', async (lang, name) => {
    const piece = await render(Timeline, { years: YEARS, lang });
    expect(linksIn(piece)[0]).toEqual({ name, href: '#y1958' });
  });
});
