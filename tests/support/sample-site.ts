import { contextOf, type DownloadContext } from '../../src/downloads/context.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { parseDate } from '../../src/lib/dates.ts';
import type { Localised } from '../../src/schemas/fields.ts';
import type { Site } from '../../src/site.ts';

/** One text in the four languages, each told by its code. */
function inAll(text: string): Localised {
  return { en: `${text} (en)`, fr: `${text} (fr)`, zh: `${text} (zh)`, ko: `${text} (ko)` };
}

/** An event of the sample site on a date. */
export function sampleEvent(id: string, date: string): Site['events'][number] {
  return {
    id,
    date: parseDate(date),
    category: 'talks',
    weight: 1,
    place: 'arvel',
    sources: ['register', 'gazette'],
    section: 'ferry#opening',
    title: inAll(`Title, of ${id}`),
    summary: inAll('What happened; <why> & how'),
  };
}

const EDITION = { title: 'The ferry & the sea', description: 'How it began' };

const RECORDS: Omit<Site, 'articlesBySlug' | 'eventsByArticle'> = {
  info: { name: inAll('Site'), headline: inAll('Headline'), description: inAll('About it'), glance: [] },
  topics: [{ id: 'ferries', label: inAll('Ferries') }],
  periods: [],
  categories: [{ id: 'talks', label: inAll('Talks, and trade'), sign: 'circle', hue: 'blue' }],
  articles: [
    {
      slug: 'ferry',
      order: 1,
      topics: ['ferries'],
      period: parseDate('1962/..'),
      published: '2026-01-02',
      changed: '2026-03-04',
      changes: [
        { date: '2026-03-04', note: inAll('Corrected <a day>') },
        { date: '2026-01-02', note: inAll('First published') },
      ],
      editions: { en: EDITION, fr: EDITION, zh: EDITION, ko: EDITION },
    },
  ],
  events: [sampleEvent('sailing', '1962-05-31'), sampleEvent('talk', '1970~')],
  sources: new Map([
    [
      'register',
      {
        type: 'article-newspaper',
        title: 'Quais & docks à 50 % {sic} -- n° 1_a',
        author: [{ family: 'Tolan', given: 'Élise' }, { literal: 'Bureau of Ships & Ports' }],
        'container-title': 'Gazette #1',
        issued: parseDate('1962-05-31'),
        URL: 'https://example.org/r_1?a=1&b=2%20',
        language: 'fr',
        kind: 'press',
        grade: 'A',
      },
    ],
    [
      'gazette',
      {
        type: 'webpage',
        title: '나루터 [사진]',
        'translated-title': 'The pier',
        author: [{ family: '주', given: '원상' }],
        'container-title': '항구 누리집',
        issued: parseDate('197X'),
        'seen-at': 'https://copy.example/g',
        language: 'ko',
        kind: 'primary',
        grade: 'B',
        stance: 'other-state',
      },
    ],
  ]),
  differences: [
    {
      id: 'first-day',
      topic: 'ferries',
      section: 'ferry#opening',
      question: inAll('Which day?'),
      values: [
        { says: inAll('1 May'), about: inAll('the boat'), sources: ['register'] },
        { says: inAll('2 May'), sources: ['gazette'] },
      ],
      text: inAll('The first'),
    },
  ],
  series: [
    {
      id: 'riders',
      kind: 'bar',
      section: 'ferry#opening',
      title: inAll('Riders'),
      unit: inAll('thousands'),
      measures: [{ id: 'all', label: inAll('All | both') }],
      rows: [
        { date: parseDate('1962~'), measure: 'all', value: -1.5, sources: ['register'] },
        { date: parseDate('1963'), measure: 'all', sources: ['gazette'], note: inAll('=Not counted') },
      ],
      caveats: [inAll('Counted twice')],
    },
  ],
  names: [
    {
      id: 'arvel',
      kind: 'place',
      forms: {
        en: { preferred: 'Arvel' },
        fr: { preferred: 'Arvel' },
        ko: { preferred: '아르벨', others: ['아벨'] },
      },
      'exact-only': ['아벨'],
    },
  ],
  places: new Map([['arvel', { en: 'Arvel, north', fr: 'Arvel', ko: '아르벨' }]]),
};

/** A site with one of each record, where each has what is hard to write. */
export const SAMPLE_SITE: Site = {
  ...RECORDS,
  articlesBySlug: new Map(RECORDS.articles.map((article) => [article.slug, article])),
  eventsByArticle: new Map([['ferry', RECORDS.events]]),
};

/** The context of the sample site, published under `https://site.example/sub/`. */
export function sampleContext(lang: Lang, changes: Partial<Site> = {}): DownloadContext {
  return contextOf({ ...SAMPLE_SITE, ...changes }, lang, {
    site: new URL('https://site.example/'),
    base: '/sub',
  });
}
