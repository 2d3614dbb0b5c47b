import type { z } from 'astro/zod';
import { nearest } from '../lib/nearest.ts';
import { exampleOf } from './field-examples.ts';
import type { Path } from './parse-yaml.ts';
import { keysAt, valueAt } from './schema-keys.ts';

/** The message that `safeParse` is told to put where a schema gives none of its own. */
export const UNSAID = 'unsaid';

/** How many unknown keys of one place are told. */
const MAX_KEYS = 100;

type Issue = z.core.$ZodIssue;

/** What was checked: the schema, and the values it refused. */
interface Checked {
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/** One sentence about a record, and where in it. */
interface Finding {
  readonly path: Path;
  readonly message: string;
}

/** Says in full sentences, with the cure, what one of Zod's issues means; an issue may name several keys. */
export function describeIssue(issue: Issue, { schema, value }: Checked): Finding[] {
  const { path } = issue;
  const found = valueAt(value, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys
      .slice(0, MAX_KEYS)
      .map((key) => ({ path: [...path, key], message: describeUnknownKey(key, path, known) }));
  }
  if (path.length === 0 && (found === undefined || found === null)) {
    return [{ path, message: 'The record is empty: write its fields, one per line, as in "key: value".' }];
  }
  const example = exampleOf(fieldOf(path), keysAt(schema, path));
  if (found === undefined) {
    const message = `The field "${nameOf(path)}" is missing: add it, as in ${example}.`;
    return [{ path: path.slice(0, -1), message }];
  }
  if (found === null) {
    const message = `The field "${nameOf(path)}" is empty: give it a value, as in ${example}, or take the line out.`;
    return [{ path, message }];
  }
  const own = ownMessage(issue);
  if (own === undefined) return [{ path, message: describeDefault(issue, found, example) }];
  return [{ path, message: path.length === 0 ? own : `In "${nameOf(path)}": ${own}` }];
}

function describeUnknownKey(key: string, path: Path, known: readonly string[]): string {
  const near = nearest(key, known);
  const where = path.length === 0 ? 'this record' : `"${nameOf(path)}"`;
  const cure =
    near === undefined ? `use one of ${known.join(', ')}, or take it out` : `did you mean "${near}"?`;
  return `Unknown field "${key}" in ${where}: ${cure}${near === undefined ? '.' : ' Else take it out.'}`;
}

/** The message that a schema gives; undefined where Zod would speak for itself. */
function ownMessage(issue: Issue): string | undefined {
  const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  return message === UNSAID ? undefined : message;
}

function describeDefault(issue: Issue, found: unknown, example: string): string {
  const { path } = issue;
  const name = `"${nameOf(path)}"`;
  switch (issue.code) {
    case 'invalid_type':
      return describeWrongType(path, found, { expected: issue.expected, example });
    case 'invalid_value':
      return describeInvalidValue(name, issue.values.map(String), found);
    case 'too_small':
      return issue.origin === 'array'
        ? `The list ${name} is too short: write at least ${String(issue.minimum)}.`
        : `The value of ${name} is too small: write at least ${String(issue.minimum)}.`;
    case 'too_big':
      return `The value of ${name} is too large: write at most ${String(issue.maximum)}.`;
    case 'invalid_union':
      return `The field ${name} has none of the shapes it may have: write it as in ${example}.`;
    default:
      return `The field ${name} is not valid: write it as in ${example}.`;
  }
}

function describeWrongType(
  path: Path,
  found: unknown,
  wanted: { expected: string; example: string },
): string {
  const expected = EXPECTED[wanted.expected] ?? wanted.expected;
  if (path.length === 0) {
    return `The record is ${kindOf(found)} and must be ${expected}: see the other files of this folder.`;
  }
  const subject = typeof path.at(-1) === 'number' ? 'An item of' : 'The field';
  return `${subject} "${nameOf(path)}" is ${kindOf(found)} and must be ${expected}: write it as in ${wanted.example}.`;
}

function describeInvalidValue(name: string, values: readonly string[], found: unknown): string {
  const near = typeof found === 'string' ? nearest(found, values) : undefined;
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `The value "${String(found)}" of ${name} is not one of ${values.join(', ')}: choose one of them.${hint}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  array: 'a list',
  object: 'a map of fields',
  record: 'a map of fields',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date without quotes';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'number':
      if (!Number.isFinite(value)) return 'not a finite number';
      return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
    default:
      return 'a map of fields';
  }
}

/** The keys of a path, without positions in lists: `values.says.fr`. */
function nameOf(path: Path): string {
  const keys = path.filter((step) => typeof step !== 'number').map(String);
  return keys.length > 0 ? keys.join('.') : 'list';
}

function fieldOf(path: Path): string {
  return String(path.findLast((step) => typeof step !== 'number') ?? 'list');
}
