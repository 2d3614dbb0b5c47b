import { all, attribute, type Element, type Parent } from './html.ts';

/** What Zotero saves of a page. */
export interface SavedItem {
  readonly itemType: string;
  readonly title: string;
  readonly abstractNote: string;
  readonly date: string;
  readonly language: string;
  readonly url: string;
  readonly websiteTitle: string;
  readonly rights: string;
}

const PREFIXES = new Set(['og', 'article', 'dc', 'dcterms']);

/**
 * Reads a page by the rules of Zotero’s translator “Embedded Metadata”: an element goes by its `name` and only where it
 * has none by its `property`; `og:type` decides what an item is, then `DC.type`, then a title in Highwire’s terms makes
 * it an article in a journal; Highwire’s fields come before those of other vocabularies, and what is missing is taken
 * from the page itself.
 */
export function readAsZotero(document: Parent): SavedItem {
  const said = new Map<string, string>();
  for (const meta of all(document, 'meta')) {
    const name = attribute(meta, 'name') ?? attribute(meta, 'property') ?? '';
    const content = attribute(meta, 'content') ?? '';
    const key = keyOf(name);
    if (content !== '' && !said.has(key)) said.set(key, content);
  }
  const of = (...names: readonly string[]): string =>
    names.map((name) => said.get(name)).find((value) => value !== undefined) ?? '';
  return {
    itemType: typeOf(of('og:type'), of('dc:type', 'dcterms:type'), said.has('citation_title')),
    title: of('citation_title', 'dc:title', 'og:title'),
    abstractNote: of('citation_abstract', 'og:description', 'dc:description', 'description'),
    date: of(
      'citation_date',
      'citation_cover_date',
      'citation_publication_date',
      'article:published_time',
      'dc:date',
    ),
    language: of('citation_language', 'dc:language') || valueOf(all(document, 'html')[0], 'lang'),
    url:
      of('citation_public_url', 'og:url') ||
      valueOf(
        all(document, 'link').find((link) => attribute(link, 'rel') === 'canonical'),
        'href',
      ),
    websiteTitle: of('og:site_name'),
    rights: of('dc:rights', 'dcterms:rights'),
  };
}

function typeOf(openGraph: string, dublinCore: string, hasHighwireTitle: boolean): string {
  if (openGraph === 'website') return 'webpage';
  if (dublinCore === 'webpage') return dublinCore;
  return hasHighwireTitle ? 'journalArticle' : 'webpage';
}

/** `DC.Title` and `dc:title` are one key; the terms of Highwire and plain names are their own. */
function keyOf(name: string): string {
  const [, prefix = '', term = ''] = /^(\w+)[.:](.+)$/u.exec(name) ?? [];
  const known = prefix.toLowerCase();
  return PREFIXES.has(known) ? `${known}:${term.charAt(0).toLowerCase()}${term.slice(1)}` : name;
}

function valueOf(element: Element | undefined, name: string): string {
  return (element && attribute(element, name)) ?? '';
}
