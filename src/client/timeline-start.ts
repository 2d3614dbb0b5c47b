import { filterTimeline } from './filter-timeline.ts';
import { findToday } from './find-today.ts';
import { switchView } from './timeline-view.ts';

const STARTERS: Readonly<Record<string, (element: HTMLElement, signal: AbortSignal) => void>> = {
  day: findToday,
  filter: filterTimeline,
  view: switchView,
};

/** Starts what a `<timeline-tools>` is for, as its mode says. */
export function startTools(element: HTMLElement, signal: AbortSignal): void {
  STARTERS[element.dataset['mode'] ?? '']?.(element, signal);
}
