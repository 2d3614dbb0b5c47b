import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { LANGS, type Lang } from '../i18n/locales.ts';
import type { SynonymGroups } from '../lib/synonyms.ts';

// The whole file is checked where content is.
const FoundSynonymsSchema = z.partialRecord(z.enum(LANGS), z.array(z.array(z.string())));

/** The groups of words that mean the same, by language. */
export type Synonyms = Partial<Record<Lang, SynonymGroups | undefined>>;

/** The synonyms at `url`; none when the file does not exist. Throws for a file that does not hold such. */
export async function readSynonyms(url: URL): Promise<Synonyms> {
  if (!existsSync(url)) return {};
  return FoundSynonymsSchema.parse(parse(await readFile(url, 'utf8')) ?? {});
}
