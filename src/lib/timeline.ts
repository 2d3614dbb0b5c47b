import type { Lang } from '../i18n/locales.ts';
import type { EventData } from '../schemas/event.ts';
import type { TopicsData } from '../schemas/topics.ts';
import { certaintyOf, formatDate, type Certainty } from './date-words.ts';
import { datetimeOf, overlaps, parseDate, yearOf } from './dates.ts';
import type { SourceLabel } from './source-view.ts';
import { typeset } from './typography.ts';

/** A category of events as a page in one language shows it. */
export interface CategoryView {
  readonly id: string;
  readonly label: string;
  readonly sign: TopicsData['categories'][number]['sign'];
  readonly hue: TopicsData['categories'][number]['hue'];
}

/** A link to the section that tells an event. */
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
  readonly certainty: Certainty;
  readonly category: CategoryView;
  readonly title: string;
  readonly summary: string;
  readonly place?: string;
  readonly sources: readonly SourceLabel[];
  readonly section?: SectionView;
}

/** The events filed under one year. */
export interface TimelineYear {
  readonly year: number;
  readonly events: readonly EventView[];
}

/** What an event's view takes from the rest of the site. */
export interface EventSurroundings {
  readonly categories: ReadonlyMap<string, CategoryView>;
  readonly sourceLabel: (id: string) => SourceLabel;
  readonly sectionView: (section: string) => SectionView | undefined;
  readonly placeName: (id: string) => string | undefined;
}

/** Which events an excerpt of the timeline shows; every condition given must hold. */
export interface EventSelection {
  /** An EDTF interval that the event's date overlaps, as in "2009/2012". */
  readonly period?: string | undefined;
  /** The id of a category. */
  readonly category?: string | undefined;
  /** The greatest weight shown: 1 is the short timeline. */
  readonly weight?: number | undefined;
  /** Ids of events. */
  readonly ids?: readonly string[] | undefined;
}

/** The record of an event with its id. */
export type TimelineEvent = EventData & { readonly id: string };

/** The events that a selection asks for, in the order they came. Throws a DateError for a period that is no date. */
export function selectEvents<Event extends TimelineEvent>(
  events: readonly Event[],
  { period, category, weight, ids }: EventSelection,
): Event[] {
  const span = period === undefined ? undefined : parseDate(period);
  return events.filter(
    (event) =>
      (span === undefined || overlaps(event.date, span)) &&
      (category === undefined || event.category === category) &&
      (weight === undefined || event.weight <= weight) &&
      (ids === undefined || ids.includes(event.id)),
  );
}

/** `<Timeline … />` alone on its line, as an author writes it in an article. */
const EMBED = /^<Timeline\s([^>]*)\/>\s*$/gmu;

/** What the excerpts of the timeline in an article's text ask for, in their order. */
export function embeddedSelections(body: string): EventSelection[] {
  return [...body.matchAll(EMBED)].map(([, written = '']) => {
    const attributes = [...written.matchAll(/(\w+)="([^"]*)"/gu)].map(([, name, value]) => [name, value]);
    return selectionOf(Object.fromEntries(attributes) as EmbedAttributes);
  });
}

/** The attributes of `<Timeline … />`, all of them texts. */
export interface EmbedAttributes {
  /** An EDTF interval: "2009/2012". */
  readonly period?: string;
  /** The id of a category. */
  readonly category?: string;
  /** The greatest weight shown: "1" is the short timeline. */
  readonly weight?: string;
  /** Ids of events, parted by spaces. */
  readonly ids?: string;
}

/** What the attributes of an embed ask for. */
export function selectionOf({ period, category, weight, ids }: EmbedAttributes): EventSelection {
  return {
    period,
    category,
    weight: weight === undefined ? undefined : Number(weight),
    ids: ids?.split(' '),
  };
}

/** An event's view for a page in `lang`. Throws when its category is not in the closed list. */
export function viewEvent(event: TimelineEvent, lang: Lang, surroundings: EventSurroundings): EventView {
  const category = surroundings.categories.get(event.category);
  if (category === undefined)
    throw new Error(`The event "${event.id}" has the unknown category "${event.category}".`);
  const datetime = datetimeOf(event.date);
  const place = event.place === undefined ? undefined : surroundings.placeName(event.place);
  const section = surroundings.sectionView(event.section);
  return {
    id: event.id,
    date: formatDate(event.date, lang),
    certainty: certaintyOf(event.date),
    category,
    title: typeset(event.title[lang], lang),
    summary: typeset(event.summary[lang], lang),
    sources: event.sources.map(surroundings.sourceLabel),
    ...(datetime !== undefined && { datetime }),
    ...(place !== undefined && { place }),
    ...(section !== undefined && { section }),
  };
}

/** Files events under their years, keeping their order. */
export function groupByYear(
  events: readonly TimelineEvent[],
  view: (event: TimelineEvent) => EventView,
): TimelineYear[] {
  const years = Map.groupBy(events, (event) => yearOf(event.date));
  return [...years].map(([year, filed]) => ({ year, events: filed.map(view) }));
}
