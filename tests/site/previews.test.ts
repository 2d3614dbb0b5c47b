import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionCitations } from '../../src/lib/page-citation.ts';
import { PREVIEW_BYTES, type Preview } from '../../src/lib/preview.ts';
import { citationsOnPage, previewPath, withoutBase } from '../../src/lib/urls.ts';
import { readSite } from '../support/built-site.ts';
import { all, attribute } from '../support/html.ts';

/** What has an id without being a section that an author or a record made. */
const FURNITURE = /#(?:references|events|kind-[a-z]+|y\d+)$/u;

describe('the built site', () => {
  const site = readSite();
  const files = [...site.files].filter((path) => /\/previews\/.+\.json$/u.test(path));
  const textOf = (path: string): string => readFileSync(join(site.folder, path), 'utf8');

  it('has previews of at most 2 kB, each with a title and no marks of Markdown', () => {
    const faults = files.filter((path) => {
      const text = textOf(path);
      const { title, lines } = JSON.parse(text) as Preview;
      const isMarked = lines.some((line) => /\[@|\*\*|\]\(|^\s*$/u.test(line.text));
      return Buffer.byteLength(text) > PREVIEW_BYTES || title.text.trim() === '' || isMarked;
    });
    expect(files.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('has a preview for every link in a page that may ask for one', () => {
    const missing = site.pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => href.startsWith('/') && !FURNITURE.test(href))
        .map((href) => previewPath(withoutBase(site.base, href)))
        .filter((preview) => preview !== undefined && !site.files.has(preview))
        .map((preview) => `${path}  ${String(preview)}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('has a citation for every section of an article', () => {
    const articles = site.pages.filter(({ path }) => /^\/[a-z]+\/articles\//u.test(path));
    const missing = articles.flatMap(({ path, elements }) => {
      const { sections } = JSON.parse(textOf(citationsOnPage(path) ?? '')) as SectionCitations;
      return elements
        .filter((element) => attribute(element, 'class') === 'prose')
        .flatMap(({ childNodes }) => childNodes.filter((node) => 'tagName' in node))
        .filter((element) => attribute(element, 'class') === 'section-head')
        .flatMap((head) => all(head, 'a').map((link) => attribute(link, 'href') ?? ''))
        .filter((href) => sections[href.slice(1)]?.length !== 4)
        .map((href) => `${path}${href}`);
    });
    expect(articles.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
