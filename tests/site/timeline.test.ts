import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { judgeTimelines } from '../support/judge-timeline.ts';
import { idsIn } from '../support/records.ts';

describe('the built site', () => {
  it('shows every event on the timeline of each language, without scripts', () => {
    const site = readSite();
    expect(site.pages.filter(({ path }) => path.endsWith('/timeline/'))).toHaveLength(4);
    expect(judgeTimelines(site, idsIn('events'))).toEqual([]);
  });
});

function event(id: string, inside = '<time>1984</time><h4>Title</h4>'): string {
  return `<li id="${id}">${inside}</li>`;
}

describe('judgeTimelines', () => {
  it.each([
    [`<ol>${event('a')}${event('b')}</ol>`, []],
    [`<ol>${event('a')}</ol>`, ['/en/timeline/  “b” does not stand once.']],
    [
      `<ul>${event('a')}${event('b')}</ul>`,
      ['/en/timeline/  “a” does not stand once.', '/en/timeline/  “b” does not stand once.'],
    ],
    [`<ol>${event('a')}${event('b')}${event('c')}</ol>`, ['/en/timeline/  “c” is no event.']],
    [
      `<ol>${event('a')}${event('b', '<h4>Title</h4>')}</ol>`,
      ['/en/timeline/  “b” lacks its date or title.'],
    ],
    [
      `<ol>${event('a')}${event('b', '<time></time><h4>T</h4>')}</ol>`,
      ['/en/timeline/  “b” lacks its date or title.'],
    ],
    [
      `<h3>1984</h3><ol>${event('a')}</ol><h3>1958</h3><ol>${event('b')}</ol>`,
      ['/en/timeline/  The years do not rise.'],
    ],
  ])('judges %s', (html, faults) => {
    expect(judgeTimelines(madeUpSite({ '/en/timeline/': html }), ['a', 'b'])).toEqual(faults);
  });

  it('finds another order in another language, and a site without a timeline', () => {
    const pages = {
      '/en/timeline/': `<ol>${event('a')}${event('b')}</ol>`,
      '/ko/timeline/': `<ol>${event('b')}${event('a')}</ol>`,
    };
    expect(judgeTimelines(madeUpSite(pages), ['a', 'b'])).toEqual([
      'The order is not the same in every language.',
    ]);
    expect(judgeTimelines(madeUpSite({}), [])).toEqual(['There is no timeline.']);
  });
});
