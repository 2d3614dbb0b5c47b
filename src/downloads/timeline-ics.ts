import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { foldLines } from '../lib/fold-lines.ts';
import type { HistoricalDate } from '../lib/historical-date.ts';
import { dayAfter } from '../lib/iso-days.ts';
import { DOUBT_KEYS } from './doubt-keys.ts';
import type { TimelineEvent } from '../lib/timeline.ts';
import { eventPath, pagePath } from '../lib/urls.ts';
import { daysOf, type DownloadContext } from './context.ts';

/** The days an event takes in a calendar; the end is the day after the last. */
interface CalendarDays {
  readonly start: string;
  readonly end: string;
}

/**
 * Writes `timeline.ics`: the events that begin on a day that is known, as whole days. An interval between two days
 * takes all of them, one whose end is vaguer only its first day. What is known to the month at best has no day in a
 * calendar and is left out, which the calendar's description says. The description of each event begins with its date
 * in words; doubt about it also stands in the title, in words, and as the status TENTATIVE. Throws what `ics` reports.
 */
export function writeTimelineIcs(context: DownloadContext): string {
  const { site, lang, t, absolute } = context;
  const placed = site.events.flatMap((event) => {
    const days = calendarDays(event.date);
    return days === undefined ? [] : [calendarEvent(event, days, context)];
  });
  const { error, value } = createEvents(placed, {
    productId: `-//${new URL(absolute('/')).hostname}//timeline//${lang.toUpperCase()}`,
    calName: `${t('timeline.title')} – ${site.info.name[lang]}`,
    method: 'PUBLISH',
  });
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  const note = t('downloads.calendar', {
    count: placed.length,
    left: site.events.length - placed.length,
    url: absolute(pagePath(lang, 'timeline')),
  });
  // `ics` has no description of a calendar, and asks for a new copy every hour.
  return foldLines(
    value.replace('X-PUBLISHED-TTL:PT1H\r\n', `X-WR-CALDESC:${escapeText(note)}\r\nX-PUBLISHED-TTL:P1W\r\n`),
  );
}

function calendarDays(date: HistoricalDate): CalendarDays | undefined {
  if (date.kind === 'day') return { start: date.earliest, end: dayAfter(date.earliest) };
  if (date.kind !== 'interval' || typeof date.start === 'string' || date.start.kind !== 'day')
    return undefined;
  const start = date.start.earliest;
  const last = typeof date.end !== 'string' && date.end.kind === 'day' ? date.end.latest : start;
  return { start, end: dayAfter(last) };
}

function calendarEvent(event: TimelineEvent, days: CalendarDays, context: DownloadContext): EventAttributes {
  const { site, lang, t, views, absolute } = context;
  const { date, certainty, title, summary, category, place, sources } = views.event(event);
  const url = absolute(eventPath(lang, event.id));
  const doubt = certainty === 'certain' ? undefined : t(DOUBT_KEYS[certainty]);
  // Its type leaves out `timestamp`, without which DTSTAMP would be the time of the build.
  const attributes: EventAttributes & { timestamp: string } = {
    uid: `${event.id}.${lang}@${new URL(url).hostname}`,
    timestamp: `${daysOf(site, event.section).changed.replaceAll('-', '')}T000000Z`,
    start: dateArray(days.start),
    end: dateArray(days.end),
    title: doubt === undefined ? title : `${title} (${doubt})`,
    description: [
      doubt === undefined ? date : `${date} (${doubt})`,
      summary,
      sources.map(({ label }) => label).join(' · '),
    ].join('\n'),
    url,
    categories: [escapeText(category.label)],
    status: doubt === undefined ? 'CONFIRMED' : 'TENTATIVE',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    ...(place !== undefined && { location: place }),
  };
  return attributes;
}

function dateArray(iso: string): DateArray {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
}

/** Escapes a text where `ics` does not (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\n/gu, '\\n');
}
