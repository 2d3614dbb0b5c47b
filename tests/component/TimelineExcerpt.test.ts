import { describe, expect, it } from 'vitest';
import TimelineExcerpt from '../../src/components/TimelineExcerpt.astro';
import { all, attribute, only } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';
import { BARE_EVENT, EVENT } from '../support/samples.ts';

const WORDS = [
  ['en', 'Events', 'The whole timeline'],
  ['fr', 'Événements', 'Toute la chronologie'],
  ['zh', '相关事件', '完整年表'],
  ['ko', '관련 사건', '연표 전체'],
] as const;

describe('TimelineExcerpt', () => {
  it.each(WORDS)(
    'is named in %s and leads to each event and to the whole timeline',
    async (lang, label, whole) => {
      const piece = await render(TimelineExcerpt, { events: [BARE_EVENT, EVENT], lang });

      expect(attribute(only(piece, 'ol'), 'aria-label')).toBe(label);
      expect(linksIn(piece)).toEqual([
        { name: 'First contact', href: `/${lang}/timeline/#first-contact` },
        {
          name: 'The trade office becomes a general delegation',
          href: `/${lang}/timeline/#delegation-upgraded`,
        },
        { name: whole, href: `/${lang}/timeline/` },
      ]);
    },
  );

  it('gives each event its date, for machines only where it is certain', async () => {
    const piece = await render(TimelineExcerpt, { events: [BARE_EVENT, EVENT], lang: 'en' });

    expect(textsIn(piece, 'time')).toEqual(['about 1958', '11 December 1984']);
    expect(all(piece, 'time').map((time) => attribute(time, 'datetime'))).toEqual([undefined, '1984-12-11']);
  });

  it('gives each event its category, place, summary and sources in full view alone', async () => {
    const events = [EVENT];
    const full = await render(TimelineExcerpt, { events, lang: 'en', view: 'full' });
    expect(textsIn(full, 'p').slice(0, 2)).toEqual(['Visit · Paris', 'Only the name changes.']);
    expect(linksIn(full).map(({ href }) => href)).toEqual([
      '/en/timeline/#delegation-upgraded',
      '/en/sources/#ojardias-2019',
      '/en/sources/#joongang-1984',
      '/en/timeline/',
    ]);
    const compact = await render(TimelineExcerpt, { events, lang: 'en' });
    expect(textsIn(compact, 'p')).toEqual(['The whole timeline']);
  });
});
