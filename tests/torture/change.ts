import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What happens to a project between two builds. Its content lies in `content/`. */
export interface Change {
  readonly what: string;
  /** Brings it about; a build of the project lasts at least so many milliseconds. */
  readonly make: (root: string, lasting: number) => void | Promise<void>;
  /** The settings of the build that follows, when it has any. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** What is taken out of a file, and what is put in its place. */
export type Replacement = readonly [from: string, to: string];

/** The change of one place in one file. */
export function edited(what: string, file: string, replacement: Replacement): Change {
  return { what, make: (root) => edit(root, file, replacement) };
}

/** Changes a file of a project. Throws when what is to be replaced does not stand there. */
export function edit(root: string, file: string, [from, to]: Replacement): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}
