import { yearOf } from './dates.ts';
import { selectEvents, type EventSelection } from './timeline-selection.ts';
import type { TimelineEvent } from './timeline.ts';

/** What an excerpt of the timeline is about. */
export type ExcerptSubject =
  | { readonly kind: 'key-events' }
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'category'; readonly id: string }
  /** `decade` as EDTF writes it: `198X`. */
  | { readonly kind: 'decade'; readonly decade: string };

/** An excerpt of the timeline that stands at its own address, for other sites to show in a frame. */
export interface Excerpt<Event> {
  /** The end of its address: `key-events`, `articles/overview`, `categories/trade`, `decades/1980s`. */
  readonly name: string;
  readonly subject: ExcerptSubject;
  /** At least one, in the order they came. */
  readonly events: readonly Event[];
}

/** Where the excerpts come from; articles and categories in the order in which they are listed. */
export interface ExcerptOrigins<Event> {
  readonly events: readonly Event[];
  readonly articles: readonly string[];
  readonly categories: readonly string[];
}

/**
 * Every excerpt that has an event: the key events, what each article tells, what belongs to each category, and what
 * begins in each decade of the years 0 to 9999.
 */
export function listExcerpts<Event extends TimelineEvent>({
  events,
  articles,
  categories,
}: ExcerptOrigins<Event>): Excerpt<Event>[] {
  const chosen = (selection: EventSelection): Event[] => selectEvents(events, selection);
  const decades = [...new Set(events.map(({ date }) => Math.floor(yearOf(date) / 10)))]
    .filter((tens) => tens >= 0 && tens < 1000)
    .sort((a, b) => a - b);
  const excerpts: Excerpt<Event>[] = [
    { name: 'key-events', subject: { kind: 'key-events' }, events: chosen({ weight: 1 }) },
    ...articles.map((slug) => ({
      name: `articles/${slug}`,
      subject: { kind: 'article', slug } as const,
      events: events.filter(({ section }) => section.startsWith(`${slug}#`)),
    })),
    ...categories.map((id) => ({
      name: `categories/${id}`,
      subject: { kind: 'category', id } as const,
      events: chosen({ category: id }),
    })),
    ...decades.map((tens) => {
      const decade = `${String(tens).padStart(3, '0')}X`;
      return {
        name: `decades/${decade.slice(0, 3)}0s`,
        subject: { kind: 'decade', decade } as const,
        events: events.filter(({ date }) => Math.floor(yearOf(date) / 10) === tens),
      };
    }),
  ];
  return excerpts.filter((excerpt) => excerpt.events.length > 0);
}
