import { z } from 'astro/zod';
import { DaySchema, EdtfSchema, IdSchema, LocalisedSchema, TextSchema } from './fields.ts';

/** `articles/<slug>/article.yaml`: what is true of an article in every language. */
export const ArticleSchema = z.strictObject({
  /** Its place among the articles: 1 comes first. No two articles share one. */
  order: z.int().positive(),
  /** Ids from topics.yaml, the main one first. */
  topics: z.array(IdSchema).min(1, 'Name at least one topic.'),
  /** The span it tells of, EDTF in quotes: "1968/..", "2009/2012". */
  period: EdtfSchema,
  /** The day it was first published. */
  published: DaySchema,
  /** The day its content last changed. */
  changed: DaySchema,
  /** What changed and when, newest first; the oldest note is that of the first publication. */
  changes: z
    .array(z.strictObject({ date: DaySchema, note: LocalisedSchema }))
    .min(1, 'Begin the change notes with the first publication.'),
});

/** `articles/<slug>/{en,fr,zh,ko}.md` or `.mdx`: the front matter of an edition. */
export const EditionSchema = z.strictObject({
  /** The title, as the page's only h1. */
  title: TextSchema,
  /** One or two sentences for lists, search engines and link cards. */
  description: TextSchema.max(300, 'Keep the description under 300 characters.'),
});

/** An article's record, as the site uses it. */
export type Article = z.infer<typeof ArticleSchema>;
/** The front matter of an edition, as the site uses it. */
export type EditionData = z.infer<typeof EditionSchema>;
