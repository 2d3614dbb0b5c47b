import { startSearchBox } from './search-box.ts';
import { SearchEngine } from './search-engine.ts';
import { startSearchPage } from './search-page.ts';
import { textOf } from './search-texts.ts';

/**
 * Brings a `<site-search>` to life, as the box in the header or as the search page, until `signal` aborts.
 * `cameFrom` had the focus before the box, and gets it back at its end.
 */
export function startSearch(element: HTMLElement, cameFrom: EventTarget | null, signal: AbortSignal): void {
  const engine = new SearchEngine(textOf(element, 'index'));
  void engine.preload();
  if (element.dataset['mode'] === 'page') startSearchPage(element, engine, signal);
  else startSearchBox(element, engine, { cameFrom, signal });
}
