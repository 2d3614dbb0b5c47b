import type { NameData } from '../schemas/names.ts';
import { overlaps, parseDate } from './dates.ts';
import { eventNameFinder } from './event-names.ts';
import type { TimelineEvent } from './timeline.ts';

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
  /** The id of the place where it happened. */
  readonly place?: string | undefined;
  /** The id of a name that its title, summary or place has. */
  readonly name?: string | undefined;
}

/**
 * The events that a selection asks for, in the order they came. `names` is the thesaurus, in which the name of a
 * selection is looked up. Throws a DateError for a period that is no date.
 */
export function selectEvents<Event extends TimelineEvent>(
  events: readonly Event[],
  { period, category, weight, ids, place, name }: EventSelection,
  names: readonly NameData[] = [],
): Event[] {
  const span = period === undefined ? undefined : parseDate(period);
  const namesOf = name === undefined ? undefined : eventNameFinder(names);
  return events.filter(
    (event) =>
      (span === undefined || overlaps(event.date, span)) &&
      (category === undefined || event.category === category) &&
      (weight === undefined || event.weight <= weight) &&
      (ids === undefined || ids.includes(event.id)) &&
      (place === undefined || event.place === place) &&
      (name === undefined || namesOf === undefined || namesOf(event).includes(name)),
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
  /** The id of a place of names.yaml. */
  readonly place?: string;
  /** The id of a name of names.yaml. */
  readonly name?: string;
  /** "full" shows each event with its summary and sources; left out, one line each. */
  readonly view?: string;
}

/** What the attributes of an embed ask for. */
export function selectionOf({ period, category, weight, ids, place, name }: EmbedAttributes): EventSelection {
  return {
    period,
    category,
    weight: weight === undefined ? undefined : Number(weight),
    ids: ids?.split(' '),
    place,
    name,
  };
}
