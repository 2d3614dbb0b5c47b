import { boundsOf } from './edtf-bounds.ts';
import type { Period } from './historical-date.ts';
import { compareDays } from './iso-days.ts';

/** What a filter looks at in an event; days as `YYYY-MM-DD`. */
export interface FilteredEvent {
  readonly category: string;
  /** The first day on which it can have begun; absent when it has no known beginning. */
  readonly earliest?: string;
  /** The last day on which it can have ended; absent when its end is open or not known. */
  readonly latest?: string;
  /** How its date is certain. */
  readonly certainty: 'certain' | 'approximate' | 'uncertain' | 'both';
  /** Ids of the names it speaks of. */
  readonly names: readonly string[];
}

/** What a reader asked the timeline for, as fields and address say it. What is empty asks for nothing. */
export interface EventFilter {
  /** Ids of categories, any of which will do. */
  readonly category: readonly string[];
  /** EDTF: its first day begins the period asked for. */
  readonly from: string;
  /** EDTF: its last day ends the period asked for. */
  readonly to: string;
  /** The id of a name. */
  readonly name: string;
  readonly certainty: string;
}

/** What a filter may ask for, as the names of fields and of parameters in the address. */
const FACETS = ['category', 'from', 'to', 'name', 'certainty'] as const;

/** One condition of a filter; `from` and `to` are one. */
type Condition = 'category' | 'period' | 'name' | 'certainty';

/** An event ready to be sifted: with the values that it counts for. */
export interface SiftedEvent extends FilteredEvent {
  readonly values: readonly { readonly condition: Condition; readonly value: string }[];
}

/** What a filter leaves of a list of events. */
export interface Sifted<Event> {
  /** Those that meet every condition. */
  readonly shown: ReadonlySet<Event>;
  /**
   * How many events each value of a condition would show beside what the other conditions ask, by `condition=value` as in
   * `category=trade`; a value that would show none is absent.
   */
  readonly counts: ReadonlyMap<string, number>;
}

/** Reads a filter from the parameters of an address, or from those that a form gives. */
export function readFilter(parameters: URLSearchParams): EventFilter {
  const first = (name: string): string => parameters.get(name)?.trim() ?? '';
  return {
    category: parameters.getAll('category').filter((id) => id !== ''),
    from: first('from'),
    to: first('to'),
    name: first('name'),
    certainty: first('certainty'),
  };
}

/** The same parameters without a filter’s own, and then those of `filter` that ask for something. */
export function withFilter(parameters: URLSearchParams, filter: EventFilter): URLSearchParams {
  const written = new URLSearchParams(
    [...parameters].filter(([name]) => !FACETS.some((each) => each === name)),
  );
  for (const name of FACETS)
    for (const value of [filter[name]].flat()) if (value !== '') written.append(name, value);
  return written;
}

/** The values that may be asked of how certain a date is. */
export const CERTAINTIES = ['certain', 'uncertain', 'approximate'] as const;

/** Makes an event ready to be sifted; done once for each, as it takes longer than sifting it. */
export function readyToSift<Event extends FilteredEvent>(event: Event): Event & SiftedEvent {
  const certainties = CERTAINTIES.filter((each) => isAs(event, each));
  const values = [
    { condition: 'category', value: `category=${event.category}` },
    ...event.names.map((name) => ({ condition: 'name', value: `name=${name}` }) as const),
    ...certainties.map((each) => ({ condition: 'certainty', value: `certainty=${each}` }) as const),
  ] as const;
  return { ...event, values };
}

/** Sifts events by a filter. A period without a date in it limits nothing. */
export function sift<Event extends SiftedEvent>(
  events: Iterable<Event>,
  { category, from, to, name, certainty }: EventFilter,
): Sifted<Event> {
  const period = periodOf(from, to);
  const categories = new Set(category);
  const shown = new Set<Event>();
  const counts = new Map<string, number>();
  for (const event of events) {
    const missed: Condition[] = [];
    if (categories.size > 0 && !categories.has(event.category)) missed.push('category');
    if (!meets(event, period)) missed.push('period');
    if (name !== '' && !event.names.includes(name)) missed.push('name');
    if (certainty !== '' && !isAs(event, certainty)) missed.push('certainty');
    if (missed.length === 0) shown.add(event);
    if (missed.length > 1) continue;
    for (const { condition, value } of event.values)
      if (missed.length === 0 || missed[0] === condition) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { shown, counts };
}

/** What is uncertain and approximate at once is each of the two. */
function isAs({ certainty }: FilteredEvent, asked: string): boolean {
  return certainty === asked || (certainty === 'both' && asked !== 'certain');
}

function periodOf(from: string, to: string): Period {
  const earliest = boundsOf(from)?.earliest;
  const latest = boundsOf(to)?.latest;
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

/** A bound that is absent, of the event or of the period, does not limit. */
function meets(event: Period, period: Period): boolean {
  return startsBy(event.earliest, period.latest) && startsBy(period.earliest, event.latest);
}

function startsBy(day: string | undefined, limit: string | undefined): boolean {
  return day === undefined || limit === undefined || compareDays(day, limit) <= 0;
}
