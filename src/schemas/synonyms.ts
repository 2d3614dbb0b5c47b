import { z } from 'astro/zod';
import { inEachLanguage } from './fields.ts';

/** `synonyms.yaml`: in each language, groups of words that mean the same in this subject; search takes one for the other. */
export const SynonymsSchema = inEachLanguage(
  z
    .array(z.array(z.string().min(1)).min(2, 'A group has at least two words: add one, or delete it.'))
    .default([]),
);

/** The groups of words that mean the same, by language. */
export type SynonymsData = z.infer<typeof SynonymsSchema>;
