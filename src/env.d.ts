interface ImportMetaEnv {
  /** The content folder as a file URL with a slash at its end; set by astro.config.mjs. */
  readonly CONTENT_DIR: string;
  /** The days of the frozen editions, `YYYY-MM-DD`, the newest first. */
  readonly EDITIONS: readonly string[];
}

/** The files that search’s program imports, beside it, separated by spaces; written by `search-parts.ts`. */
declare module 'virtual:search-parts' {
  export const parts: string;
}
