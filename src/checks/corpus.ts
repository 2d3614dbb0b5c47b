import type { Lang } from '../i18n/locales.ts';
import type { Mistake } from '../lib/mistakes.ts';
import type { MovedData } from '../schemas/addresses.ts';
import type { Article } from '../schemas/article.ts';
import type { DifferenceData } from '../schemas/difference.ts';
import type { EventData } from '../schemas/event.ts';
import type { NameData } from '../schemas/names.ts';
import type { SeriesData } from '../schemas/series.ts';
import type { SiteData } from '../schemas/site.ts';
import type { SourceData } from '../schemas/source.ts';
import type { SourceStatuses } from '../schemas/source-status.ts';
import type { SynonymsData } from '../schemas/synonyms.ts';
import type { TopicsData } from '../schemas/topics.ts';
import type { EditionFacts } from './edition-facts.ts';
import type { ParsedRecord } from './parse-record.ts';

/** The editions of one page, an article or the about page. */
export interface PageFacts {
  /** The folder of its files: `articles/overview`, `about`. */
  readonly folder: string;
  readonly editions: ReadonlyMap<Lang, EditionFacts>;
  /** Its path on the site in one language. */
  readonly pathIn: (lang: Lang) => string;
}

/** One article: its record, if there is one, and its editions. */
export interface ArticleFacts extends PageFacts {
  readonly slug: string;
  readonly record?: ParsedRecord<Article>;
}

/** Records by their ids. */
export type RecordsById<Data> = ReadonlyMap<string, ParsedRecord<Data>>;

/** One line of the list of published addresses. */
export interface PublishedAddress {
  readonly line: number;
  readonly address: string;
}

/** The whole content as the rules see it. A record without data, and an edition not read, exist but say nothing. */
export interface Corpus {
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly about: PageFacts;
  readonly events: RecordsById<EventData>;
  readonly sources: RecordsById<SourceData>;
  readonly differences: RecordsById<DifferenceData>;
  readonly series: RecordsById<SeriesData>;
  readonly names: ParsedRecord<NameData[]> | undefined;
  readonly topics: ParsedRecord<TopicsData> | undefined;
  readonly synonyms: ParsedRecord<SynonymsData> | undefined;
  readonly site: ParsedRecord<SiteData> | undefined;
  readonly moved: ParsedRecord<MovedData> | undefined;
  readonly statuses: ParsedRecord<SourceStatuses> | undefined;
  readonly published: readonly PublishedAddress[];
}

/** Finds the mistakes of one kind in the whole content. */
export type Rule = (corpus: Corpus) => Mistake[];

/** Every edition, of the articles and of the about page. */
export function editionsOf({ articles, about }: Corpus): EditionFacts[] {
  return [...articles.values(), about].flatMap(({ editions }) => [...editions.values()]);
}

/** The ids of an edition's sections. */
export function sectionIdsOf({ headings }: EditionFacts): string[] {
  return headings.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Says whether all sections of an edition are known: it could be read, and every heading has an id. */
export function hasKnownSections({ isRead, headings }: EditionFacts): boolean {
  return isRead && headings.every(({ id }) => id !== undefined);
}

/** Says whether every file that may cite a source or use a name could be read. */
export function isAllRead(corpus: Corpus): boolean {
  const { events, differences, series, site } = corpus;
  const records = [...events.values(), ...differences.values(), ...series.values(), site];
  return (
    editionsOf(corpus).every(({ isRead }) => isRead) &&
    records.every((record) => record === undefined || record.data !== undefined)
  );
}
