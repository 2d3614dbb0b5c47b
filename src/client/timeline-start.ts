import { filterTimeline } from './filter-timeline.ts';
import { findToday } from './find-today.ts';

/** Starts what a `<timeline-tools>` is for, as its mode says. */
export function startTools(element: HTMLElement, signal: AbortSignal): void {
  if (element.dataset['mode'] === 'day') findToday(element);
  else filterTimeline(element, signal);
}
