import { parseDate } from '../lib/dates.ts';
import type { Period } from '../lib/historical-date.ts';
import type { FiledUnder } from '../lib/facts-table.ts';
import { facetValues } from '../lib/search-facets.ts';
import { kindOf, type SearchKind } from '../lib/search-kinds.ts';
import type { SearchRecords } from './search-records.ts';
import type { PageSection } from './search-sections.ts';

/** What a section is, and what it is filed under. */
export interface SectionFacts extends FiledUnder {
  readonly kind: SearchKind;
}

/** Says what the section of a page, at a path without base, is filed under. */
export type FactsOf = (path: string, section: PageSection) => SectionFacts;

/** What is known of a record, before its kind. */
interface Filed {
  topic: readonly string[];
  /** When it is told of; years in the text are taken where there is none. */
  dates?: readonly Period[];
  sources?: readonly string[];
}

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu;

/** Makes the function that files sections, from the records of the content. */
export function sectionFiler(records: SearchRecords): FactsOf {
  const topicsOf = (section: string): readonly string[] =>
    records.articles.get(section.split('#')[0] ?? '')?.topics ?? [];
  const allTopics = new Set([...records.articles.values()].flatMap(({ topics }) => topics));
  const languagesOf = (sources: readonly string[]): string[] =>
    distinct(sources.flatMap((id) => records.sources.get(id)?.language ?? []));

  const filers: Partial<Record<SearchKind, (id: string) => Filed | undefined>> = {
    event: (id) => {
      const event = records.events.get(id);
      if (event === undefined) return undefined;
      // A category that is no topic is told by the article of the event.
      const topic = allTopics.has(event.category) ? [event.category] : topicsOf(event.section);
      return { topic, dates: [parseDate(event.date)], sources: event.sources };
    },
    difference: (id) => {
      const difference = records.differences.get(id);
      return (
        difference && {
          topic: [difference.topic],
          sources: difference.values.flatMap(({ sources }) => sources),
        }
      );
    },
    series: (id) => {
      const series = records.series.get(id);
      return (
        series && {
          topic: topicsOf(series.section),
          dates: series.rows.map(({ date }) => parseDate(date)),
          sources: series.rows.flatMap(({ sources }) => sources),
        }
      );
    },
    source: (id) => {
      const source = records.sources.get(id);
      const { issued } = source ?? {};
      return source && { topic: [], dates: issued === undefined ? [] : [parseDate(issued)], sources: [id] };
    },
  };

  return (path, section) => {
    const { id, languages } = section;
    const kind = kindOf(path, id);
    if (kind === 'article') {
      const article = records.articles.get(path.split('/')[3] ?? '');
      const period = article && parseDate(article.period);
      const told = datesIn(section, period) ?? (period ? [until(period, article.changed)] : []);
      return factsOf(kind, { topic: article?.topics ?? [], dates: told }, languages);
    }
    const file = filers[kind];
    if (file === undefined || id === undefined) return factsOf(kind, { topic: [] }, languages);
    const filed = file(id);
    // What else stands on a page of records, such as the list of downloads.
    if (filed === undefined) return factsOf('page', { topic: [] }, languages);
    const told = filed.dates ?? datesIn(section) ?? [];
    return factsOf(kind, { ...filed, dates: told }, languagesOf(filed.sources ?? []));
  };
}

function factsOf(kind: SearchKind, { topic, dates = [] }: Filed, language: readonly string[]): SectionFacts {
  const date = dates
    .flatMap(({ earliest, latest }) => earliest ?? latest ?? [])
    .sort()
    .at(0);
  const period = distinct(dates.flatMap(decadesOf)).sort();
  return {
    kind,
    facets: facetValues({ kind: [kind], topic, period, language }),
    ...(date !== undefined && { date }),
  };
}

/** The years a section names, in its title or else in its text, inside a period; undefined when there are none. */
function datesIn({ title, text }: PageSection, period?: Period): Period[] | undefined {
  const years = [title, text]
    .map((each) => each.match(YEAR) ?? [])
    .map((all) => all.filter((year) => isIn(year, period)))
    .find((all) => all.length > 0);
  return years?.map((year) => ({ earliest: year, latest: year }));
}

function isIn(year: string, period: Period | undefined): boolean {
  const { earliest = '', latest = '9999' } = period ?? {};
  return year >= earliest.slice(0, 4) && year <= latest.slice(0, 4);
}

/** A period that is still open ends on a day. */
function until({ earliest, latest }: Period, day: string): Period {
  return { ...(earliest !== undefined && { earliest }), latest: latest ?? day };
}

/** The first years of the decades between the bounds; of the one bound when the other is unknown. */
function decadesOf({ earliest, latest }: Period): string[] {
  const [from, to] = [earliest ?? latest, latest ?? earliest].map((day) => Number(day?.slice(0, 3)));
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, at) => `${from + at}0`);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
