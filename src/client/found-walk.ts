import type { FoundTexts } from '../lib/search-texts.ts';
import { makeBar } from './found-bar.ts';

/** The highlights as the style sheet calls them. */
const ALL = 'found';
const CURRENT = 'found-now';

/**
 * Marks ranges of the page, in its order, and lets the reader go through them by the buttons of a bar and by Alt with
 * the arrows, beginning at the section that the address names. Escape takes the marks away and calls `onClear`.
 */
export function walkMatches(
  query: string,
  ranges: readonly Range[],
  texts: FoundTexts,
  onClear: () => void,
): void {
  const controller = new AbortController();
  const { signal } = controller;
  let at = firstFrom(document.querySelector(':target'), ranges);

  const mark = (): void => {
    const range = ranges[at];
    const current = new Highlight(...(range === undefined ? [] : [range]));
    current.priority = 1;
    CSS.highlights.set(CURRENT, current);
    bar.show(at + 1, ranges.length);
  };
  const move = (step: 1 | -1): void => {
    at = (at + step + ranges.length) % ranges.length;
    mark();
    const range = ranges[at];
    if (range !== undefined) bringIntoView(range);
  };
  const clear = (): void => {
    controller.abort();
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
    bar.element.remove();
    onClear();
  };
  const bar = makeBar(query, texts, { move, clear });

  CSS.highlights.set(ALL, new Highlight(...ranges));
  document.querySelector('header')?.after(bar.element);
  mark();
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (altKey && !ctrlKey && !metaKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
        event.preventDefault();
        move(key === 'ArrowDown' ? 1 : -1);
      }
      // A card, the search box and a field have their own use for Escape.
      const isTaken = event.defaultPrevented || isInField(event.target) || document.querySelector('.card');
      if (key === 'Escape' && !isTaken) clear();
    },
    // Before a card that is open closes itself.
    { signal, capture: true },
  );
}

/** The first match in or after an element; the first of all where there is none. */
function firstFrom(target: Element | null, ranges: readonly Range[]): number {
  if (target === null) return 0;
  const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_CONTAINED_BY: inside } = Node;
  const at = ranges.findIndex(
    ({ startContainer }) => (target.compareDocumentPosition(startContainer) & (after | inside)) !== 0,
  );
  return Math.max(0, at);
}

/** Scrolls to a match, unfolds what it is folded away in, and lets the keyboard and what reads aloud go on there. */
function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  for (
    let details = element?.closest('details');
    details;
    details = details.parentElement?.closest('details')
  )
    details.open = true;
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top, bottom } = range.getBoundingClientRect();
  const [upper, lower] = [innerHeight * 0.15, innerHeight * 0.8];
  if (top < upper || bottom > lower) scrollBy({ top: top - innerHeight * 0.35, behavior: 'instant' });
  getSelection()?.collapse(range.startContainer, range.startOffset);
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input,textarea,select') !== null;
}
