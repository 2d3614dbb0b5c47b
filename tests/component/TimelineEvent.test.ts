import { describe, expect, it } from 'vitest';
import TimelineEvent from '../../src/components/TimelineEvent.astro';
import { attribute, only, textOf } from '../support/html.ts';
import { headingsIn, linksIn, render, textsIn } from '../support/render.ts';
import { BARE_EVENT, EVENT } from '../support/samples.ts';

const CERTAINTIES = [
  ['en', 'Date uncertain', 'Date approximate', 'Date uncertain and approximate'],
  ['fr', 'Date incertaine', 'Date approximative', 'Date incertaine et approximative'],
  ['zh', '日期存疑', '日期为大致时间', '日期存疑，且为大致时间'],
  ['ko', '불확실한 날짜', '대략적인 날짜', '불확실하고 대략적인 날짜'],
] as const;

const TOLD = [
  ['en', 'Told in “Recognition”'],
  ['fr', 'Raconté dans «\u00A0Recognition\u00A0»'],
  ['zh', '详见《Recognition》'],
  ['ko', '자세히: Recognition'],
] as const;

const DIFFERS = [
  ['en', 'Sources differ on the date'],
  ['fr', 'Les sources divergent sur la date'],
  ['zh', '来源对日期说法不一'],
  ['ko', '날짜를 두고 자료가 엇갈린다'],
] as const;

describe('TimelineEvent', () => {
  it('gives date, category and place, then the title, then what happened', async () => {
    const piece = await render(TimelineEvent, { event: EVENT, lang: 'en' });

    expect(attribute(only(piece, 'time'), 'datetime')).toBe('1984-12-11');
    expect(textsIn(piece, 'p').slice(0, 2)).toEqual([
      '11 December 1984 Visit Paris',
      'Only the name changes.',
    ]);
    expect(headingsIn(piece)).toEqual(['h4 The trade office becomes a general delegation']);
  });

  it('has an address of its own', async () => {
    const piece = await render(TimelineEvent, { event: EVENT, lang: 'en' });
    expect(attribute(only(piece, 'li'), 'id')).toBe('delegation-upgraded');
    expect(linksIn(piece)[0]?.href).toBe('#delegation-upgraded');
  });

  it.each(TOLD)('leads to its sources and, in %s, to the section that tells it', async (lang, told) => {
    const piece = await render(TimelineEvent, { event: EVENT, lang });
    expect(
      linksIn(piece)
        .slice(1)
        .map(({ href }) => href),
    ).toEqual([
      '/en/sources/#ojardias-2019',
      '/en/sources/#joongang-1984',
      '/en/articles/recognition/#promise',
    ]);
    expect(linksIn(piece).at(-1)?.name).toBe(told);
  });

  it.each(CERTAINTIES)('says in %s how sure the date is', async (lang, uncertain, approximate, both) => {
    const textFor = async (certainty: string): Promise<string> =>
      textOf(only(await render(TimelineEvent, { event: { ...EVENT, certainty }, lang }), 'li'));

    expect(await textFor('uncertain')).toContain(` ${uncertain} `);
    expect(await textFor('approximate')).toContain(` ${approximate} `);
    expect(await textFor('both')).toContain(` ${both} `);
    expect(await textFor('certain')).not.toMatch(new RegExp(`${uncertain}|${approximate}`, 'u'));
  });

  it('carries what a list of events is filtered by', async () => {
    const event = { ...EVENT, from: '1984-12-11', to: '1984-12-11', names: ['afp', 'paris'] };
    const item = only(await render(TimelineEvent, { event, lang: 'en' }), 'li');
    const data = ['category', 'from', 'to', 'certainty', 'names'].map((name) =>
      attribute(item, `data-${name}`),
    );
    expect(data).toEqual(['visit', '1984-12-11', '1984-12-11', undefined, 'afp paris']);
    const doubtful = only(await render(TimelineEvent, { event: BARE_EVENT, lang: 'en' }), 'li');
    expect(attribute(doubtful, 'data-certainty')).toBe('approximate');
  });

  it.each(DIFFERS)('leads in %s to the difference about its date', async (lang, name) => {
    const difference = { title: 'When?', path: '/en/differences/#upgrade-day' };
    const piece = await render(TimelineEvent, { event: { ...EVENT, difference }, lang });
    expect(linksIn(piece)[0]).toEqual({ name, href: '/en/differences/#upgrade-day' });
  });

  it('leaves out place, section and machine date where they are not known', async () => {
    const piece = await render(TimelineEvent, { event: BARE_EVENT, lang: 'en' });

    expect(attribute(only(piece, 'time'), 'datetime')).toBeUndefined();
    expect(textsIn(piece, 'p')[0]).toBe('about 1958 Letter Date approximate');
    expect(linksIn(piece)).toHaveLength(1);
    expect(headingsIn(piece)).toEqual(['h4 First contact']);
  });
});
