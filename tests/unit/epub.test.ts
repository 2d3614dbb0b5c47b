import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/integrations/epub-book.ts';
import { bookFiles } from '../../src/integrations/epub-files.ts';
import { writeEpub } from '../../src/integrations/epub-write.ts';
import { judgeBook, unpackBook, type UnpackedBook } from '../support/epub.ts';

/** One page as `pages/[lang]/print.astro` makes it, with what is hard to bind. */
const PAGE = `<!doctype html><html lang="zh-Hans"><head><title>x</title></head><body><main>
<h1>Two & two</h1><p class="lede">About <b>it</b></p>
<p class="colophon"><a href="https://site.example/sub/zh/">s</a> <a href="https://l.example/" rel="license">L</a>
<time datetime="2026-03-04">4</time></p>
<nav aria-labelledby="contents"><h2 id="contents">目录</h2><ol><li><a href="#article-a">A</a></li></ol></nav>
<section class="chapter" id="article-a"><h2>A &amp; B</h2>
<div class="section-head"><h3 id="article-a--s">S</h3><a class="section-link" href="#article-a--s">#</a></div>
<p>Text<a class="cite" id="article-a--c1-1" href="#article-a--r1">1</a><br> <span lang="ko">한국</span>
<a href="#timeline--e">E</a> <a href="/sub/zh/data/x.csv" download>F</a></p>
<figure class="series"><svg class="chart"><text>5</text></svg><ul class="chart-key"><li>k</li></ul>
<details open><summary>S</summary><table><tbody><tr><th scope="row">1</th><td colspan="2">2</td></tr></tbody></table></details></figure>
<ol><li id="article-a--r1">Ref</li></ol></section>
<section class="chapter" id="timeline"><h2>年表</h2><ol role="list"><li id="timeline--e">E</li></ol></section>
</main><script>x()</script></body></html>`;

describe('bookFiles', () => {
  const files = bookFiles(readBook(PAGE));
  const chapter = files['EPUB/article-a.xhtml'] ?? '';

  it.each([
    ['its title above its sections', '<h1 id="article-a">A &#x26; B</h1>'],
    ['sections one level higher', '<h2 id="article-a--s">S</h2>'],
    [
      'citations that lead to the references',
      '<a id="article-a--c1-1" href="article-a.xhtml#article-a--r1" class="cite">1</a>',
    ],
    ['elements without content closed', '<br />'],
    ['the language of words', '<span lang="ko" xml:lang="ko">한국</span>'],
    ['links to other chapters', '<a href="timeline.xhtml#timeline--e">E</a>'],
    ['links to files with the whole address', '<a href="https://site.example/sub/zh/data/x.csv">F</a>'],
    [
      'tables without their fold',
      '<table><tbody><tr><th scope="row">1</th><td colspan="2">2</td></tr></tbody></table>',
    ],
  ])('gives a chapter %s', (_, piece) => {
    expect(chapter.replaceAll('<br/>', '<br />').replaceAll('&amp;', '&#x26;')).toContain(piece);
  });

  it.each(['svg', 'chart-key', 'summary', 'section-link', 'role=', 'x()'])('leaves out %s', (piece) => {
    expect(Object.values(files).join('')).not.toContain(piece);
  });

  it('says in the package what the book is', () => {
    const opf = files['EPUB/package.opf'];
    expect(opf).toContain('<dc:identifier id="address">https://site.example/sub/zh/</dc:identifier>');
    expect(opf).toContain('<dc:title>Two &amp; two</dc:title>');
    expect(opf).toContain('<dc:language>zh-Hans</dc:language>');
    expect(opf).toContain('<dc:rights>https://l.example/</dc:rights>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-03-04T00:00:00Z</meta>');
  });
});

describe('writeEpub', () => {
  it('makes a book without fault, twice the same', () => {
    const bytes = writeEpub(PAGE);
    expect(judgeBook(unpackBook(bytes))).toEqual([]);
    expect(writeEpub(PAGE)).toEqual(bytes);
  });

  it('throws for a page that is no book', () => {
    expect(() => writeEpub('<p>x</p>')).toThrow('The page to be bound as a book has no colophon.');
  });
});

describe('judgeBook', () => {
  const book = unpackBook(writeEpub(PAGE));
  const withFile = (path: string, text: string): UnpackedBook => ({
    ...book,
    files: new Map([...book.files, [path, text]]),
  });
  const chapter = book.files.get('EPUB/timeline.xhtml') ?? '';

  it.each([
    [
      'a type that is not first',
      { ...book, first: { ...book.first, name: 'EPUB/nav.xhtml' } },
      'The archive does not begin with its type.',
    ],
    [
      'a type that is packed',
      { ...book, first: { ...book.first, isStored: false } },
      'The archive does not begin with its type.',
    ],
    ['a file that is not listed', withFile('EPUB/extra.css', ''), 'EPUB/extra.css  is in no manifest.'],
    [
      'an element that is not closed',
      withFile('EPUB/timeline.xhtml', chapter.replace('</ol>', '')),
      'EPUB/timeline.xhtml  ValidationError: Expected closing tag',
    ],
    [
      'a link that leads nowhere',
      withFile('EPUB/timeline.xhtml', chapter.replace('id="timeline--e"', '')),
      'EPUB/article-a.xhtml  The link "timeline.xhtml#timeline--e" leads nowhere.',
    ],
    [
      'an id that stands twice',
      withFile('EPUB/timeline.xhtml', chapter.replace('id="timeline--e"', 'id="timeline"')),
      'EPUB/timeline.xhtml  The id "timeline" stands more than once.',
    ],
    [
      'a chapter that is not read',
      withFile(
        'EPUB/package.opf',
        (book.files.get('EPUB/package.opf') ?? '').replace('<itemref idref="timeline"/>', ''),
      ),
      'EPUB/timeline.xhtml  is not read once.',
    ],
    [
      'a chapter that is missing',
      { ...book, files: new Map([...book.files].filter(([path]) => path !== 'EPUB/timeline.xhtml')) },
      'EPUB/timeline.xhtml  is missing.',
    ],
  ])('finds %s', (_, faulty, fault) => {
    expect(judgeBook(faulty).join('\n')).toContain(fault);
  });
});
