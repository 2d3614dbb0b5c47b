import type { z } from 'astro/zod';
import type { Mistake } from '../lib/mistakes.ts';
import { describeIssue, UNSAID } from './describe-issue.ts';
import { parseYaml, type Path } from './parse-yaml.ts';

/** How many faults of one record are told: who has more begins with these. */
const MAX_TOLD = 100;

/** One record of the content folder: its values if they are what its schema asks for, and where they stand. */
export interface ParsedRecord<Data> {
  /** The file, relative to the content folder. */
  readonly file: string;
  /** The values; undefined when there are mistakes. */
  readonly data?: Data;
  readonly mistakes: readonly Mistake[];
  /** The line of the value at a path, as in `['values', 0, 'sources', 1]`. */
  readonly lineOf: (path: Path) => number;
}

/** A YAML text with the file it stands in, and the line it begins on when that is not the first. */
interface RecordText {
  readonly file: string;
  readonly text: string;
  readonly firstLine?: number;
}

/** Reads one record: as YAML, then by its schema. Every fault is a mistake with its line; nothing is thrown. */
export function parseRecord<Schema extends z.ZodType>(
  { file, text, firstLine = 1 }: RecordText,
  schema: Schema,
): ParsedRecord<z.infer<Schema>> {
  const yaml = parseYaml(file, text, firstLine);
  const { lineOf } = yaml;
  if (yaml.mistakes.length > 0) return { file, mistakes: yaml.mistakes, lineOf };
  const result = schema.safeParse(yaml.value, { error: () => UNSAID });
  if (result.success) return { file, data: result.data, mistakes: [], lineOf };
  const mistakes = result.error.issues.slice(0, MAX_TOLD).flatMap((issue) =>
    describeIssue(issue, { schema, value: yaml.value }).map(({ path, message }): Mistake => ({
      file,
      line: lineOf(path),
      message,
    })),
  );
  return { file, mistakes, lineOf };
}
