import { startSearchBox } from './search-box.ts';
import { SearchEngine } from './search-engine.ts';
import { NothingFound } from './search-nothing.ts';
import { loadTexts } from './search-texts.ts';
import { startSearchPage } from './search-page.ts';

/** What a page has when its search is first used. */
export interface SearchPage {
  /** The folder of the index, with its base path and a slash at its end. */
  folder: string;
  /** What had the focus before the box, and gets it back at its end. */
  cameFrom: EventTarget | null;
  /** Ends it. */
  signal: AbortSignal;
}

/** One for the page: two would each load the index, and the second's program would take the place of the first's. */
let engine: SearchEngine | undefined;

/** Makes a `<site-search>` the box in the header, or the search page. Rejects when its texts cannot be loaded. */
export async function runSearch(
  element: HTMLElement,
  { folder, cameFrom, signal }: SearchPage,
): Promise<void> {
  engine ??= new SearchEngine(folder);
  void engine.preload();
  const texts = await loadTexts(element.querySelector('form')?.action ?? '');
  if (signal.aborted) return;
  const nothing = new NothingFound(folder, engine);
  if (element.dataset['mode'] === 'page') startSearchPage(element, { engine, nothing, texts, signal });
  else startSearchBox(element, { engine, nothing, texts, cameFrom, signal });
}
