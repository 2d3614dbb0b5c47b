import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** A page of this site, or a section of one, as a work that can be cited. */
export interface CitedPage {
  /** The key of the entry. */
  readonly id: string;
  readonly title: string;
  readonly site: string;
  /** The day its content last changed, YYYY-MM-DD. */
  readonly day: string;
  /** The whole address. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
}

/** A citation in the formats of reference managers, by the endings of their files. */
export interface CitationFiles {
  readonly bib: string;
  readonly ris: string;
  readonly json: string;
}

/** What the cards of an article's sections offer to copy, by the id of the section. */
export interface SectionCitations {
  readonly label: string;
  /** Has a place for `{format}`. */
  readonly copied: string;
  readonly sections: Readonly<Record<string, readonly { readonly name: string; readonly text: string }[]>>;
}

/** What the formats are called in every language. */
export const FORMAT_NAMES: Readonly<Record<keyof CitationFiles, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
};

/** Writes the citation of a page in BibTeX, RIS and CSL-JSON. */
export function writeCitation({ id, title, site, day, url, language }: CitedPage): CitationFiles {
  const item = {
    id,
    type: 'webpage',
    title,
    'container-title': site,
    issued: { 'date-parts': [day.split('-').map(Number)] },
    URL: url,
    language,
  };
  // Neither BibTeX nor RIS has a field for the site that a page belongs to: it stands as the publisher.
  const published = { ...item, publisher: site };
  return {
    bib: formatted({ ...published, title: escapeTex(title), publisher: escapeTex(site) }, 'bibtex'),
    // The writer breaks lines after 70 letters, also inside an address, and reference managers do not join them.
    ris: formatted(published, 'ris').replace(/\n(?![A-Z][A-Z\d] {2}-|$)/gu, ''),
    json: `${JSON.stringify([item], undefined, 2)}\n`,
  };
}

function formatted(item: object, format: 'bibtex' | 'ris'): string {
  // By default the writer leaves Han and Hangul out and makes up a key.
  const { format: options } = plugins.config.get('@bibtex');
  options.asciiOnly = false;
  options.useIdAsLabel = true;
  return `${new Cite([item], { generateGraph: false }).format(format).trim()}\n`;
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/gu, '\\$&');
}
