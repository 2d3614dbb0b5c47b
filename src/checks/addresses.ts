import { LANGS, type Lang } from '../i18n/locales.ts';
import { listExcerpts } from '../lib/excerpts.ts';
import { isPrinted } from '../lib/print-limit.ts';
import {
  daysPath,
  differencePath,
  embedPath,
  eventPath,
  homePath,
  namePath,
  pagePath,
  printPath,
  seriesPath,
  sourcePath,
} from '../lib/urls.ts';
import { sectionIdsOf, type Corpus, type PageFacts } from './corpus.ts';

const LIST_PAGES = ['timeline', 'differences', 'data', 'names', 'sources', 'search', 'offline'] as const;

/**
 * Every address of the site that readers may link to, sorted: pages, sections, events, excerpts of the timeline, differences,
 * series, names, sources.
 */
export function addressesOf(corpus: Corpus): string[] {
  const { articles, about } = corpus;
  return [
    ...LANGS.flatMap((lang) => addressesIn(corpus, lang)),
    ...[...articles.values(), about].flatMap(addressesOfPage),
  ].sort();
}

function addressesIn(corpus: Corpus, lang: Lang): string[] {
  const { articles, events, differences, series, names, sources } = corpus;
  return [
    homePath(lang),
    ...(isPrinted(articles.size) ? [printPath(lang)] : []),
    daysPath(lang),
    ...LIST_PAGES.map((page) => pagePath(lang, page)),
    ...[...events.keys()].map((id) => eventPath(lang, id)),
    ...excerptsOf(corpus, lang).map((name) => embedPath(lang, name)),
    ...[...differences.keys()].map((id) => differencePath(lang, id)),
    ...[...series.keys()].map((id) => seriesPath(lang, id)),
    ...(names?.data ?? []).map(({ id }) => namePath(lang, id)),
    ...[...sources.keys()].map((id) => sourcePath(lang, id)),
  ];
}

/** The names of the excerpts in one language; a record that could not be read puts no event into one. */
function excerptsOf({ events, articles, topics }: Corpus, lang: Lang): string[] {
  const excerpts = listExcerpts({
    events: [...events].flatMap(([id, { data }]) => (data === undefined ? [] : [{ ...data, id }])),
    articles: [...articles.values()].filter(({ editions }) => editions.has(lang)).map(({ slug }) => slug),
    categories: topics?.data?.categories.map(({ id }) => id) ?? [],
  });
  return excerpts.map(({ name }) => name);
}

function addressesOfPage({ editions, pathIn }: PageFacts): string[] {
  return [...editions].flatMap(([lang, edition]) => {
    const path = pathIn(lang);
    return [path, ...new Set(sectionIdsOf(edition).map((id) => `${path}#${id}`))];
  });
}
