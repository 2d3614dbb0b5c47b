/** One file of the small fixture made wrong, and what is said of it. */
export interface BrokenInput {
  readonly what: string;
  /** The file, which need not exist. */
  readonly path: string;
  /** The whole new text, or what is taken out of the old one and what is put in its place. */
  readonly change: string | readonly [string, string];
  readonly line: number | undefined;
  /** What is said of the file first. */
  readonly message: string;
}
