import type { PageParts } from './search-page-parts.ts';

/** Where a reader was among the results. */
export interface Place {
  /** How many results were on show. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly scroll: number;
  /** The address of the result that had the focus. */
  readonly focus?: string;
}

/**
 * Keeps in the entry of the browser's history where the reader is among the results, so that Back from one returns
 * there, also when the page has to be built again.
 */
export function keepPlace({ results }: PageParts, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    const { activeElement } = document;
    const focus = results.contains(activeElement) ? activeElement?.getAttribute('href') : undefined;
    const place: Place = { shown: results.childElementCount, scroll: scrollY, ...(focus && { focus }) };
    history.replaceState({ ...stateOf(), search: place }, '');
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, 100);
  };
  addEventListener('scroll', keepSoon, { passive: true, signal });
  addEventListener('pagehide', keep, { signal });
  results.addEventListener('focusin', keepSoon, { signal });
  // The link that is followed has the focus only in some browsers.
  results.addEventListener('click', keep, { signal });
}

/** Where the reader was when the page was left; `undefined` on a first visit. */
export function keptPlace(): Place | undefined {
  const { search } = stateOf();
  return isPlace(search) ? search : undefined;
}

/** Brings the reader back to a place, when the results are there again. */
export function returnTo({ results }: PageParts, { scroll, focus }: Place): void {
  const link = [...results.querySelectorAll('a')].find((each) => each.getAttribute('href') === focus);
  link?.focus({ preventScroll: true });
  scrollTo({ top: scroll, behavior: 'instant' });
}

function stateOf(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'shown' in value &&
    typeof value.shown === 'number' &&
    'scroll' in value &&
    typeof value.scroll === 'number'
  );
}
