import type { z } from 'astro/zod';
import type { Mistake } from '../lib/mistakes.ts';
import { articlePath, pagePath } from '../lib/urls.ts';
import { MovedSchema } from '../schemas/addresses.ts';
import { ArticleSchema } from '../schemas/article.ts';
import { DifferenceSchema } from '../schemas/difference.ts';
import { EventSchema } from '../schemas/event.ts';
import { NamesSchema } from '../schemas/names.ts';
import { SeriesSchema } from '../schemas/series.ts';
import { SiteSchema } from '../schemas/site.ts';
import { SourceSchema } from '../schemas/source.ts';
import { SourceStatusesSchema } from '../schemas/source-status.ts';
import { SynonymsSchema } from '../schemas/synonyms.ts';
import { TopicsSchema } from '../schemas/topics.ts';
import type { ContentFile } from './content-file.ts';
import type { ArticleFacts, Corpus, PublishedAddress } from './corpus.ts';
import { parseEdition, type ParseEdition } from './parse-edition.ts';
import { parseRecord, type ParsedRecord } from './parse-record.ts';
import { kindOfFile, type RecordFolder, type SingleFile } from './paths.ts';
import { isEmpty, isReadable, type PlacedFile } from './placed-file.ts';
import { readEditions, type EditionFile } from './read-editions.ts';

/**
 * Reads every file by itself: what the rules work on, and the mistakes that lie in one file alone. `parse` reads an
 * edition, or knows it already.
 */
export function buildCorpus(
  files: readonly ContentFile[],
  parse: ParseEdition = parseEdition,
): { corpus: Corpus; mistakes: Mistake[] } {
  const placed = files.map((file): PlacedFile => ({ ...file, place: kindOfFile(file.path) }));
  const editions = placed.flatMap((file) =>
    file.place.kind === 'edition' || file.place.kind === 'about' ? [{ file, place: file.place }] : [],
  );
  const corpus: Corpus = {
    articles: articlesOf(placed, editions, parse),
    about: {
      folder: 'about',
      editions: readEditions(
        editions.filter(({ place }) => place.kind === 'about'),
        parse,
      ),
      pathIn: (lang) => pagePath(lang, 'about'),
    },
    events: recordsIn(placed, 'events', EventSchema),
    sources: recordsIn(placed, 'sources', SourceSchema),
    differences: recordsIn(placed, 'differences', DifferenceSchema),
    series: recordsIn(placed, 'series', SeriesSchema),
    names: single(placed, 'names.yaml', NamesSchema),
    topics: single(placed, 'topics.yaml', TopicsSchema),
    synonyms: single(placed, 'synonyms.yaml', SynonymsSchema),
    site: single(placed, 'site.yaml', SiteSchema),
    moved: single(
      placed,
      'addresses/moved.yaml',
      MovedSchema.nullable().transform((moved) => moved ?? {}),
    ),
    statuses: single(placed, 'source-status.yaml', SourceStatusesSchema),
    published: publishedIn(placed),
  };
  return { corpus, mistakes: [...placed.flatMap(fileFaults), ...mistakesIn(corpus)] };
}

function fileFaults({ path, text, fault, place }: PlacedFile): Mistake[] {
  if (fault !== undefined) return [{ file: path, message: fault }];
  if (place.kind === 'wrong') return [{ file: path, message: place.message }];
  if (!isEmpty({ path, text })) return [];
  return [{ file: path, message: 'The file is empty: write it, or delete it.' }];
}

function articlesOf(
  placed: readonly PlacedFile[],
  editions: readonly EditionFile[],
  parse: ParseEdition,
): Map<string, ArticleFacts> {
  const records = new Map(
    placed.flatMap((file) => (file.place.kind === 'article' ? [[file.place.slug, file] as const] : [])),
  );
  const bySlug = Map.groupBy(editions, ({ place }) => (place.kind === 'edition' ? place.slug : ''));
  bySlug.delete('');
  const slugs = [...new Set([...records.keys(), ...bySlug.keys()])].sort();
  return new Map(
    slugs.map((slug) => {
      const record = records.get(slug);
      const article: ArticleFacts = {
        slug,
        folder: `articles/${slug}`,
        editions: readEditions(bySlug.get(slug) ?? [], parse),
        pathIn: (lang) => articlePath(lang, slug),
        ...(record && { record: recordIn(record, ArticleSchema) }),
      };
      return [slug, article];
    }),
  );
}

function recordsIn<Schema extends z.ZodType>(
  placed: readonly PlacedFile[],
  folder: RecordFolder,
  schema: Schema,
): Map<string, ParsedRecord<z.infer<Schema>>> {
  return new Map(
    placed.flatMap((file) =>
      file.place.kind === 'record' && file.place.folder === folder
        ? [[file.place.id, recordIn(file, schema)] as const]
        : [],
    ),
  );
}

function single<Schema extends z.ZodType>(
  placed: readonly PlacedFile[],
  name: SingleFile,
  schema: Schema,
): ParsedRecord<z.infer<Schema>> | undefined {
  const file = placed.find(({ path }) => path === name);
  return file && recordIn(file, schema);
}

function recordIn<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): ParsedRecord<z.infer<Schema>> {
  if (!isReadable(file)) return { file: file.path, mistakes: [], lineOf: () => 1 };
  return parseRecord({ file: file.path, text: file.text }, schema);
}

function publishedIn(placed: readonly PlacedFile[]): PublishedAddress[] {
  const text = placed.find(({ path }) => path === 'addresses/published.txt')?.text ?? '';
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, address: line.trim() }))
    .filter(({ address }) => address !== '');
}

function mistakesIn(corpus: Corpus): Mistake[] {
  const { articles, about, events, sources, differences, series } = corpus;
  const { names, topics, synonyms, site, moved, statuses } = corpus;
  const records = [
    ...[...articles.values()].map(({ record }) => record),
    ...[events, sources, differences, series].flatMap((byId) => [...byId.values()]),
    ...[names, topics, synonyms, site, moved, statuses],
  ];
  const editions = [...articles.values(), about].flatMap((page) => [...page.editions.values()]);
  return [...records, ...editions].flatMap((one) => one?.mistakes ?? []);
}
