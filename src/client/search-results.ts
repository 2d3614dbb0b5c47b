import { LOCALE_TAGS } from '../i18n/locales.ts';
import { landingUrl } from '../lib/search-address.ts';
import { makeExcerpt, markTitle, type Piece } from '../lib/search-excerpt.ts';
import type { Ranked } from '../lib/search-rank.ts';
import type { SearchTexts } from '../lib/search-texts.ts';
import { localeOf, withoutBase } from '../lib/urls.ts';

/** A result in its parts, ready to be put together. */
export interface ResultParts {
  /** Where it leads, with the words to be marked there. */
  readonly href: string;
  /** What it is, and in which article, year or other language, in the page's language but for the names. */
  readonly place: HTMLElement;
  readonly title: HTMLElement;
  readonly excerpt: HTMLElement;
}

/** Makes the parts of a result; `query` is what the reader typed. */
export function makeResult({ section, terms }: Ranked, query: string, texts: SearchTexts): ResultParts {
  const isPart = section.kind === 'article' && section.page !== section.title;
  const kind = texts.kinds[isPart ? 'section' : section.kind] ?? '';
  // Of a section its article, of a record the year it tells of.
  const beside = isPart ? section.page : section.kind === 'article' ? undefined : section.date?.slice(0, 4);
  const lang = otherLanguage(section.url);
  const name = lang === undefined ? [] : [span('language', [texts.languages[lang] ?? lang]), ' '];
  return {
    href: landingUrl(section.url, query),
    place: span('place', [...name, span('kind', [kind]), ...(beside === undefined ? [] : [` ${beside}`])]),
    title: inLanguage(lang, span('title', markTitle(section, terms).map(renderPiece))),
    excerpt: inLanguage(lang, span('excerpt', makeExcerpt(section, terms).map(renderPiece))),
  };
}

function inLanguage(lang: string | undefined, element: HTMLElement): HTMLElement {
  if (lang !== undefined) element.lang = lang;
  return element;
}

/** The language of an address, BCP 47, where that is not the page's. */
function otherLanguage(url: string): string | undefined {
  const { pathname } = new URL(url, document.baseURI);
  const lang = localeOf(withoutBase(import.meta.env.BASE_URL, pathname));
  const tag = lang && LOCALE_TAGS[lang];
  return tag === document.documentElement.lang ? undefined : tag;
}

/** A stretch of text with a class. */
export function span(className: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.append(...children);
  return made;
}

function renderPiece({ text, isMarked }: Piece): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
