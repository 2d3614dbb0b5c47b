import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/lib/dates.ts';
import { eventNameFinder } from '../../src/lib/event-names.ts';
import type { TimelineEvent } from '../../src/lib/timeline.ts';
import { embeddedSelections, selectEvents, selectionOf } from '../../src/lib/timeline-selection.ts';
import type { NameData } from '../../src/schemas/names.ts';

const NAMES: readonly NameData[] = [
  {
    id: 'jack-lang',
    kind: 'person',
    forms: {
      en: { preferred: 'Jack Lang', others: ['Lang'] },
      fr: { preferred: 'Jack Lang' },
      ko: { preferred: '자크 랑' },
    },
  },
  { id: 'paris', kind: 'place', forms: { en: { preferred: 'Paris' }, fr: { preferred: 'Paris' } } },
];

function event(id: string, date: string, words: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    date: parseDate(date),
    category: 'visit',
    weight: 2,
    sources: ['source'],
    section: 'article#section',
    title: { en: 'A visit', fr: 'Une visite', zh: '访问', ko: '방문' },
    summary: { en: 'It took place.', fr: 'Elle eut lieu.', zh: '举行。', ko: '있었다.' },
    ...words,
  };
}

const LETTER = event('letter', '1984', { category: 'letter', weight: 1 });
const IN_PARIS = event('in-paris', '2009-10', { place: 'paris' });
const BY_LANG = event('by-lang', '2009-11', {
  summary: { en: 'An envoy came.', fr: 'Un envoyé vint.', zh: '特使来访。', ko: '자크 랑이 왔다.' },
});
const LANGUAGE = event('language', '2010', {
  title: { en: 'A language course', fr: 'Un cours de langue', zh: '语言课', ko: '언어 강좌' },
});
const EVENTS = [LETTER, IN_PARIS, BY_LANG, LANGUAGE];

describe('selectEvents', () => {
  it.each([
    [{ period: '2009/2012' }, ['in-paris', 'by-lang', 'language']],
    [{ category: 'letter' }, ['letter']],
    [{ weight: '1' }, ['letter']],
    [{ ids: 'by-lang letter' }, ['letter', 'by-lang']],
    [{ place: 'paris' }, ['in-paris']],
    [{ name: 'jack-lang' }, ['by-lang']],
    [{ name: 'paris' }, ['in-paris']],
    [{ name: 'paris', period: '1984' }, []],
    [{ view: 'full' }, ['letter', 'in-paris', 'by-lang', 'language']],
  ])('finds what %o asks for', (attributes, ids) => {
    expect(selectEvents(EVENTS, selectionOf(attributes), NAMES).map(({ id }) => id)).toEqual(ids);
  });
});

describe('eventNameFinder', () => {
  it('finds names in any language of an event, its place among them, each once', () => {
    const find = eventNameFinder(NAMES);
    expect(EVENTS.map(find)).toEqual([[], ['paris'], ['jack-lang'], []]);
    expect(find({ ...BY_LANG, place: 'paris' })).toEqual(['jack-lang', 'paris']);
  });
});

describe('embeddedSelections', () => {
  it('reads the excerpts that an article asks for', () => {
    const body = 'Text.\n\n<Timeline name="jack-lang" view="full" />\n\n<Timeline weight="1" />\n';
    expect(embeddedSelections(body)).toEqual([
      selectionOf({ name: 'jack-lang' }),
      selectionOf({ weight: '1' }),
    ]);
  });
});
