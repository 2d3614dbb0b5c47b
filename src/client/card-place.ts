const GAP = 4;
const MARGIN = 8;

/** Sets a card, positioned in the page, below its link where there is room, else above, never under the header. */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = { above: line.top - headerHeight() - GAP - MARGIN, below: innerHeight - line.bottom - GAP - MARGIN };
  const isBelow = room.below >= card.offsetHeight || room.below >= room.above;
  card.style.maxBlockSize = `${Math.max(room.above, room.below)}px`;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - card.offsetHeight;
  const furthest = document.documentElement.clientWidth - card.offsetWidth - MARGIN;
  card.style.left = `${Math.max(MARGIN, Math.min(line.left - MARGIN, furthest)) + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

function headerHeight(): number {
  const header = document.querySelector('header');
  if (header === null || getComputedStyle(header).position !== 'sticky') return 0;
  return header.getBoundingClientRect().bottom;
}
