import { describe, expect, it } from 'vitest';
import { movedPage, withOldFragments } from '../../src/lib/moved-html.ts';
import { planMoves, redirectLines } from '../../src/lib/moved.ts';

const MOVES = {
  '/en/old/': '/en/new/',
  '/en/old/#a': '/en/new/#b',
  '/en/old/#c': '/en/other/#d',
  '/en/here/#x': '/en/here/#y',
  '/en/here/#gone': '/en/new/#b',
};

describe('planMoves', () => {
  it('keeps with each page that is gone where its fragments lead', () => {
    expect(planMoves(MOVES).pages).toEqual([
      { path: '/en/old/', to: '/en/new/', fragments: { a: '/en/new/#b', c: '/en/other/#d' } },
    ]);
  });

  it('looks for the fragments of a page that is gone on the page that took its place', () => {
    expect(planMoves(MOVES).fragments).toEqual([
      { page: '/en/new/', id: 'a', target: 'b', to: '/en/new/#b' },
      { page: '/en/new/', id: 'c', to: '/en/other/#d' },
      { page: '/en/here/', id: 'x', target: 'y', to: '/en/here/#y' },
      { page: '/en/here/', id: 'gone', to: '/en/new/#b' },
    ]);
  });

  it('finds nothing to do where nothing has moved', () => {
    expect(planMoves({})).toEqual({ pages: [], fragments: [] });
  });
});

describe('redirectLines', () => {
  it('writes one line for each page, under the base of the site', () => {
    expect(redirectLines(planMoves(MOVES).pages, (path) => `/repo${path}`)).toBe(
      '/repo/en/old/ /repo/en/new/ 301\n',
    );
  });
});

describe('withOldFragments', () => {
  const page = '<main><h2 class="a" id="y">Title</h2><p id="yy">Text</p></main><p>After</p>';

  it('puts an empty anchor into the section that answers now', () => {
    const html = withOldFragments(page, [{ page: '/', id: 'x', target: 'y', to: '/#y', link: 'Go' }]);
    expect(html).toBe(page.replace('>Title', '><a class="was" id="x"></a>Title'));
  });

  it('ends the text with a line for a section that is on another page now', () => {
    const html = withOldFragments(page, [{ page: '/', id: 'x', to: '/new/#y', link: 'Go $& there' }]);
    expect(html).toContain('<p class="moved" id="x"><a href="/new/#y">Go $& there</a></p></main>');
  });

  it('leaves a page alone that has no such section', () => {
    expect(withOldFragments(page, [{ page: '/', id: 'x', target: 'z', to: '/#z', link: 'Go' }])).toBe(page);
  });
});

describe('movedPage', () => {
  it.each([
    ['en', 'This page has moved'],
    ['fr', 'Cette page a changé d’adresse'],
    ['zh-Hans', '本页已迁移'],
    ['ko', '이 페이지는 주소가 바뀌었다'],
  ])('says in %s where it leads, by script, without scripts and by a link', (lang, title) => {
    const html = movedPage({ to: '/new/', fragments: { a: '/new/#</script>' } }, { lang, title, link: 'Go' });
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/new/">');
    expect(html).toContain('<a href="/new/">Go</a>');
    expect(html.match(/<\/script>/gu)).toHaveLength(1);
  });
});
