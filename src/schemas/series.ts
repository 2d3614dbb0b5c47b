import { z } from 'astro/zod';
import {
  EdtfSchema,
  IdSchema,
  LocalisedSchema,
  SectionSchema,
  SourceIdsSchema,
  TextSchema,
} from './fields.ts';

/** `series/<id>.yaml`: one data series, row by row with its sources. */
export const SeriesSchema = z.strictObject({
  /** How it is best drawn; every series is also shown as a table. */
  kind: z.enum(['bar', 'line', 'dots', 'spans', 'table', 'map']),
  /** The section that shows it, as slug#id. */
  section: SectionSchema,
  title: LocalisedSchema,
  /** The unit of every row that does not name its own. */
  unit: LocalisedSchema,
  /** What the rows count. */
  measures: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LocalisedSchema,
        /** Where a country stands on a map of equal tiles, counted from 0, and the letters written there. */
        tile: z
          .strictObject({
            code: TextSchema,
            column: z.int().nonnegative(),
            row: z.int().nonnegative(),
          })
          .optional(),
      }),
    )
    .min(1),
  rows: z
    .array(
      z.strictObject({
        /** The date or span it holds for, EDTF in quotes. */
        date: EdtfSchema,
        /** The id of one of the measures. */
        measure: IdSchema,
        /** The figure; left out when none was published, which the note then says. */
        value: z.number().optional(),
        unit: LocalisedSchema.optional(),
        /** On a map: whether relations began or ended on the date, or existed or did not at that date. */
        state: z.enum(['opened', 'existing', 'ended', 'none']).optional(),
        sources: SourceIdsSchema,
        note: LocalisedSchema.optional(),
      }),
    )
    .min(1, 'A series needs at least one row.'),
  /** What a reader must know before comparing rows. */
  caveats: z.array(LocalisedSchema).optional(),
});

/** A series' record, as the site uses it. */
export type SeriesData = z.infer<typeof SeriesSchema>;
