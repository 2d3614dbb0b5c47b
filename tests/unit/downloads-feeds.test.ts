import { describe, expect, it } from 'vitest';
import { writeChangesFeed, writeEventsFeed } from '../../src/downloads/feeds.ts';
import { judgeFeed, readFeed, type ReadFeed } from '../support/feed.ts';
import { sampleContext } from '../support/sample-site.ts';

describe('writeChangesFeed', () => {
  it.each([
    ['en', 'en', 'Latest changes – Site (en)'],
    ['fr', 'fr', 'Dernières modifications – Site (fr)'],
    ['zh', 'zh-Hans', '最近修改 – Site (zh)'],
    ['ko', 'ko', '최근 수정 – Site (ko)'],
  ] as const)('tells in %s what changed, the newest first', (lang, tag, title) => {
    const feed = readFeed(writeChangesFeed(sampleContext(lang)));
    expect(judgeFeed(feed)).toEqual([]);
    expect(feed).toMatchObject({ lang: tag, title, updated: '2026-03-04T00:00:00.000Z' });
    expect(feed.links).toEqual({
      alternate: `https://site.example/sub/${lang}/data/`,
      self: `https://site.example/sub/${lang}/data/changes.atom`,
    });
    expect(
      feed.entries.map(({ id, title: of, link, updated, summary }) => [id, of, link, updated, summary]),
    ).toEqual([
      [
        `tag:site.example,2026-01-02:/${lang}/articles/ferry/2`,
        'The ferry &amp; the sea',
        `https://site.example/sub/${lang}/articles/ferry/`,
        '2026-03-04T00:00:00.000Z',
        `Corrected &lt;a day&gt; (${lang})`,
      ],
      [
        `tag:site.example,2026-01-02:/${lang}/articles/ferry/1`,
        'The ferry &amp; the sea',
        `https://site.example/sub/${lang}/articles/ferry/`,
        '2026-01-02T00:00:00.000Z',
        `First published (${lang})`,
      ],
    ]);
  });
});

describe('writeEventsFeed', () => {
  it('tells each event with its date in words, as changed when its article was', () => {
    const feed = readFeed(writeEventsFeed(sampleContext('fr')));
    expect(judgeFeed(feed)).toEqual([]);
    expect(feed.entries[0]).toMatchObject({
      id: 'tag:site.example,2026-01-02:/fr/timeline/talk',
      title: 'vers 1970 – Title, of talk (fr)',
      link: 'https://site.example/sub/fr/timeline/#talk',
      updated: '2026-03-04T00:00:00.000Z',
      published: '2026-01-02T00:00:00.000Z',
    });
  });
});

describe('judgeFeed', () => {
  const entry = {
    id: 'tag:a',
    title: 'A',
    link: 'https://a',
    updated: '2026-01-02T00:00:00Z',
    published: '',
    summary: '',
  };
  const feed: ReadFeed = {
    lang: 'en',
    id: 'https://f',
    title: 'F',
    updated: '2026-01-02T00:00:00Z',
    author: 'F',
    links: { self: 'https://f', alternate: 'https://p' },
    entries: [entry],
  };

  it.each([
    [{}, []],
    [{ author: '' }, ['The feed lacks id, title, author or an address.']],
    [{ updated: '2026-01-02' }, ['2026-01-02 is no time.', 'An entry is newer than the feed.']],
    [{ entries: [entry, entry] }, ['tag:a is the id of two entries.']],
    [{ entries: [{ ...entry, link: '' }] }, ['tag:a lacks a title, an address or an id.']],
    [
      {
        entries: [
          { ...entry, updated: '2026-01-01T00:00:00Z' },
          { ...entry, id: 'tag:b' },
        ],
      },
      ['The newest entries do not come first.'],
    ],
  ] as const)('with %j finds %j', (changes, faults) => {
    expect(judgeFeed({ ...feed, ...changes })).toEqual(faults);
  });
});
