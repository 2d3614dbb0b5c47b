import { z } from 'astro/zod';
import { LocalisedSchema, SectionSchema, SourceIdsSchema, TextSchema } from './fields.ts';

const ShortTextSchema = TextSchema.max(16, 'Keep the short name to 16 characters.');

/** `site.yaml`: what the site is called and the few facts its home page opens with. */
export const SiteSchema = z.strictObject({
  /** The short name, in the header and after every page's title. */
  name: LocalisedSchema,
  /** A name of at most 16 characters, for a browser's list of searches. Without one, the name stands there. */
  'short-name': z
    .strictObject({ en: ShortTextSchema, fr: ShortTextSchema, zh: ShortTextSchema, ko: ShortTextSchema })
    .optional(),
  /** The heading of the home page. */
  headline: LocalisedSchema,
  /** One or two sentences under it. */
  description: LocalisedSchema,
  /**
   * Where a content file can be corrected, with {file} for its path in the content folder:
   * "https://git.example/edit/main/content/{file}". Left out while there is no such place.
   */
  corrections: z
    .string()
    .regex(/^https:\/\/\S*\{file\}\S*$/u, 'Write an https address with {file} in it.')
    .optional(),
  /** What the relation is at a glance: four to eight facts. */
  glance: z
    .array(
      z.strictObject({
        /** What the fact is about. */
        term: LocalisedSchema,
        /** The fact, in a few words. */
        value: LocalisedSchema,
        /** One sentence that qualifies it. */
        note: LocalisedSchema.optional(),
        sources: SourceIdsSchema,
        /** Where it is told, as slug#id. */
        section: SectionSchema,
      }),
    )
    .min(1),
});

/** The site's record, as the site uses it. */
export type SiteData = z.infer<typeof SiteSchema>;
