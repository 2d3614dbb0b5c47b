import type { StoredSection } from '../lib/search-section.ts';

/** What of Pagefind's browser module is used here (https://pagefind.app/docs/api/). */
export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<StoredSection>;
}

/** One index that is loaded. */
export interface PagefindInstance {
  search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
  /** Adds the index of another language. */
  mergeIndex: (folder: string, options: object) => Promise<void>;
  destroy: () => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: object) => PagefindInstance;
}

// Sections are short and their hidden words many, so that length says little; Pagefind's own titles are unused.
const RANKING = { pageLength: 0.2, termFrequency: 0.8, termSaturation: 1.2 };

// A worker is one more program to wait for, and cannot use what the page has preloaded.
const PROGRAM = { noWorker: true };

/** What is opened. */
export interface OpenOptions {
  /** Counts from 0: a browser may remember that a module failed to load, so each attempt has its own address. */
  attempt: number;
  /** Other languages to be searched beside the page's own, as the index calls them. */
  others?: readonly string[];
}

/** Loads Pagefind from the folder of the index. Rejects when it cannot be loaded. */
export async function openPagefind(
  folder: string,
  { attempt, others = [] }: OpenOptions,
): Promise<PagefindInstance> {
  const whole = new URL(folder, document.baseURI).href;
  const loaded: unknown = await import(
    /* @vite-ignore */ `${whole}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`
  );
  if (!isPagefind(loaded)) throw new Error(`${whole}pagefind.js is not Pagefind.`);
  const instance = loaded.createInstance({ basePath: folder, ranking: RANKING, ...PROGRAM });
  const baseUrl = folder.replace(/[^/]+\/$/u, '');
  for (const language of others) {
    // By its whole address: the engine refuses the folder it has open.
    await instance.mergeIndex(whole, { language, baseUrl, ranking: RANKING });
  }
  return instance;
}

function isPagefind(loaded: unknown): loaded is PagefindModule {
  return typeof loaded === 'object' && loaded !== null && 'createInstance' in loaded;
}
