import { findCitations } from './lib/citations.ts';
import type { ArticleTies } from './lib/related.ts';
import { embeddedSelections, selectEvents } from './lib/timeline-selection.ts';
import type { Site } from './site.ts';

/** What each article rests on and tells of, read from its text: citations, its own events and those it embeds. */
export function tiesOf(
  site: Site,
  texts: readonly { readonly slug: string; readonly body: string }[],
): ArticleTies[] {
  const told = Map.groupBy(site.events, ({ section }) => section.split('#')[0] ?? '');
  return texts.map(({ slug, body }) => ({
    slug,
    sources: new Set(findCitations(body).citations.flatMap(({ items }) => items.map(({ source }) => source))),
    events: new Set([
      ...(told.get(slug) ?? []).map(({ id }) => id),
      ...embeddedSelections(body).flatMap((selection) =>
        selectEvents(site.events, selection, site.names).map(({ id }) => id),
      ),
    ]),
  }));
}
