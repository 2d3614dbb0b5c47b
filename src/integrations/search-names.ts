import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { MentionedName } from '../lib/name-mentions.ts';

const FormsSchema = z.object({ preferred: z.string(), others: z.array(z.string()).optional() });

// Only what finding names needs: the whole record is checked where content is loaded.
const FoundNamesSchema = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(['person', 'body', 'place', 'term', 'work']),
    forms: z.object({
      en: FormsSchema,
      fr: FormsSchema,
      zh: FormsSchema.optional(),
      ko: FormsSchema.optional(),
    }),
    'exact-only': z.array(z.string()).optional(),
  }),
);

/** The thesaurus at `url`; empty when the file does not exist. Throws for a file that is not a list of names. */
export async function readNames(url: URL): Promise<MentionedName[]> {
  if (!existsSync(url)) return [];
  return FoundNamesSchema.parse(parse(await readFile(url, 'utf8')) ?? []);
}
