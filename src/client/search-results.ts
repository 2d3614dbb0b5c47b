import { makeExcerpt, markTitle, type Piece } from '../lib/search-excerpt.ts';
import type { Ranked } from '../lib/search-rank.ts';

/**
 * A result as an element, made from the template: the first link in it leads to the section, and the elements
 * with the classes `page`, `title` and `excerpt` take its texts.
 */
export function renderResult(
  template: HTMLTemplateElement,
  { section, terms }: Ranked,
): HTMLElement | undefined {
  const copy = template.content.cloneNode(true);
  if (!(copy instanceof DocumentFragment)) return undefined;
  const result = copy.firstElementChild;
  if (!(result instanceof HTMLElement)) return undefined;
  const link = result instanceof HTMLAnchorElement ? result : result.querySelector('a');
  link?.setAttribute('href', section.url);
  const isPage = section.page === section.title;
  result.querySelector('.page')?.replaceChildren(isPage ? '' : section.page);
  result.querySelector('.title')?.replaceChildren(...markTitle(section, terms).map(renderPiece));
  result.querySelector('.excerpt')?.replaceChildren(...makeExcerpt(section, terms).map(renderPiece));
  return result;
}

function renderPiece({ text, isMarked }: Piece): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
