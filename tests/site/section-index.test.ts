import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/checks/build-corpus.ts';
import { sectionIdsOf } from '../../src/checks/corpus.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { differencePath, pagePath, sectionPath, seriesPath, underBase } from '../../src/lib/urls.ts';
import { readSite, ROOT } from '../support/built-site.ts';
import { all, attribute, elementsIn } from '../support/html.ts';

const { articles, differences, series } = buildCorpus(readContent(join(ROOT, 'content'))).corpus;

describe.each(LANGS)('the index of sections in %s', (lang) => {
  const site = readSite();
  const page = site.pages.find(({ path }) => path === pagePath(lang, 'search'));
  const sections = [...articles].flatMap(([slug, { editions }]) => {
    const edition = editions.get(lang);
    return edition === undefined ? [] : sectionIdsOf(edition).map((id) => sectionPath(lang, `${slug}#${id}`));
  });

  /** The links below a heading, up to its end. */
  function linksUnder(id: string): (string | undefined)[] {
    const part = page?.elements.find(
      (element) =>
        element.tagName === 'section' &&
        all(element, 'h3').some((heading) => attribute(heading, 'id') === id),
    );
    if (part === undefined) throw new Error(`The page of search has no part "${id}".`);
    return elementsIn(part)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => attribute(link, 'href'));
  }

  it('lists every section by topic, each once', () => {
    const links = linksUnder('by-topic').filter((href) => href?.includes('#'));
    expect(links.toSorted()).toEqual(sections.map((path) => underBase(site.base, path)).toSorted());
  });

  it('lists every section, difference and series by letter, each once', () => {
    const records = [
      ...[...differences.keys()].map((id) => differencePath(lang, id)),
      ...[...series.keys()].map((id) => seriesPath(lang, id)),
    ];
    const about = underBase(site.base, pagePath(lang, 'about'));
    const links = linksUnder('by-letter').filter(
      (href) => href?.startsWith('#') === false && !href.startsWith(about),
    );
    expect(links.toSorted()).toEqual(
      [...sections, ...records].map((path) => underBase(site.base, path)).toSorted(),
    );
  });
});
