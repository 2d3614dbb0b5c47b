import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Mistake } from '../lib/mistakes.ts';
import { DEPTH_MESSAGE, SIZE_MESSAGE, yamlFaults } from './yaml-faults.ts';

/** Where a value stands in a record: keys of maps and positions in lists. */
export type Path = readonly PropertyKey[];

/** The longest text that is read: some texts of a megabyte take the parser minutes. The longest record has a quarter. */
const MAX_LENGTH = 150_000;

/** A YAML text as plain values, with the lines they stand on. */
export interface Yaml {
  /** The values; undefined when the text is faulty. */
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
  /** The line of the key or list item at a path, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
  /** Whether there is something at a path. */
  readonly has: (path: Path) => boolean;
}

/**
 * Reads YAML. Dates without quotes become `Date`s, as they do when Astro loads the file, and tags, anchors, aliases
 * and repeated keys are mistakes. `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  if (text.length > MAX_LENGTH) return faulty([{ file, message: SIZE_MESSAGE }], firstLine);
  const lines = new LineCounter();
  const document = parseGuarded(text, lines);
  const lineAt = (offset: number): number =>
    lines.linePos(Math.min(offset, text.length)).line + firstLine - 1;
  if (document === undefined) return faulty([{ file, message: DEPTH_MESSAGE }], firstLine);

  const mistakes = yamlFaults(document).map(({ offset, message }): Mistake => ({
    file,
    line: lineAt(offset),
    message,
  }));
  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const has = (path: Path): boolean => document.hasIn(path);
  if (mistakes.length > 0) return { value: undefined, mistakes, lineOf, has };
  return { value: document.toJS({ maxAliasCount: 0 }), mistakes, lineOf, has };
}

function faulty(mistakes: readonly Mistake[], firstLine: number): Yaml {
  return { value: undefined, mistakes, lineOf: () => firstLine, has: () => false };
}

/** Parses, unless the nesting is too deep for the parser's stack. */
function parseGuarded(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      customTags: ['timestamp'],
      // The parser compares each key with all others; `yamlFaults` finds those that repeat.
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
