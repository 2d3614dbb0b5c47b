import { z } from 'astro/zod';
import { ID_PATTERN } from './fields.ts';

const FormsSchema = z.strictObject({
  preferred: z.string().min(1).meta({ description: 'The form to write in running text.' }),
  others: z
    .array(z.string().min(1))
    .meta({ description: 'Every other form a reader may meet or search for.' }),
});

/** `names.json`: the thesaurus, with the addresses of one language. */
export const NamesFileSchema = z
  .strictObject({
    $schema: z.url(),
    title: z.string().min(1),
    language: z.string().min(2).meta({ description: 'The language of the title and the addresses, BCP 47.' }),
    licence: z.url(),
    address: z.url().meta({ description: 'The page that shows the same.' }),
    names: z.array(
      z.strictObject({
        id: z
          .string()
          .regex(ID_PATTERN)
          .meta({ description: 'The same in every language; it never changes.' }),
        kind: z.enum(['person', 'body', 'place', 'term', 'work']),
        address: z.url(),
        forms: z.record(z.string(), FormsSchema).meta({
          description: 'The forms in each language, by BCP 47 tag; left out where none is settled.',
        }),
        exactOnly: z
          .array(z.string().min(1))
          .optional()
          .meta({ description: 'Forms that also mean something else: match them as whole words only.' }),
      }),
    ),
  })
  .meta({ title: 'Names', description: 'People, bodies, places, terms and works in every form.' });

/** What stands in `names.json`. */
export type NamesFile = z.infer<typeof NamesFileSchema>;
