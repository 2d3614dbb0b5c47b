import type { StoredSection } from '../lib/search-section.ts';

/** What of Pagefind's browser module is used here (https://pagefind.app/docs/api/). */
export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<StoredSection>;
}

/** A condition on the values of one filter: to have one of these, or none of these. */
export type PagefindCondition = { any: readonly string[] } | { none: readonly string[] };

/** How a search is narrowed and sorted. The files of filters are loaded for those that are named here. */
export interface PagefindOptions {
  filters?: Readonly<Record<string, PagefindCondition | undefined>>;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** What Pagefind finds. */
export interface PagefindAnswer {
  results: readonly PagefindResult[];
  /** Of the filters that are loaded, how many results each value has. */
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** One index that is loaded. */
export interface PagefindInstance {
  search: (query: string, options?: PagefindOptions) => Promise<PagefindAnswer>;
  destroy: () => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: object) => PagefindInstance;
}

// Sections are short and their hidden words many, so that length says little; Pagefind's own titles are unused.
const RANKING = { pageLength: 0.2, termFrequency: 0.8, termSaturation: 1.2 };

/**
 * Loads Pagefind from the folder of the index. `attempt` counts from 0: a browser may remember that a module
 * failed to load, so each attempt has its own address. Rejects when it cannot be loaded.
 */
export async function openPagefind(folder: string, attempt: number): Promise<PagefindInstance> {
  const address = new URL(
    `${folder}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`,
    document.baseURI,
  ).href;
  const loaded: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(loaded)) throw new Error(`${address} is not Pagefind.`);
  return loaded.createInstance({ basePath: folder, ranking: RANKING });
}

function isPagefind(loaded: unknown): loaded is PagefindModule {
  return typeof loaded === 'object' && loaded !== null && 'createInstance' in loaded;
}
