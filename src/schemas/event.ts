import { z } from 'astro/zod';
import { EdtfSchema, IdSchema, LocalisedSchema, SectionSchema, SourceIdsSchema } from './fields.ts';

/** `events/<id>.yaml`: one dated happening on the timeline. */
export const EventSchema = z.strictObject({
  /** When it happened, EDTF in quotes: "1981-02", "1984~" (about), "1986/1992" (span). */
  date: EdtfSchema,
  /** One of the categories of topics.yaml. */
  category: IdSchema,
  /** 1 is always in the short timeline, 2 belongs to the main one, 3 is detail. */
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'The weight is 1, 2 or 3.' }),
  /** Where it happened: the id of a place in names.yaml. */
  place: IdSchema.optional(),
  /** The sources it rests on. */
  sources: SourceIdsSchema,
  /** The section that tells it, as slug#id. */
  section: SectionSchema,
  /** Where sources differ on its date: the id of that difference. */
  differs: IdSchema.optional(),
  /** A headline without a full stop. */
  title: LocalisedSchema,
  /** One or two sentences: what happened and why it matters. */
  summary: LocalisedSchema,
});

/** An event's record, as the site uses it. */
export type EventData = z.infer<typeof EventSchema>;
