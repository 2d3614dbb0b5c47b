import { z } from 'astro/zod';
import type { Path } from './parse-yaml.ts';

/** What stands at a path of a record; undefined when there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** The keys of the map at a path of a schema; none when there is no map. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const inner = path.reduce<unknown>((outer, step) => partOf(unwrapped(outer), step), schema);
  const object = unwrapped(inner);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function partOf(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, unknown>)[step] : undefined;
}
