import type { Mistake } from '../lib/mistakes.ts';
import { nearest } from '../lib/nearest.ts';
import type { Use } from './uses.ts';

/** How to speak of one kind of thing that is named by an id. */
interface Kind {
  /** The noun: `source`. */
  readonly noun: string;
  /** The ids that exist. */
  readonly known: ReadonlySet<string>;
  /** What to do when the id is right and the thing is missing: `add content/sources/x.yaml`. */
  readonly cure: (id: string) => string;
}

/** The mistakes of naming what does not exist, each with the nearest id that does. */
export function unknownIds(uses: readonly Use[], kind: Kind): Mistake[] {
  return uses
    .filter(({ id }) => !kind.known.has(id))
    .map(({ file, line, id }) => ({ file, line, message: describeUnknown(id, kind) }));
}

function describeUnknown(id: string, { noun, known, cure }: Kind): string {
  const near = nearest(id, known);
  if (near === undefined) return `Unknown ${noun} "${id}": ${cure(id)}.`;
  return `Unknown ${noun} "${id}". Did you mean "${near}"? Else ${cure(id)}.`;
}
