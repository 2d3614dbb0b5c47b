import { z } from 'astro/zod';
import { ID_PATTERN } from './fields.ts';

const IdSchema = z.string().regex(ID_PATTERN);
const AddressSchema = z.url().meta({ description: 'A whole web address.' });
const DaySchema = z.iso.date();

/** A date as files give it: as the sources state it, in words, and the days it can have been. */
const DateSchema = z
  .strictObject({
    edtf: z
      .string()
      .min(4)
      .meta({ description: 'The date in EDTF (ISO 8601-2), level 1; it alone is exact.' }),
    words: z.string().min(1).meta({ description: 'The same date in the language of the file.' }),
    certainty: z
      .enum(['certain', 'approximate', 'uncertain', 'both'])
      .meta({ description: '"both" is uncertain and approximate.' }),
    earliest: DaySchema.optional().meta({
      description: 'The first day it can have been; doubt does not widen it.',
    }),
    latest: DaySchema.optional().meta({
      description: 'The last day it can have been; absent when it goes on.',
    }),
  })
  .meta({ description: 'When it happened, as precise as the sources and no more.' });

const EventSchema = z.strictObject({
  id: IdSchema.meta({ description: 'The same in every language; it never changes.' }),
  date: DateSchema,
  category: IdSchema.meta({ description: 'The id of one of the categories.' }),
  weight: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .meta({ description: '1 is always in the short timeline, 2 belongs to the main one, 3 is detail.' }),
  place: z.strictObject({ id: IdSchema, name: z.string().min(1) }).optional(),
  title: z.string().min(1),
  summary: z.string().min(1),
  address: AddressSchema,
  section: z
    .strictObject({ title: z.string().min(1), address: AddressSchema })
    .optional()
    .meta({
      description: 'The section of an article that tells it, where the article exists in this language.',
    }),
  sources: z
    .array(
      z.strictObject({
        id: IdSchema.meta({ description: 'The id of a record in sources.json.' }),
        label: z.string().min(1),
        address: AddressSchema.meta({ description: 'Its record on this site.' }),
        original: AddressSchema.optional().meta({ description: 'Where it was published, if that is known.' }),
      }),
    )
    .min(1),
});

/** `timeline.json`: every event in one language. */
export const TimelineFileSchema = z
  .strictObject({
    $schema: AddressSchema,
    title: z.string().min(1),
    language: z.string().min(2).meta({ description: 'BCP 47.' }),
    licence: AddressSchema,
    address: AddressSchema.meta({ description: 'The page that shows the same.' }),
    changed: DaySchema.meta({ description: 'The day on which the content last changed.' }),
    categories: z.array(z.strictObject({ id: IdSchema, label: z.string().min(1) })).min(1),
    events: z
      .array(EventSchema)
      .meta({ description: 'By the earliest day they can have happened, then by the latest, then by id.' }),
  })
  .meta({ title: 'Timeline', description: 'Every event of the timeline in one language.' });

/** What stands in `timeline.json`. */
export type TimelineFile = z.infer<typeof TimelineFileSchema>;
/** One event of `timeline.json`. */
export type TimelineFileEvent = TimelineFile['events'][number];
