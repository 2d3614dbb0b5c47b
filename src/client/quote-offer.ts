import { writeTextDirective } from '../lib/text-fragment.ts';
import { button } from './card-parts.ts';
import { placeCard } from './card-place.ts';
import { copyText } from './copy-text.ts';
import { addCardStyles } from './open-card.ts';
import { quotationOf } from './quote-text.ts';

/** How long a selection rests before a link to it is offered. */
const RESTING = 250;

/** Offers for text that is selected in the page's main part a button that copies a link to it, until `signal` aborts. */
export function offerQuotes(copier: HTMLElement, signal: AbortSignal): void {
  addCardStyles();
  let offer: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = (): void => {
    clearTimeout(timer);
    offer?.remove();
    timer = setTimeout(() => {
      offer = offerQuote(copier);
    }, RESTING);
  };
  renew();
  document.addEventListener('selectionchange', renew, { signal });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') offer?.remove();
    },
    { signal },
  );
}

function offerQuote(copier: HTMLElement): HTMLElement | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const [from, to] = [elementOf(range.startContainer), elementOf(range.endContainer)];
  if (!from?.closest('main') || !to?.closest('main') || to.closest('.card')) return undefined;
  const quotation = quotationOf(range);
  const directive = quotation && writeTextDirective(quotation);
  if (directive === undefined) return undefined;
  const url = `${location.href.split('#')[0] ?? ''}#${sectionBefore(range)}:~:${directive}`;
  const offer = button(copier.dataset['quote'] ?? '', () => {
    void copyText(copier, url, copier.dataset['copied']);
    offer.remove();
  });
  offer.className = 'card quote';
  offer.popover = 'manual';
  // Else pressing it would take the selection away, and the offer with it.
  offer.addEventListener('mousedown', (event) => event.preventDefault());
  (to.closest('p,li,dd,td,h2,h3,h4') ?? to).after(offer);
  offer.showPopover();
  placeCard(offer, [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect());
  return offer;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** The section that a range begins in, for browsers that do not find the text: empty above the first. */
function sectionBefore(range: Range): string {
  const sections = [...document.querySelectorAll('main :is(h2,h3,h4)[id]')];
  return sections.findLast((section) => range.comparePoint(section, 0) < 0)?.id ?? '';
}
