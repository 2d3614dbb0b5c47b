import { z } from 'astro/zod';
import { DaySchema, IdSchema, WebAddressSchema } from './fields.ts';

/** How an address can fail to give what it once did. */
export const FAILURES = [
  'gone',
  'soft-404',
  'server-error',
  'timeout',
  'certificate',
  'unreachable',
] as const;

/** What one check of an address found. An address that lets in no programs is `refused`: readers may well get in. */
export const OUTCOMES = ['found', 'refused', ...FAILURES] as const;

/** Whether the address of one source still answers. */
export const StatusSchema = z.strictObject({
  /** The address that was asked. Where the source has another one by now, the status counts for nothing. */
  address: WebAddressSchema,
  /** The day of the last check. */
  checked: DaySchema,
  /** What it found. */
  outcome: z.enum(OUTCOMES),
  /** How many checks in a row, on different days, have failed. From the second on, the source counts as unreachable. */
  failed: z.int().min(1).optional(),
  /** Where the address leads for good, when that is elsewhere: a reason to correct it. */
  moved: WebAddressSchema.optional(),
});

/** `source-status.yaml`: by source, whether its address still answers. Written by `npm run sources:check`. */
export const SourceStatusesSchema = z.record(IdSchema, StatusSchema);

/** What one check of an address found. */
export type SourceOutcome = (typeof OUTCOMES)[number];
/** Whether the address of one source still answers. */
export type SourceStatus = z.infer<typeof StatusSchema>;
/** The same of every source that was checked, by id. */
export type SourceStatuses = z.infer<typeof SourceStatusesSchema>;
