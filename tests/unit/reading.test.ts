import { describe, expect, it } from 'vitest';
import { beginningOf, firstParagraph } from '../../src/lib/preview.ts';
import { countWords, readingMinutes } from '../../src/lib/reading-time.ts';
import { relatedFinder } from '../../src/lib/related.ts';
import { citationPath, citationsOnPage, previewPath } from '../../src/lib/urls.ts';

describe('countWords', () => {
  it.each([
    ['en', 'North Korea’s debt, in 1984 – about 400 million.', 8],
    ['fr', 'L’ONU a « voté » : 13 voix, en 1984.', 7],
    ['zh', '朝鲜于1984年加入FAO，为期3.5年。', 12],
    ['ko', '북한은 1984년에 가입했다. (국제기구)', 4],
  ] as const)('counts in %s “%s” as %i', (lang, text, count) => {
    expect(countWords(text, lang)).toBe(count);
  });
});

describe('readingMinutes', () => {
  it.each([
    ['en', 2280, 10],
    ['fr', 1950, 10],
    ['zh', 2550, 10],
    ['ko', 2000, 10],
    ['en', 3, 1],
  ] as const)('gives for %s and %i the minutes %i', (lang, words, minutes) => {
    expect(readingMinutes(words, lang)).toBe(minutes);
  });
});

describe('relatedFinder', () => {
  const ties = (slug: string, sources: string[], events: string[] = []) => ({
    slug,
    sources: new Set(sources),
    events: new Set(events),
  });

  it('puts first what shares a source that few others have', () => {
    const articles = [
      ties('a', ['everywhere', 'rare']),
      ties('b', ['everywhere']),
      ties('c', ['everywhere', 'rare']),
      ties('d', ['other']),
    ];
    expect(relatedFinder(articles)('a', 3)).toEqual(['c', 'b']);
  });

  it('counts shared events', () => {
    const articles = [ties('a', [], ['opening']), ties('b', [], []), ties('c', [], ['opening'])];
    expect(relatedFinder(articles)('a', 3)).toEqual(['c']);
  });

  it('names no more than asked for, of equals the first by name', () => {
    const articles = ['a', 'd', 'c', 'b'].map((slug) => ties(slug, ['one']));
    expect(relatedFinder(articles)('a', 2)).toEqual(['b', 'c']);
  });
});

describe('firstParagraph', () => {
  it.each([
    ['en', 'The *ferry*   opened . It ran\ntwice.', 'The ferry opened. It ran twice.'],
    ['fr', 'Le bac [ouvre  en 1962 : enfin .', 'Le bac ouvre en 1962 : enfin.'],
    ['zh', '渡轮 于1962年 开通 。', '渡轮于1962年开通。'],
    ['ko', '연락선은 **1962년**에 다녔다.  ', '연락선은 1962년에 다녔다.'],
  ])('takes the marks off a paragraph in %s', (_, text, expected) => {
    expect(firstParagraph(text)).toBe(expected);
  });

  it('passes over lists, tables, components and notes', () => {
    expect(firstParagraph('- a\n\n| b |\n\n<Timeline />\n\n[^1]: c\n\nText.')).toBe('Text.');
    expect(firstParagraph('- a')).toBe('');
  });
});

describe('beginningOf', () => {
  it.each([
    ['en', 'word '.repeat(100), 280],
    ['fr', 'l’été '.repeat(100), 280],
    ['zh', '字'.repeat(300), 141],
    ['ko', '낱말 '.repeat(200), 141],
  ])('shortens a text in %s at a word', (_, text, most) => {
    const begun = beginningOf(text);
    expect(begun.endsWith('…')).toBe(true);
    expect(Array.from(begun).length).toBeLessThanOrEqual(most);
    expect(text.startsWith(begun.slice(0, -1))).toBe(true);
  });

  it('leaves a short text whole', () => {
    expect(beginningOf('Short.')).toBe('Short.');
  });
});

describe('previewPath', () => {
  it.each([
    ['/en/articles/ferry-line/', '/en/previews/articles/ferry-line.json'],
    ['/fr/articles/ferry-line/#opening', '/fr/previews/articles/ferry-line/opening.json'],
    ['/zh/timeline/#ferry-opens', '/zh/previews/timeline/ferry-opens.json'],
    ['/ko/sources/#tolan-1990', '/ko/previews/sources/tolan-1990.json'],
    ['/en/timeline/', undefined],
    ['/de/articles/ferry-line/', undefined],
    ['/en/search/#x', undefined],
  ])('of %s is %s', (address, path) => {
    expect(previewPath(address)).toBe(path);
  });
});

describe('the paths of citations', () => {
  it('stand under the language', () => {
    expect(citationPath('fr', 'ferry-line', 'bib')).toBe('/fr/cite/ferry-line.bib');
    expect(citationsOnPage('/ko/articles/ferry-line/')).toBe('/ko/cite/ferry-line/sections.json');
    expect(citationsOnPage('/ko/timeline/')).toBeUndefined();
  });
});
