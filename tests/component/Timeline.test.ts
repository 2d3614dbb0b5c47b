import { describe, expect, it } from 'vitest';
import Timeline from '../../src/components/Timeline.astro';
import { all, attribute } from '../support/html.ts';
import { headingsIn, linksIn, render, textsIn } from '../support/render.ts';
import { BARE_EVENT, EVENT } from '../support/samples.ts';

const DECADES = [
  { decade: 1950, years: [{ year: 1958, events: [BARE_EVENT] }] },
  {
    decade: 1980,
    years: [{ year: 1984, events: [EVENT, { ...EVENT, id: 'reply', title: 'A reply' }] }],
  },
];

const DECADE_NAMES = [
  ['en', '1950s', '1980s'],
  ['fr', 'Années 1950', 'Années 1980'],
  ['zh', '1950年代', '1980年代'],
  ['ko', '1950년대', '1980년대'],
] as const;

const LINK_NAMES = [
  ['en', 'Link to section “1958”'],
  ['fr', 'Lien vers la section «\u00A01958\u00A0»'],
  ['zh', '指向“1958”一节的链接'],
  ['ko', '‘1958’ 절로 가는 링크'],
] as const;

describe('Timeline', () => {
  it('files the events under their years, and the years under their decades', async () => {
    const piece = await render(Timeline, { decades: DECADES, lang: 'en' });
    expect(headingsIn(piece)).toEqual([
      'h2#d1950 1950s',
      'h3#y1958 1958',
      'h4 First contact',
      'h2#d1980 1980s',
      'h3#y1984 1984',
      'h4 The trade office becomes a general delegation',
      'h4 A reply',
    ]);
  });

  it.each(DECADE_NAMES)('names the decades in %s', async (lang, ...names) => {
    const piece = await render(Timeline, { decades: DECADES, lang });
    expect(textsIn(piece, 'h2')).toEqual(names);
  });

  it('is an ordered list for each year, each event under its id', async () => {
    const lists = all(await render(Timeline, { decades: DECADES, lang: 'en' }), 'ol');
    const ids = lists.map((list) => all(list, 'li').map((item) => attribute(item, 'id')));
    expect(ids).toEqual([['first-contact'], ['delegation-upgraded', 'reply']]);
  });

  it.each(LINK_NAMES)('names in %s the link to a year', async (lang, name) => {
    const piece = await render(Timeline, { decades: DECADES, lang });
    expect(linksIn(piece)[1]).toEqual({ name, href: '#y1958' });
  });
});
