import type { DifferenceView } from '../../src/lib/difference-view.ts';
import type { SeriesView } from '../../src/lib/series-view.ts';
import type { SourceLabel, SourceView } from '../../src/lib/source-view.ts';
import type { CategoryView, EventView } from '../../src/lib/timeline.ts';

/** A category of events. */
export const CATEGORY: CategoryView = { id: 'visit', label: 'Visit', sign: 'circle', hue: 'blue', lane: 1 };

/** A source in English and one in Korean, in a few words. */
export const LABELS: readonly SourceLabel[] = [
  { label: 'Ojardias, 2019', language: 'en', path: '/en/sources/#ojardias-2019' },
  { label: '중앙일보, 1984', language: 'ko', path: '/en/sources/#joongang-1984' },
];

/** A source with every field. */
export const SOURCE: SourceView = {
  id: 'joongang-1984',
  authors: ['주원상'],
  title: '북한 통상대표부 개칭',
  translatedTitle: 'North Korean trade mission renamed',
  language: 'ko',
  container: '중앙일보',
  issued: '13 December 1984',
  url: 'https://example.org/1984',
  address: 'https://example.org/1984',
  archived: 'https://archive.example/1984',
  seenAt: 'https://copy.example/1984',
  kind: 'press',
  stance: 'north-korean-state',
};

/** A source that is known by little more than its title. */
export const BARE_SOURCE: SourceView = {
  id: 'letter',
  authors: [],
  title: 'A letter',
  language: 'en',
  kind: 'primary',
};

/** An event with every field. */
export const EVENT: EventView = {
  id: 'delegation-upgraded',
  date: '11 December 1984',
  datetime: '1984-12-11',
  certainty: 'certain',
  category: CATEGORY,
  title: 'The trade office becomes a general delegation',
  summary: 'Only the name changes.',
  place: 'Paris',
  sources: LABELS,
  section: { title: 'Recognition', path: '/en/articles/recognition/#promise' },
};

/** An event of which only the least is known. */
export const BARE_EVENT: EventView = {
  id: 'first-contact',
  date: 'about 1958',
  certainty: 'approximate',
  category: { ...CATEGORY, id: 'letter', label: 'Letter', sign: 'square', hue: 'red', lane: 2 },
  title: 'First contact',
  summary: 'A delegation travels.',
  sources: [],
};

/** A question with two answers, each with a source. */
export const DIFFERENCE: DifferenceView = {
  id: 'opening-day',
  question: 'When did the office open?',
  values: [
    { says: '10 October 2011', about: 'the office', sources: LABELS.slice(0, 1) },
    { says: 'November 2011', about: 'its director', sources: LABELS.slice(1) },
  ],
  text: 'The day the ministry gives.',
  section: { title: 'The office', path: '/en/articles/office/#opening' },
};

/** A series with a figure, a missing one, a unit of its own, a note and a caveat. */
export const SERIES: SeriesView = {
  id: 'debt',
  csv: '/en/data/debt.csv',
  title: 'Debt to France',
  unit: 'million francs',
  rows: [
    { date: '1975', measure: 'Owed', value: '430', note: 'With interest', sources: LABELS.slice(0, 1) },
    { date: '1984', measure: 'Repaid', unit: 'million euros', sources: LABELS.slice(1) },
  ],
  caveats: ['The sources count differently.'],
};
