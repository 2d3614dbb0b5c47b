import { readyToSift, type SiftedEvent } from '../lib/event-filter.ts';

/** An event in the list. */
export interface ListedEvent extends SiftedEvent {
  readonly element: HTMLElement;
}

/** The timeline as it stands in the page. */
export interface EventList {
  readonly events: readonly ListedEvent[];
  /** Shows the events that `isShown` says, and no year, decade or link to one that has none of them. */
  readonly show: (isShown: (event: ListedEvent) => boolean) => void;
}

const DOUBTS = ['approximate', 'uncertain', 'both'] as const;

/** From so many events on, browsers are spared laying out the years that are out of sight. */
const MANY = 500;

/** Reads the timeline of the page from the data that its items carry. */
export function readEventList(): EventList {
  const events = [...document.querySelectorAll<HTMLElement>('.event')].map((element) => readEvent(element));
  if (events.length >= MANY) document.documentElement.classList.add('many-events');
  const groups = [...document.querySelectorAll<HTMLElement>('.timeline-year,.timeline-decade')].map(
    (element) => ({
      element,
      items: [...element.querySelectorAll<HTMLElement>('.event')],
      links: linksTo(element),
    }),
  );
  return {
    events,
    show: (isShown) => {
      for (const event of events) hide(event.element, !isShown(event));
      for (const { element, items, links } of groups) {
        const isEmpty = items.every((item) => item.hidden);
        hide(element, isEmpty);
        for (const link of links) hide(link, isEmpty);
      }
    },
  };
}

function readEvent(element: HTMLElement): ListedEvent {
  const { category = '', from, to, certainty, names = '' } = element.dataset;
  return readyToSift({
    element,
    category,
    certainty: DOUBTS.find((each) => each === certainty) ?? 'certain',
    names: names.split(' '),
    ...(from !== undefined && { earliest: from }),
    ...(to !== undefined && { latest: to }),
  });
}

/** The items of navigation that lead to the heading of a year or decade. */
function linksTo(group: HTMLElement): HTMLElement[] {
  const id = group.querySelector('h2,h3')?.id;
  return [...document.querySelectorAll<HTMLElement>(`main nav li:has(> a[href="#${id}"])`)];
}

/** Writes only what changes: each change makes the browser lay out the page again. */
function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
