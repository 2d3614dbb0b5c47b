import { parts } from 'virtual:search-parts';

const SCRIPT = { rel: 'modulepreload' };
const DATA = { rel: 'preload', as: 'fetch', crossOrigin: '' };

/** What a page has when its search is first used. */
export interface SearchPage {
  /** The folder of the index, with its base path and a slash at its end. */
  folder: string;
  /** The list of the indexes in it, where it could be fetched. */
  list: Response | undefined;
  /** What had the focus before the box, and gets it back at its end. */
  cameFrom: EventTarget | null;
  /** Ends it. */
  signal: AbortSignal;
}

/** What is read of the engine's list of indexes. */
interface IndexList {
  languages: Partial<Record<string, { hash: string; wasm: string | null }>>;
}

/**
 * Brings a `<site-search>` to life. On a slow network each step from one file to the next costs half a second: all that
 * search needs before the first word is asked for at the same time. Imports nothing that other scripts import too, which
 * would be one step more. Rejects when it cannot be loaded.
 */
export async function startSearch(element: HTMLElement, page: SearchPage): Promise<void> {
  const program = import('./search-run.ts');
  const form = element.querySelector('form');
  if (form !== null) preload(`${form.action}texts.json`);
  for (const name of parts.split(' ').filter(Boolean)) preload(new URL(name, import.meta.url).href, SCRIPT);
  await preloadEngine(page);
  const { runSearch } = await program;
  await runSearch(element, page);
}

/** Asks for what the engine is about to load; what fails is asked for again by the engine, which says so. */
async function preloadEngine({ folder, list }: SearchPage): Promise<void> {
  preload(`${folder}pagefind.js`, SCRIPT);
  if (list?.ok !== true) return;
  const { languages } = (await list.json()) as IndexList;
  const lang = document.documentElement.lang.toLowerCase();
  const index = languages[lang];
  if (index === undefined) return;
  preload(`${folder}wasm.${index.wasm ?? 'unknown'}.pagefind`);
  preload(`${folder}pagefind.${index.hash}.pf_meta`);
  preload(`${folder}synonyms.${lang}.json`);
}

function preload(href: string, how: Partial<HTMLLinkElement> = DATA): void {
  document.head.append(Object.assign(document.createElement('link'), how, { href }));
}
