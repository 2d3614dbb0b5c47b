const GAP = 4;
const MARGIN = 8;

/**
 * Sets a card, positioned in the page, below a place in the window where there is room, else above, never under the
 * header. From then on it scrolls with the page.
 */
export function placeCard(card: HTMLElement, place: DOMRect): void {
  const top = headerBottom();
  const above = place.top - top - GAP - MARGIN;
  const below = innerHeight - place.bottom - GAP - MARGIN;
  const isBelow = below >= card.offsetHeight || below >= above;
  card.style.maxBlockSize = `${isBelow ? below : above}px`;
  const furthest = document.documentElement.clientWidth - card.offsetWidth - MARGIN;
  const left = Math.max(MARGIN, Math.min(place.left - MARGIN, furthest));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isBelow ? place.bottom + GAP : place.top - GAP - card.offsetHeight) + scrollY}px`;
}

/** Where the header ends that stays in the window. */
function headerBottom(): number {
  const header = document.querySelector('header');
  if (header === null || getComputedStyle(header).position !== 'sticky') return 0;
  return header.getBoundingClientRect().bottom;
}
