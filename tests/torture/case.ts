/** What a case counted: how much it tried, and how much of that held. */
export interface Figure {
  readonly held: number;
  readonly tried: number;
}

/** One thing that `npm run torture` does. */
export interface Case {
  /** The name by which `npm run torture -- <name>` chooses it. */
  readonly name: string;
  /** What the figure says, as in "kills survived". */
  readonly title: string;
  /** What the machine must have, when that is more than the packages; such a case runs only when it is named. */
  readonly needs?: string;
  /** Runs it; `say` prints a line. Throws when it cannot be run. */
  readonly run: (say: (line: string) => void) => Promise<Figure>;
}
