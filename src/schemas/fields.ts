import { z } from 'astro/zod';
import { DateError, parseDate } from '../lib/dates.ts';
import { daysInMonth } from '../lib/iso-days.ts';

/** What an id looks like: ASCII, the same in every language, stable for ever. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The id of a record: lower-case ASCII letters, digits and single hyphens. */
export const IdSchema = z.string().regex(ID_PATTERN, {
  error: (issue) =>
    `"${String(issue.input)}" is not an id. Use lower-case letters a–z, digits and single hyphens, as in "office-opening-day".`,
});

/** A section as `slug#id`: the article's folder and the heading's id. */
export const SectionSchema = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/u, {
  error: (issue) =>
    `"${String(issue.input)}" does not name a section. Write the article's folder and the heading's id, as in "trade-and-debt#payments-crisis".`,
});

/** A text that is not empty and does not begin or end with white space. */
export const TextSchema = z
  .string({ error: 'Write a text here, in quotes.' })
  .regex(/^\S(?:[\s\S]*\S)?$/u, 'Write a text that is not empty and has no white space at its ends.');

/** The same in each of the four languages. */
export function inEachLanguage<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({ en: schema, fr: schema, zh: schema, ko: schema });
}

/** One text in the four languages, each written by hand. */
export const LocalisedSchema = inEachLanguage(TextSchema);

/** One text in the four languages. */
export type Localised = z.infer<typeof LocalisedSchema>;

/**
 * A historical date, EDTF level 1 in quotes: "1981-02", "1984~" (about), "1986/1992" (span). Records keep to the years
 * from 1 to 9999, as calendars, JSON Schema and the addresses of years do.
 */
export const EdtfSchema = z
  .string({
    error: 'Put the date in quotes: YAML turns a bare 1957-10-04 into something else. Write "1957-10-04".',
  })
  .transform((text, context) => {
    try {
      const date = parseDate(text);
      if ([date.earliest, date.latest].every(isOfFourDigits)) return date;
      context.addIssue({ code: 'custom', message: describeYear(text) });
      return z.NEVER;
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      const message = FAR_YEAR.test(text) ? describeYear(text) : error.message;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

/** What was meant as a year of five digits or more. */
const FAR_YEAR = /^(?:-?\d{5}$|Y)/u;

function isOfFourDigits(day: string | undefined): boolean {
  return day === undefined || /^(?!0000)\d{4}-/u.test(day);
}

function describeYear(text: string): string {
  return `The year of "${text}" is out of range: write a year from 0001 to 9999, such as "0057".`;
}

/** The day on which an editor did something: a full date in quotes, "2026-11-21". */
export const DaySchema = z.string({ error: 'Put the day in quotes: "2026-11-21".' }).refine(isDay, {
  error: (issue) => `"${String(issue.input)}" is not a day. Write year, month and day: "2026-11-21".`,
});

/** Ids of sources, in the order in which they are shown; at least one, none twice. */
export const SourceIdsSchema = z
  .array(IdSchema)
  .min(1, 'Name at least one source.')
  .refine((ids) => new Set(ids).size === ids.length, 'A source is named twice here: name it once.');

/** A web address: http or https only. */
export const WebAddressSchema = z.url({
  protocol: /^https?$/u,
  error: (issue) => `"${String(issue.input)}" is not a web address that starts with http:// or https://.`,
});

/** Says whether a text is a day of the calendar: JavaScript takes "2026-02-30" for 2 March. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && day >= 1 && day <= daysInMonth(year, month);
}
