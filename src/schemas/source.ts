import { z } from 'astro/zod';
import { EdtfSchema, TextSchema, WebAddressSchema } from './fields.ts';

/** What a source is, by its relation to the events. */
export const SOURCE_KINDS = ['primary', 'academic', 'press', 'ngo', 'advocacy', 'tertiary'] as const;

/** Whose voice a source is, where that matters to a reader. */
const SOURCE_STANCES = [
  'french-state',
  'north-korean-state',
  'south-korean-state',
  'other-state',
  'campaigning',
] as const;

/** The CSL item types in use here (https://docs.citationstyles.org, appendix III). */
const CSL_TYPES = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'document',
  'entry-encyclopedia',
  'interview',
  'legislation',
  'post-weblog',
  'report',
  'review',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const;

const NameSchema = z.union([
  z.strictObject({ family: TextSchema, given: TextSchema.optional() }),
  z.strictObject({ literal: TextSchema }),
]);

/** `sources/<id>.yaml`: one source, in CSL fields and a few of our own. */
export const SourceSchema = z.strictObject({
  /** The CSL item type. */
  type: z.enum(CSL_TYPES),
  /** The title in its own language; a description stands in [square brackets]. */
  title: TextSchema,
  /** The title in English, for sources in other languages. */
  'translated-title': TextSchema.optional(),
  /** People as family and given name, bodies as literal. */
  author: z.array(NameSchema).min(1).optional(),
  /** The newspaper, journal, site or series it appeared in. */
  'container-title': TextSchema.optional(),
  publisher: TextSchema.optional(),
  /** When it was issued, EDTF in quotes. */
  issued: EdtfSchema.optional(),
  volume: TextSchema.optional(),
  issue: TextSchema.optional(),
  page: TextSchema.optional(),
  /** The publisher's own address. Left out when it is not known: the work is then cited without a link. */
  URL: WebAddressSchema.optional(),
  DOI: TextSchema.optional(),
  /** The address of an archived copy. */
  archived: WebAddressSchema.optional(),
  /** The address of the copy that was read, when the publisher's own was not. */
  'seen-at': WebAddressSchema.optional(),
  /** The language of the text, BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u, 'Write a language tag such as "fr" or "zh-Hant".'),
  /** What it is: primary, academic, press, ngo, advocacy or tertiary. */
  kind: z.enum(SOURCE_KINDS),
  /** A: read at the publisher's address; B: identified, but read in a copy or in part. */
  grade: z.enum(['A', 'B'], { error: 'Only sources of grade A or B are cited.' }),
  /** Whose voice it is, where that matters. */
  stance: z.enum(SOURCE_STANCES).optional(),
});

/** A source's record, as the site uses it. */
export type SourceData = z.infer<typeof SourceSchema>;
/** What a source is. */
export type SourceKind = (typeof SOURCE_KINDS)[number];
