import type { Lang } from '../i18n/locales.ts';
import { LOCALE_TAGS } from '../i18n/locales.ts';
import type { HistoricalDate } from './historical-date.ts';

/** A day of the year, of whatever year, with what happened on it. */
export interface DayOfYear<Event> {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** At least one, from the earliest year to the latest. */
  readonly events: readonly Event[];
}

/**
 * The days of the year on which an event is known to have happened or begun, from 1 January to 31 December. What is
 * known to the month at best is on no day. `events` stand in the order of the timeline.
 */
export function groupByDay<Event extends { readonly date: HistoricalDate }>(
  events: readonly Event[],
): DayOfYear<Event>[] {
  const placed = events.flatMap((event) => {
    const day = beginning(event.date);
    return day === undefined ? [] : [{ event, key: day.slice(-5) }];
  });
  const days = Map.groupBy(placed, ({ key }) => key);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, filed]) => ({
      month: Number(key.slice(0, 2)),
      day: Number(key.slice(3)),
      events: filed.map(({ event }) => event),
    }));
}

/** The day on which a date is known to lie or begin, as `YYYY-MM-DD`; doubt about that day is no reason to leave it out. */
function beginning(date: HistoricalDate): string | undefined {
  if (date.kind === 'day') return date.earliest;
  if (date.kind !== 'interval' || typeof date.start === 'string' || date.start.kind !== 'day')
    return undefined;
  return date.start.earliest;
}

/** A day of the year in words: `10 October`, `1er mars`, `10月10日`, `10월 10일`. */
export function nameDay(month: number, day: number, lang: Lang): string {
  const locale = lang === 'en' ? 'en-GB' : LOCALE_TAGS[lang];
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  // 2000 is a leap year: it has every day.
  return format.format(Date.UTC(2000, month - 1, day)).replace(/^1 /u, lang === 'fr' ? '1er ' : '1 ');
}

/** The id of a day of the year on the page of days: `d10-10`. */
export function dayId(month: number, day: number): string {
  return `d${[month, day].map((part) => String(part).padStart(2, '0')).join('-')}`;
}
