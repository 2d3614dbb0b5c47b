/** One file of the content folder, as it was read. */
export interface ContentFile {
  /** Its path in the content folder, with forward slashes: `articles/debt/fr.mdx`. */
  readonly path: string;
  /** What it holds; empty when it could not be read. */
  readonly text: string;
  /** Why it was not read, as a mistake's message. Such a file is known to exist, and nothing else is known of it. */
  readonly fault?: string;
}
