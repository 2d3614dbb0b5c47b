import { parts } from 'virtual:search-parts';

const SCRIPT = { rel: 'modulepreload' };
const DATA = { rel: 'preload', as: 'fetch', crossOrigin: '' };

const FOLDER = `${import.meta.env.BASE_URL}pagefind/`;

/** What is read of the engine's list of indexes. */
interface IndexList {
  languages: Partial<Record<string, { hash: string; wasm: string | null }>>;
}

/**
 * Brings a `<site-search>` to life, until `signal` aborts. `cameFrom` had the focus before the box, and gets it back at its
 * end; `list` is the engine's list of indexes, where it could be fetched. On a slow network each step from one file to the
 * next costs half a second: all that search needs before the first word is asked for at the same time. Imports nothing that
 * other scripts import too, which would be one step more. Rejects when it cannot be loaded.
 */
export async function startSearch(
  element: HTMLElement,
  cameFrom: EventTarget | null,
  list: Promise<Response | undefined>,
  signal: AbortSignal,
): Promise<void> {
  const program = import('./search-run.ts');
  const form = element.querySelector('form');
  if (form !== null) preload(`${form.action}texts.json`);
  for (const name of parts.split(' ').filter(Boolean)) preload(new URL(name, import.meta.url).href, SCRIPT);
  preload(`${FOLDER}pagefind.js`, SCRIPT);
  const indexes = await list;
  if (indexes?.ok === true) preloadIndex((await indexes.json()) as IndexList);
  const { runSearch } = await program;
  await runSearch(element, { folder: FOLDER, cameFrom, signal });
}

/** Asks for what the engine is about to load; what fails is asked for again by the engine, which says so. */
function preloadIndex({ languages }: IndexList): void {
  const lang = document.documentElement.lang.toLowerCase();
  const index = languages[lang];
  if (index === undefined) return;
  preload(`${FOLDER}wasm.${index.wasm ?? 'unknown'}.pagefind`);
  preload(`${FOLDER}pagefind.${index.hash}.pf_meta`);
  preload(`${FOLDER}synonyms.${lang}.json`);
}

function preload(href: string, how: Partial<HTMLLinkElement> = DATA): void {
  document.head.append(Object.assign(document.createElement('link'), how, { href }));
}
