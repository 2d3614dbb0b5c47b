import { readFilter, sift, withFilter, type EventFilter } from '../lib/event-filter.ts';
import { fillForm, markFaults, readForm, writeCounts } from './filter-form.ts';
import { readEventList } from './filter-list.ts';
import { announceNewLayout, leadOn, writeParameters } from './timeline-address.ts';

/**
 * Filters the timeline of the page by the form inside `element`. What is asked for stands in the address, each change as
 * a step of the history; the outcome is said once, in the live region. An event that the address names is shown
 * whatever is asked for; an address that names a year without events takes the filter back.
 */
export function filterTimeline(element: HTMLElement, signal: AbortSignal): void {
  const form = element.querySelector('form');
  const status = element.querySelector('[role=status]');
  if (form === null || status === null) return;
  const list = readEventList();

  const show = (): void => {
    const named = namedByAddress();
    const { shown, counts } = sift(list.events, readForm(form));
    list.show((event) => shown.has(event) || event.element === named);
    announceNewLayout();
    writeCounts(form, counts);
    const fault = markFaults(form);
    const isBeyond = list.events.some((event) => event.element === named && !shown.has(event));
    status.textContent = [
      fault === undefined ? '' : say(element, 'fault', { date: fault }),
      shown.size === 0
        ? say(element, 'none')
        : say(element, 'shown', { count: shown.size, total: list.events.length }),
      isBeyond ? say(element, 'beyond') : '',
    ]
      .join(' ')
      .trim();
  };

  const follow = (): void => {
    fillForm(form, readFilter(new URLSearchParams(location.search)));
    show();
    const named = namedByAddress();
    if (named?.closest('[hidden]')) {
      fillForm(form, readFilter(new URLSearchParams()));
      writeAddress(readForm(form), 'replaceState');
      show();
    }
    named?.scrollIntoView();
  };

  const change = (): void => {
    writeAddress(readForm(form), 'pushState');
    show();
  };

  if (asksForSomething(readFilter(new URLSearchParams(location.search)))) {
    for (const details of element.querySelectorAll('details')) details.open = true;
    follow();
  } else if (asksForSomething(readForm(form))) {
    // The reader was faster than this script.
    change();
  }
  leadOn();
  addEventListener('popstate', follow, { signal });
  form.addEventListener('change', change, { signal });
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(change), { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      change();
    },
    { signal },
  );
}

function asksForSomething(filter: EventFilter): boolean {
  return withFilter(new URLSearchParams(), filter).size > 0;
}

/** What the address names: ids are ASCII, so that it is written as it is. */
function namedByAddress(): HTMLElement | null {
  return document.getElementById(location.hash.slice(1));
}

/** Puts a filter into the address, beside what else stands there. */
function writeAddress(filter: EventFilter, how: 'pushState' | 'replaceState'): void {
  writeParameters(withFilter(new URLSearchParams(location.search), filter), how);
}

/** A sentence that stands in the element's `data-` attributes, with its values in the numerals of the page. */
function say(
  element: HTMLElement,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const numerals = new Intl.NumberFormat(document.documentElement.lang);
  return (element.dataset[name] ?? '').replace(/\{(\w+)\}/gu, (_, key: string) => {
    const value = values[key] ?? '';
    return typeof value === 'number' ? numerals.format(value) : value;
  });
}
