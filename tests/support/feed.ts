import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

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

interface Link {
  readonly '@rel'?: string;
  readonly '@href': string;
}
interface Text {
  readonly '#text': string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

/** Reads an Atom feed as readers do. Throws for XML that is not well formed. */
export function readFeed(xml: string): ReadFeed {
  SyntaxValidator.validate(xml);
  const { feed } = parser.parse(xml) as {
    feed: {
      '@xml:lang': string;
      id: string;
      title: string;
      updated: string;
      author: { name: string };
      link: Link[];
      entry: { id: string; title: Text; link: Link[]; updated: string; published: string; summary: Text }[];
    };
  };
  return {
    lang: feed['@xml:lang'],
    id: feed.id,
    title: feed.title,
    updated: feed.updated,
    author: feed.author.name,
    links: Object.fromEntries(feed.link.map((link) => [link['@rel'] ?? 'alternate', link['@href']])),
    entries: feed.entry.map(({ id, title, link, updated, published, summary }) => ({
      id,
      title: title['#text'],
      link: link[0]?.['@href'] ?? '',
      updated,
      published,
      summary: summary['#text'],
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
