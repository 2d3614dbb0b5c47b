import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/lib/dates.ts';
import { frameSnippet } from '../../src/lib/embed-snippet.ts';
import { listExcerpts } from '../../src/lib/excerpts.ts';
import type { TimelineEvent } from '../../src/lib/timeline.ts';

function event(id: string, date: string, facts: Partial<TimelineEvent> = {}): TimelineEvent {
  const text = { en: id, fr: id, zh: id, ko: id };
  return {
    id,
    date: parseDate(date),
    category: 'ferry',
    weight: 2,
    sources: ['log'],
    section: 'ferry-line#opening',
    title: text,
    summary: text,
    ...facts,
  };
}

const EVENTS = [
  event('letter', '0987', { section: 'lighthouse#lamp', category: 'talks' }),
  event('opens', '1962-05-03?', { weight: 1 }),
  event('strike', '1969/1971'),
  event('closes', '197X'),
];

describe('listExcerpts', () => {
  it('names the key events, then articles, categories and decades in their order, each with its events', () => {
    const excerpts = listExcerpts({
      events: EVENTS,
      articles: ['lighthouse', 'ferry-line'],
      categories: ['talks', 'ferry'],
    });
    expect(excerpts.map(({ name, events }) => [name, ...events.map(({ id }) => id)])).toEqual([
      ['key-events', 'opens'],
      ['articles/lighthouse', 'letter'],
      ['articles/ferry-line', 'opens', 'strike', 'closes'],
      ['categories/talks', 'letter'],
      ['categories/ferry', 'opens', 'strike', 'closes'],
      ['decades/0980s', 'letter'],
      ['decades/1960s', 'opens', 'strike'],
      ['decades/1970s', 'closes'],
    ]);
  });

  it('gives each decade as a date that can be put into words', () => {
    const decades = listExcerpts({ events: EVENTS, articles: [], categories: [] }).flatMap(({ subject }) =>
      subject.kind === 'decade' ? [parseDate(subject.decade).kind] : [],
    );
    expect(decades).toEqual(['decade', 'decade', 'decade']);
  });

  it('leaves out what has no event', () => {
    expect(listExcerpts({ events: [], articles: ['harbour'], categories: ['talks'] })).toEqual([]);
  });
});

describe('frameSnippet', () => {
  it('is a frame with a name, whatever its title holds', () => {
    expect(frameSnippet('https://a.example/en/?a&b', 'A "big" <deal>')).toBe(
      '<iframe src="https://a.example/en/?a&amp;b" title="A &quot;big&quot; &lt;deal>" width="100%" height="480" loading="lazy"></iframe>',
    );
  });
});
