import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { elementsOf, hasClass, property, textOf } from './epub-html.ts';

/** A heading of a chapter, for the contents of the book. */
export interface BookSection {
  readonly id: string;
  readonly title: string;
}

/** One file of the book. */
export interface BookChapter {
  readonly id: string;
  readonly title: string;
  readonly content: readonly ElementContent[];
  /** Its sections, without those inside them. */
  readonly sections: readonly BookSection[];
}

/** What the one page of a language says, ready to be bound. */
export interface Book {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The address of the language on the site; it also identifies the book. */
  readonly address: string;
  readonly licence: string;
  /** The day on which the content last changed, as `YYYY-MM-DD`. */
  readonly changed: string;
  /** The line under the description. */
  readonly colophon: readonly ElementContent[];
  readonly contentsTitle: string;
  readonly chapters: readonly BookChapter[];
}

/** Reads the one page that holds a whole language (`pages/[lang]/print.astro`). Throws when it is not made as expected. */
export function readBook(html: string): Book {
  const elements = elementsOf(fromHtml(html));
  const find = (what: string, accepts: (element: Element) => boolean): Element => {
    const found = elements.find(accepts);
    if (found === undefined) throw new Error(`The page to be bound as a book has no ${what}.`);
    return found;
  };
  const colophon = find('colophon', (element) => hasClass(element, 'colophon'));
  const [address, licence] = elementsOf(colophon).filter(({ tagName }) => tagName === 'a');
  const changed = elementsOf(colophon).find(({ tagName }) => tagName === 'time');
  return {
    lang: property(
      find('language', ({ tagName }) => tagName === 'html'),
      'lang',
    ),
    title: textOf(find('title', ({ tagName }) => tagName === 'h1')),
    description: textOf(find('description', (element) => hasClass(element, 'lede'))),
    address: address === undefined ? '' : property(address, 'href'),
    licence: licence === undefined ? '' : property(licence, 'href'),
    changed: changed === undefined ? '' : property(changed, 'dateTime'),
    colophon: colophon.children,
    contentsTitle: textOf(find('contents', ({ properties }) => properties.id === 'contents')),
    chapters: elements.filter((element) => hasClass(element, 'chapter')).map(readChapter),
  };
}

function readChapter(section: Element): BookChapter {
  const [title] = elementsOf(section).filter(({ tagName }) => tagName === 'h2');
  if (title === undefined) throw new Error('A chapter of the book has no title.');
  return {
    id: property(section, 'id'),
    title: textOf(title),
    content: section.children.filter((child) => child !== title),
    sections: elementsOf(section)
      .filter(({ tagName, properties }) => tagName === 'h3' && typeof properties.id === 'string')
      .map((heading) => ({ id: property(heading, 'id'), title: textOf(heading) })),
  };
}
