import type { Lang } from '../i18n/locales.ts';
import type { EventData } from '../schemas/event.ts';
import type { TopicsData } from '../schemas/topics.ts';
import { certaintyOf, formatDate, type Certainty } from './date-words.ts';
import { datetimeOf, yearOf } from './dates.ts';
import type { SourceLabel } from './source-view.ts';
import { typeset } from './typography.ts';

/** A category of events as a page in one language shows it. */
export interface CategoryView {
  readonly id: string;
  readonly label: string;
  readonly sign: TopicsData['categories'][number]['sign'];
  readonly hue: TopicsData['categories'][number]['hue'];
  /** Its place among the categories, from 1: where categories stand beside each other, its lane. */
  readonly lane: number;
}

/** A link with the title of what it leads to: the section that tells an event, the difference about its date. */
export interface SectionView {
  readonly title: string;
  readonly path: string;
}

/** One event as a page in one language shows it. */
export interface EventView {
  readonly id: string;
  /** The date in words, as precise as the sources. */
  readonly date: string;
  /** A value for `<time datetime>`, where HTML has one for this date. */
  readonly datetime?: string;
  /** The first day on which it can have begun, `YYYY-MM-DD`; absent when it has no known beginning. */
  readonly from?: string;
  /** The last day on which it can have ended, `YYYY-MM-DD`; absent when it goes on or its end is not known. */
  readonly to?: string;
  readonly certainty: Certainty;
  readonly category: CategoryView;
  readonly title: string;
  readonly summary: string;
  readonly place?: string;
  readonly sources: readonly SourceLabel[];
  readonly section?: SectionView;
  /** The difference that says how its sources disagree about its date. */
  readonly difference?: SectionView;
  /** Ids of the names it speaks of, for what filters a list of events. */
  readonly names?: readonly string[];
}

/** The events filed under one year. */
export interface TimelineYear {
  readonly year: number;
  readonly events: readonly EventView[];
}

/** The years of one decade that have events. */
export interface TimelineDecade {
  /** The first year of the decade: 1980. */
  readonly decade: number;
  readonly years: readonly TimelineYear[];
}

/** What an event's view takes from the rest of the site. */
export interface EventSurroundings {
  readonly categories: ReadonlyMap<string, CategoryView>;
  readonly sourceLabel: (id: string) => SourceLabel;
  readonly sectionView: (section: string) => SectionView | undefined;
  readonly placeName: (id: string) => string | undefined;
  readonly differenceView: (id: string) => SectionView | undefined;
}

/** The record of an event with its id. */
export type TimelineEvent = EventData & { readonly id: string };

/** An event's view for a page in `lang`. Throws when its category is not in the closed list. */
export function viewEvent(event: TimelineEvent, lang: Lang, surroundings: EventSurroundings): EventView {
  const category = surroundings.categories.get(event.category);
  if (category === undefined)
    throw new Error(`The event "${event.id}" has the unknown category "${event.category}".`);
  const datetime = datetimeOf(event.date);
  const place = event.place === undefined ? undefined : surroundings.placeName(event.place);
  const section = surroundings.sectionView(event.section);
  const difference = event.differs === undefined ? undefined : surroundings.differenceView(event.differs);
  const { earliest: from, latest: to } = event.date;
  return {
    id: event.id,
    date: formatDate(event.date, lang),
    certainty: certaintyOf(event.date),
    category,
    title: typeset(event.title[lang], lang),
    summary: typeset(event.summary[lang], lang),
    sources: event.sources.map(surroundings.sourceLabel),
    ...(datetime !== undefined && { datetime }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(place !== undefined && { place }),
    ...(section !== undefined && { section }),
    ...(difference !== undefined && { difference }),
  };
}

/** Files events under their years, keeping their order. */
function groupByYear(
  events: readonly TimelineEvent[],
  view: (event: TimelineEvent) => EventView,
): TimelineYear[] {
  const years = Map.groupBy(events, (event) => yearOf(event.date));
  return [...years].map(([year, filed]) => ({ year, events: filed.map(view) }));
}

/** Files events under their years, and the years under their decades, keeping their order. */
export function groupByDecade(
  events: readonly TimelineEvent[],
  view: (event: TimelineEvent) => EventView,
): TimelineDecade[] {
  const decades = Map.groupBy(groupByYear(events, view), ({ year }) => year - (year % 10));
  return [...decades].map(([decade, years]) => ({ decade, years }));
}

/** The id of the heading of a year. */
export function yearId(year: number): string {
  return `y${year}`;
}

/** The id of the heading of a decade, named by its first year. */
export function decadeId(decade: number): string {
  return `d${decade}`;
}
