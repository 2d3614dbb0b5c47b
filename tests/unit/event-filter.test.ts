import { describe, expect, it } from 'vitest';
import { readFilter, readyToSift, sift, withFilter, type FilteredEvent } from '../../src/lib/event-filter.ts';

const EVENTS = {
  opens: {
    category: 'ferry',
    earliest: '1962-05-03',
    latest: '1962-05-03',
    certainty: 'uncertain',
    names: ['arvel'],
  },
  talks: {
    category: 'talks',
    earliest: '1970-01-01',
    latest: '1970-12-31',
    certainty: 'certain',
    names: ['arvel', 'lumera'],
  },
  second: { category: 'ferry', earliest: '1971-01-01', certainty: 'both', names: [] },
  before: { category: 'talks', latest: '1950-12-31', certainty: 'approximate', names: ['lumera'] },
} as const satisfies Record<string, FilteredEvent>;

const READY = Object.entries(EVENTS).map(([name, event]) => readyToSift({ ...event, name }));

function siftedBy(query: string): ReturnType<typeof sift<(typeof READY)[number]>> {
  return sift(READY, readFilter(new URLSearchParams(query)));
}

describe('sift', () => {
  it.each([
    ['', ['opens', 'talks', 'second', 'before']],
    ['category=ferry', ['opens', 'second']],
    ['category=ferry&category=talks', ['opens', 'talks', 'second', 'before']],
    ['category=nothing', []],
    ['from=1970', ['talks', 'second']],
    ['from=1970-06', ['talks', 'second']],
    ['to=1962-05-02', ['before']],
    ['to=1962-05-03', ['opens', 'before']],
    ['from=1960&to=196X', ['opens']],
    ['from=2020', ['second']],
    ['to=1900', ['before']],
    ['from=yesterday', ['opens', 'talks', 'second', 'before']],
    ['name=arvel', ['opens', 'talks']],
    ['name=lumera&category=talks&to=1960', ['before']],
    ['certainty=certain', ['talks']],
    ['certainty=uncertain', ['opens', 'second']],
    ['certainty=approximate', ['second', 'before']],
    ['utm_source=post', ['opens', 'talks', 'second', 'before']],
  ])('shows by “%s” %j', (query, shown) => {
    expect([...siftedBy(query).shown].map(({ name }) => name)).toEqual(shown);
  });
});

describe('withFilter', () => {
  it.each([
    ['', 'category=ferry', 'category=ferry'],
    ['q=1&category=talks&from=1970', 'category=ferry&category=talks', 'q=1&category=ferry&category=talks'],
    ['category=ferry&name=arvel', '', ''],
    ['', 'from= 1981 &to=198X%3F', 'from=1981&to=198X%3F'],
  ])('puts into “%s” the filter “%s”', (before, filter, after) => {
    const written = withFilter(new URLSearchParams(before), readFilter(new URLSearchParams(filter)));
    expect(written.toString()).toBe(after);
  });
});

describe('the counts of sift', () => {
  function counts(query: string): Record<string, number> {
    return Object.fromEntries(siftedBy(query).counts);
  }

  it('counts the events of each value, one that is uncertain and approximate as both', () => {
    expect(counts('')).toEqual({
      'category=ferry': 2,
      'category=talks': 2,
      'name=arvel': 2,
      'name=lumera': 2,
      'certainty=certain': 1,
      'certainty=uncertain': 2,
      'certainty=approximate': 2,
    });
  });

  it('counts beside what the other conditions ask, not beside its own', () => {
    expect(counts('category=ferry&from=1960')).toEqual({
      'category=ferry': 2,
      'category=talks': 1,
      'name=arvel': 1,
      'certainty=uncertain': 2,
      'certainty=approximate': 1,
    });
  });
});
