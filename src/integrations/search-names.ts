import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { NameForms } from '../lib/fold-names.ts';

const FormsSchema = z.object({ preferred: z.string(), others: z.array(z.string()).optional() });

// Only what search needs: the whole record is checked where content is loaded.
const SearchedNamesSchema = z.array(
  z.object({
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
export async function readNames(url: URL): Promise<NameForms[]> {
  if (!existsSync(url)) return [];
  return SearchedNamesSchema.parse(parse(await readFile(url, 'utf8')) ?? []);
}
