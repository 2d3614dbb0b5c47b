import { underBase } from '../lib/urls.ts';
import { startSearchBox } from './search-box.ts';
import { SearchEngine } from './search-engine.ts';
import { NothingFound } from './search-nothing.ts';
import { startSearchPage } from './search-page.ts';
import { loadTexts } from './search-texts.ts';

/**
 * Brings a `<site-search>` to life, as the box in the header or as the search page, until `signal` aborts.
 * `cameFrom` had the focus before the box, and gets it back at its end. Rejects when it cannot be loaded.
 */
export async function startSearch(
  element: HTMLElement,
  cameFrom: EventTarget | null,
  signal: AbortSignal,
): Promise<void> {
  const folder = underBase(import.meta.env.BASE_URL, '/pagefind/');
  const engine = new SearchEngine(folder);
  void engine.preload();
  const texts = await loadTexts(element.querySelector('form')?.action ?? '');
  if (signal.aborted) return;
  const nothing = new NothingFound(folder, engine);
  if (element.dataset['mode'] === 'page') startSearchPage(element, { engine, nothing, texts, signal });
  else startSearchBox(element, { engine, nothing, texts, cameFrom, signal });
}
