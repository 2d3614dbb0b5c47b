import { Cite, plugins, type RisEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { DownloadContext } from './context.ts';
import { cslItems, type CslItem } from './csl.ts';

/** The types for which both formats have a field for what a work appeared in. */
const CONTAINED = new Set<CslItem['type']>([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
]);

/** Writes `sources.bib`: every source in BibTeX, in UTF-8, its id as the key. */
export function writeBibtex(context: DownloadContext): string {
  const { format } = plugins.config.get('@bibtex');
  // The writer for ASCII drops Han and Hangul, and the other one escapes nothing.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  format.checkLabel = false;
  const items = cslItems(context).map(withPublisher).map(escapeItem);
  return (
    citationsOf(items)
      .format('bibtex')
      // The writer takes é for the end of a word.
      .replace(/\{([A-Za-z]+)\}([\p{L}\p{M}]+)/gu, '{$1$2}')
      // The address stands in "url" already.
      .replace(/^\thowpublished = \{http.*\},\n/gmu, '')
  );
}

/** Writes `sources.ris`: every source in RIS, in UTF-8, its lines ended as the format asks. */
export function writeRis(context: DownloadContext): string {
  const items = cslItems(context).map(withPublisher);
  const entries = citationsOf(items).format('ris', { format: 'object' });
  return entries.map((entry, index) => writeRisEntry(entry, items[index])).join('\r\n');
}

function citationsOf(items: readonly CslItem[]): Cite {
  return new Cite(items, { generateGraph: false });
}

/**
 * Writes one entry. The library's own writer breaks lines inside words, which readers then join with a space; its
 * entries have ids of twenty characters, and lack authors and day of a newspaper and the publisher of what has no series.
 */
function writeRisEntry({ TY: type, ...fields }: RisEntry, item: CslItem | undefined): string {
  const [year, month, day] = item?.issued?.['date-parts']?.[0] ?? [];
  const date = [year, twoDigits(month), twoDigits(day), ''].join('/');
  const complete: RisEntry = {
    ...fields,
    ID: item?.id ?? '',
    ...(item?.author && { AU: item.author.map(risName) }),
    ...(year !== undefined && { DA: date }),
    ...(fields['T2'] === undefined && item?.publisher !== undefined && { PB: item.publisher }),
  };
  const lines = Object.entries(complete).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${String(type)}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function risName(name: NonNullable<CslItem['author']>[number]): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

/** Both formats have no place for the site or series of a page, a speech or a report: it stands as the publisher. */
function withPublisher(item: CslItem): CslItem {
  const container = item['container-title'];
  if (container === undefined || CONTAINED.has(item.type)) return item;
  return { ...item, publisher: item.publisher === undefined ? container : `${container}, ${item.publisher}` };
}

/** Escapes what TeX would take for a command, in every text that is not an address. */
function escapeItem({
  title,
  author,
  publisher,
  note,
  'container-title': container,
  ...rest
}: CslItem): CslItem {
  return {
    ...rest,
    title: escapeTex(title),
    ...(author && { author: author.map(escapeName) }),
    ...(publisher !== undefined && { publisher: escapeTex(publisher) }),
    ...(container !== undefined && { 'container-title': escapeTex(container) }),
    ...(note !== undefined && { note: escapeTex(note) }),
  };
}

function escapeName(name: NonNullable<CslItem['author']>[number]): typeof name {
  if ('literal' in name) return { literal: escapeTex(name.literal) };
  const { family, given } = name;
  return { family: escapeTex(family), ...(given !== undefined && { given: escapeTex(given) }) };
}

function escapeTex(text: string): string {
  // Two hyphens would be a dash.
  return text.replace(/[&%$#_{}]/gu, '\\$&').replace(/--/gu, '-{}-');
}
