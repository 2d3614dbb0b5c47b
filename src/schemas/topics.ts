import { z } from 'astro/zod';
import { EdtfSchema, IdSchema, LocalisedSchema } from './fields.ts';

/** `topics.yaml`: the closed lists of topics (of articles and differences), categories and periods (of events). */
export const TopicsSchema = z.strictObject({
  topics: z.array(z.strictObject({ id: IdSchema, label: LocalisedSchema })).min(1),
  categories: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LocalisedSchema,
        /** The shape of its mark on the timeline, so that nothing rests on colour alone. */
        sign: z.enum(['circle', 'square', 'diamond', 'triangle', 'hexagon', 'star', 'cross', 'ring', 'bar']),
        /** Its hue: one of the colours the style sheet defines. */
        hue: z.enum(['blue', 'teal', 'amber', 'red', 'green', 'purple', 'olive', 'slate', 'rose']),
      }),
    )
    .min(1)
    .max(9, 'There is room for nine categories beside each other: join some.'),
  /** The named stretches of the timeline, the earliest first; no two share a day. */
  periods: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LocalisedSchema,
        /** The stretch itself, EDTF in quotes: "1950/1954", "2020/..". */
        span: EdtfSchema,
      }),
    )
    .default([]),
});

/** The closed lists, as the site uses them. */
export type TopicsData = z.infer<typeof TopicsSchema>;
