import { LANGS, type Lang } from '../i18n/locales.ts';
import {
  differencePath,
  eventPath,
  homePath,
  namePath,
  pagePath,
  printPath,
  seriesPath,
  sourcePath,
} from '../lib/urls.ts';
import { sectionIdsOf, type Corpus, type PageFacts } from './corpus.ts';

const LIST_PAGES = ['timeline', 'differences', 'data', 'names', 'sources', 'search'] as const;

/** Every address of the site that readers may link to, sorted: pages, sections, events, differences, series, names, sources. */
export function addressesOf(corpus: Corpus): string[] {
  const { articles, about } = corpus;
  return [
    ...LANGS.flatMap((lang) => addressesIn(corpus, lang)),
    ...[...articles.values(), about].flatMap(addressesOfPage),
  ].sort();
}

function addressesIn({ events, differences, series, names, sources }: Corpus, lang: Lang): string[] {
  return [
    homePath(lang),
    printPath(lang),
    ...LIST_PAGES.map((page) => pagePath(lang, page)),
    ...[...events.keys()].map((id) => eventPath(lang, id)),
    ...[...differences.keys()].map((id) => differencePath(lang, id)),
    ...[...series.keys()].map((id) => seriesPath(lang, id)),
    ...(names?.data ?? []).map(({ id }) => namePath(lang, id)),
    ...[...sources.keys()].map((id) => sourcePath(lang, id)),
  ];
}

function addressesOfPage({ editions, pathIn }: PageFacts): string[] {
  return [...editions].flatMap(([lang, edition]) => {
    const path = pathIn(lang);
    return [path, ...new Set(sectionIdsOf(edition).map((id) => `${path}#${id}`))];
  });
}
