import { z } from 'astro/zod';
import { IdSchema, TextSchema } from './fields.ts';

const FormsSchema = z.strictObject({
  /** The form to write in running text. */
  preferred: TextSchema,
  /** Every other form a reader may search for. */
  others: z.array(TextSchema).optional(),
});

/** One person, body, place, term or work in all its forms. */
export const NameSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(['person', 'body', 'place', 'term', 'work']),
  /** The forms in each language; a language is left out when no settled form in it was found. */
  forms: z.strictObject({
    en: FormsSchema,
    fr: FormsSchema,
    zh: FormsSchema.optional(),
    ko: FormsSchema.optional(),
  }),
  /** Forms that match as whole words only and never stand for another form in search; each is one of the forms. */
  'exact-only': z.array(TextSchema).optional(),
});

/** `names.yaml`: the thesaurus, a list of names. */
export const NamesSchema = z.array(NameSchema);

/** A name's record, as the site uses it. */
export type NameData = z.infer<typeof NameSchema>;
