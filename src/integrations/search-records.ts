import { glob, readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/** What search files sections under, by id. The whole records are checked where content is loaded. */
export interface SearchRecords {
  articles: ReadonlyMap<string, ArticleFiling>;
  events: ReadonlyMap<string, EventFiling>;
  differences: ReadonlyMap<string, DifferenceFiling>;
  series: ReadonlyMap<string, SeriesFiling>;
  sources: ReadonlyMap<string, SourceFiling>;
}

/** Of an article: its topics, its period in EDTF, and the day its content last changed. */
export type ArticleFiling = z.infer<typeof ArticleFilingSchema>;
/** Of an event: its date in EDTF, the section that tells it, its category and sources. */
export type EventFiling = z.infer<typeof EventFilingSchema>;
/** Of a difference: its topic, section and the sources of its values. */
export type DifferenceFiling = z.infer<typeof DifferenceFilingSchema>;
/** Of a series: its section, and the dates in EDTF and sources of its rows. */
export type SeriesFiling = z.infer<typeof SeriesFilingSchema>;
/** Of a source: its language and its date in EDTF. */
export type SourceFiling = z.infer<typeof SourceFilingSchema>;

const ArticleFilingSchema = z.object({
  topics: z.array(z.string()),
  period: z.string(),
  changed: z.string(),
});
const EventFilingSchema = z.object({
  date: z.string(),
  category: z.string(),
  section: z.string(),
  sources: z.array(z.string()),
});
const DifferenceFilingSchema = z.object({
  topic: z.string(),
  section: z.string(),
  values: z.array(z.object({ sources: z.array(z.string()) })),
});
const SeriesFilingSchema = z.object({
  section: z.string(),
  rows: z.array(z.object({ date: z.string(), sources: z.array(z.string()) })),
});
const SourceFilingSchema = z.object({ language: z.string(), issued: z.string().optional() });

/** Reads the records of a content folder. Throws for a record that is not what its folder holds. */
export async function readRecords(contentDir: URL): Promise<SearchRecords> {
  const [articles, events, differences, series, sources] = await Promise.all([
    readFolder(contentDir, 'articles/*/article.yaml', ArticleFilingSchema),
    readFolder(contentDir, 'events/*.yaml', EventFilingSchema),
    readFolder(contentDir, 'differences/*.yaml', DifferenceFilingSchema),
    readFolder(contentDir, 'series/*.yaml', SeriesFilingSchema),
    readFolder(contentDir, 'sources/*.yaml', SourceFilingSchema),
  ]);
  return { articles, events, differences, series, sources };
}

async function readFolder<Filing>(
  contentDir: URL,
  pattern: string,
  schema: z.ZodType<Filing>,
): Promise<Map<string, Filing>> {
  const files = await Array.fromAsync(glob(pattern, { cwd: contentDir }));
  const entries = await Promise.all(
    files.sort().map(async (file) => {
      const text = await readFile(new URL(file.replaceAll('\\', '/'), contentDir), 'utf8');
      return [idOf(file), schema.parse(parse(text))] as const;
    }),
  );
  return new Map(entries);
}

/** The folder of an article, the file of any other record. */
function idOf(file: string): string {
  const [folder = '', name = ''] = file.split(/[\\/]/u);
  return folder === 'articles' ? name : name.replace(/\.yaml$/u, '');
}
