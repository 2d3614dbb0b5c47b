import { SyntaxValidator } from 'fast-xml-validator';
import { parseAtomFeed } from 'feedsmith';

/** An entry of an Atom feed. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly updated: string;
  readonly published: string;
  readonly summary: string;
}

/** An Atom feed. */
export interface ReadFeed {
  readonly lang: string;
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  /** The addresses by relation. */
  readonly links: Readonly<Record<string, string>>;
  readonly entries: readonly FeedEntry[];
}

/** Reads an Atom feed as readers do. Throws for XML that is not well formed, or that is no feed. */
export function readFeed(xml: string): ReadFeed {
  // Feedsmith, like other readers, forgives what is not well formed.
  SyntaxValidator.validate(xml);
  const { entries = [], ...feed } = parseAtomFeed(xml);
  return {
    lang: feed.xml?.lang ?? '',
    id: feed.id ?? '',
    title: feed.title?.value ?? '',
    updated: feed.updated ?? '',
    author: feed.authors?.[0]?.name ?? '',
    links: Object.fromEntries((feed.links ?? []).map(({ rel, href }) => [rel ?? 'alternate', href ?? ''])),
    entries: entries.map(({ id, title, links, updated, published, summary }) => ({
      id: id ?? '',
      title: title?.value ?? '',
      link: links?.[0]?.href ?? '',
      updated: updated ?? '',
      published: published ?? '',
      summary: summary?.value ?? '',
    })),
  };
}

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

/** What RFC 4287 asks of a feed, and that its newest entries come first. Gives one sentence for each fault. */
export function judgeFeed({ id, title, updated, author, links, entries }: ReadFeed): string[] {
  const times = entries.map((entry) => entry.updated);
  const ids = entries.map((entry) => entry.id);
  return [
    ...[id, title, author, links['self'] ?? '', links['alternate'] ?? '']
      .filter((each) => each === '')
      .map(() => 'The feed lacks id, title, author or an address.'),
    ...[updated, ...times].filter((time) => !TIMESTAMP.test(time)).map((time) => `${time} is no time.`),
    ...ids
      .filter((each, index) => ids.indexOf(each) !== index)
      .map((each) => `${each} is the id of two entries.`),
    ...entries
      .filter((entry) => entry.title === '' || entry.link === '' || !/^(?:tag|https?|urn):/u.test(entry.id))
      .map((entry) => `${entry.id} lacks a title, an address or an id.`),
    ...(times.join() === times.toSorted().reverse().join() ? [] : ['The newest entries do not come first.']),
    ...(times.some((time) => time > updated) ? ['An entry is newer than the feed.'] : []),
  ];
}
