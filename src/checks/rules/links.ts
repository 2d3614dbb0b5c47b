import type { Mistake } from '../../lib/mistakes.ts';
import { nearest } from '../../lib/nearest.ts';
import { readLink } from '../../markdown/link-target.ts';
import { editionsOf, hasKnownSections, sectionIdsOf, type Corpus, type PageFacts } from '../corpus.ts';
import type { EditionFacts } from '../edition-facts.ts';

/** Ids that every page has beside those of its sections. */
const PAGE_IDS = ['main', 'contents', 'references'];

/** Links between editions that lead to no file, to no section, or to another language. */
export function checkLinks(corpus: Corpus): Mistake[] {
  const editions = editionsOf(corpus);
  const byFile = new Map(editions.map((edition) => [edition.file, edition]));
  return editions.flatMap((edition) =>
    edition.links.flatMap(({ url, line }) => {
      const message = linkFault(url, { from: edition, byFile, corpus });
      return message === undefined ? [] : [{ file: edition.file, line, message }];
    }),
  );
}

/** Where a link stands, and what it may lead to. */
interface Surroundings {
  readonly from: EditionFacts;
  readonly byFile: ReadonlyMap<string, EditionFacts>;
  readonly corpus: Corpus;
}

function linkFault(url: string, { from, byFile, corpus }: Surroundings): string | undefined {
  const target = readLink(url, from.file);
  if (target.kind === 'outside' || target.kind === 'mail') return undefined;
  if (target.kind !== 'article' && target.kind !== 'about') {
    return `The link "${url}" leads to no edition: link to a file, as in "../overview/${from.lang}.mdx#at-a-glance", or write a whole address with "https://".`;
  }
  const edition = byFile.get(target.file);
  if (edition !== undefined) {
    return edition.lang === from.lang
      ? fragmentFault(target.fragment, edition)
      : `The link "${url}" leads to an edition in another language: link to its "${from.lang}" edition.`;
  }
  const page = target.kind === 'about' ? corpus.about : nearestArticle(target.slug, corpus);
  const meant = page?.editions.get(from.lang)?.file;
  const cure = meant === undefined ? 'link to an edition that exists.' : `did you mean "${meant}"?`;
  return `The link "${url}" leads to ${target.file}, which does not exist: ${cure}`;
}

function nearestArticle(slug: string, { articles }: Corpus): PageFacts | undefined {
  return articles.get(slug) ?? articles.get(nearest(slug, articles.keys()) ?? '');
}

function fragmentFault(fragment: string, edition: EditionFacts): string | undefined {
  const id = fragment.slice(1);
  if (id === '' || !hasKnownSections(edition) || PAGE_IDS.includes(id)) return undefined;
  const ids = sectionIdsOf(edition);
  if (ids.includes(id)) return undefined;
  const near = nearest(id, ids);
  const cure = near === undefined ? `link to one of ${ids.join(', ')}` : `did you mean "#${near}"?`;
  return `The section "#${id}" does not exist in ${edition.file}: ${cure}${near === undefined ? '.' : ''}`;
}
