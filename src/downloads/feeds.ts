import { Feed, type Item } from 'feed';
import { LOCALE_TAGS } from '../i18n/locales.ts';
import { LICENCE } from '../lib/licence.ts';
import { typeset } from '../lib/typography.ts';
import { articlePath, dataFilePath, eventPath, pagePath, type PageName } from '../lib/urls.ts';
import { daysOf, lastChanged, type DownloadContext } from './context.ts';

/** Writes `changes.atom`: every change note of every article, the newest first. */
export function writeChangesFeed(context: DownloadContext): string {
  const { site, lang, t, absolute } = context;
  const items = site.articles.flatMap(({ slug, published, changes, editions }) => {
    const edition = editions[lang];
    if (edition === undefined) return [];
    const path = articlePath(lang, slug);
    return changes.map(({ date, note }, index): Item => ({
      // Two notes may stand under one day: the count from the oldest never changes.
      id: tagUri(context, { path, day: published, part: String(changes.length - index) }),
      title: escapeHtml(typeset(edition.title, lang)),
      link: absolute(path),
      date: midnight(date),
      published: midnight(date),
      description: escapeHtml(typeset(note[lang], lang)),
    }));
  });
  return writeFeed(context, { file: 'changes.atom', title: t('home.changes'), page: 'data', items });
}

/** Writes `events.atom`: every event; one counts as changed when the article that tells it did. */
export function writeEventsFeed(context: DownloadContext): string {
  const { site, lang, t, views, absolute } = context;
  const items = site.events.toReversed().map((event): Item => {
    const { date, title, summary, category } = views.event(event);
    const { published, changed } = daysOf(site, event.section);
    const path = eventPath(lang, event.id);
    return {
      id: tagUri(context, { path, day: published, part: '' }),
      title: escapeHtml(`${date} – ${title}`),
      link: absolute(path),
      date: midnight(changed),
      published: midnight(published),
      description: escapeHtml(summary),
      category: [{ name: category.label, term: category.id, scheme: absolute(pagePath(lang, 'timeline')) }],
    };
  });
  return writeFeed(context, { file: 'events.atom', title: t('timeline.title'), page: 'timeline', items });
}

interface FeedFacts {
  readonly file: string;
  readonly title: string;
  readonly page: PageName;
  readonly items: readonly Item[];
}

function writeFeed(context: DownloadContext, { file, title, page, items }: FeedFacts): string {
  const { site, lang, absolute } = context;
  const self = absolute(dataFilePath(lang, file));
  const name = site.info.name[lang];
  const feed = new Feed({
    id: self,
    title: `${title} – ${name}`,
    updated: midnight(lastChanged(site)),
    generator: false,
    author: { name },
    link: absolute(pagePath(lang, page)),
    feed: self,
    copyright: `${LICENCE.name} ${LICENCE.url}`,
  });
  // Sorting keeps the order of entries of one day.
  for (const item of items.toSorted((a, b) => b.date.getTime() - a.date.getTime())) feed.addItem(item);
  // The library knows no language of an Atom feed.
  return `${feed.atom1().replace('<feed xmlns=', `<feed xml:lang="${LOCALE_TAGS[lang]}" xmlns=`)}\n`;
}

/** A name for an entry that stays when its address moves (RFC 4151). */
function tagUri(
  { absolute }: DownloadContext,
  { path, day, part }: { path: string; day: string; part: string },
): string {
  return `tag:${new URL(absolute('/')).hostname},${day}:${path.replace('#', '')}${part}`;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The library declares every text to be HTML. */
function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
