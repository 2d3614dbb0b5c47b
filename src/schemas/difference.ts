import { z } from 'astro/zod';
import { IdSchema, LocalisedSchema, SectionSchema, SourceIdsSchema } from './fields.ts';

/** `differences/<id>.yaml`: one question on which sources differ. */
export const DifferenceSchema = z.strictObject({
  /** An id from topics.yaml. */
  topic: IdSchema,
  /** The section it belongs to, as slug#id. */
  section: SectionSchema,
  /** The question, with its question mark. */
  question: LocalisedSchema,
  /** The answers found, each with its sources. */
  values: z
    .array(
      z.strictObject({
        /** The answer, short. */
        says: LocalisedSchema,
        /** What it counts or dates, short. */
        about: LocalisedSchema.optional(),
        sources: SourceIdsSchema,
      }),
    )
    .min(2, 'A difference needs at least two values.'),
  /** What this site's text says, and why. */
  text: LocalisedSchema,
});

/** A difference's record, as the site uses it. */
export type DifferenceData = z.infer<typeof DifferenceSchema>;
