import { z } from 'astro/zod';
import { NamesFileSchema } from '../schemas/names-file.ts';
import { TimelineFileSchema } from '../schemas/timeline-file.ts';

const SCHEMAS = { timeline: TimelineFileSchema, names: NamesFileSchema } as const;

/** The names of the files that have a JSON Schema. */
export const SCHEMA_NAMES = ['timeline', 'names'] as const satisfies (keyof typeof SCHEMAS)[];

/** The JSON Schema (2020-12) of a file, with its own address as `$id`; made from what the file is written by. */
export function writeJsonSchema(name: (typeof SCHEMA_NAMES)[number], address: string): string {
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12' });
  return writeJson({ $schema, $id: address, ...rest });
}

/** Writes JSON as files hold it: indented, with a line break at the end. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
