import { existsSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { ArticleSchema, EditionSchema } from './schemas/article.ts';
import { DifferenceSchema } from './schemas/difference.ts';
import { EventSchema } from './schemas/event.ts';
import { NameSchema } from './schemas/names.ts';
import { SeriesSchema } from './schemas/series.ts';
import { SiteSchema } from './schemas/site.ts';
import { SourceSchema } from './schemas/source.ts';
import { StatusSchema } from './schemas/source-status.ts';
import { TopicsSchema } from './schemas/topics.ts';

// The integration that checks the content reports every mistake with its line before these schemas run.
const base = import.meta.env.CONTENT_DIR;

/** One record per YAML file: the id is the file's name. */
function records(folder: string) {
  return glob({
    base: `${base}${folder}`,
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/u, ''),
  });
}

/** A single file as the one record of its collection, named `only`. */
function onlyFile(name: string) {
  return file(`${base}${name}`, {
    parser: (text) => ({ only: parse(text) as Record<string, unknown> }),
  });
}

/** The statuses of sources by id; none before the first check. */
function readStatuses(): Record<string, Record<string, unknown>> {
  const place = new URL('source-status.yaml', base);
  if (!existsSync(place)) return {};
  return (parse(readFileSync(place, 'utf8')) ?? {}) as Record<string, Record<string, unknown>>;
}

/** Editions: the id is `slug/lang`, as in `trade-and-debt/fr`. */
function editions(pattern: string) {
  return glob({
    base,
    pattern,
    generateId: ({ entry }) => entry.replace(/^articles\//u, '').replace(/\.mdx?$/u, ''),
  });
}

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: `${base}articles`,
      pattern: '*/article.yaml',
      generateId: ({ entry }) => entry.replace(/\/article\.yaml$/u, ''),
    }),
    schema: ArticleSchema,
  }),
  editions: defineCollection({
    loader: editions('articles/*/{en,fr,zh,ko}.{md,mdx}'),
    schema: EditionSchema,
  }),
  about: defineCollection({ loader: editions('about/{en,fr,zh,ko}.{md,mdx}'), schema: EditionSchema }),
  events: defineCollection({ loader: records('events'), schema: EventSchema }),
  sources: defineCollection({ loader: records('sources'), schema: SourceSchema }),
  statuses: defineCollection({ loader: readStatuses, schema: StatusSchema }),
  differences: defineCollection({ loader: records('differences'), schema: DifferenceSchema }),
  series: defineCollection({ loader: records('series'), schema: SeriesSchema }),
  names: defineCollection({
    loader: file(`${base}names.yaml`, { parser: (text) => parse(text) as { id: string }[] }),
    schema: NameSchema,
  }),
  topics: defineCollection({ loader: onlyFile('topics.yaml'), schema: TopicsSchema }),
  site: defineCollection({ loader: onlyFile('site.yaml'), schema: SiteSchema }),
};
