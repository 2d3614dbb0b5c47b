/** What an article rests on and tells of. */
export interface ArticleTies {
  readonly slug: string;
  /** Ids of the sources it cites. */
  readonly sources: ReadonlySet<string>;
  /** Ids of the events it tells or shows. */
  readonly events: ReadonlySet<string>;
}

/**
 * The articles most related to one, the nearest first, at most `limit`: by the sources and events they share, of which
 * each counts for less the more articles have it. Articles that share nothing are not related.
 */
export function findRelated(articles: readonly ArticleTies[], slug: string, limit: number): string[] {
  const article = articles.find((each) => each.slug === slug);
  if (article === undefined) return [];
  const share = (kind: 'sources' | 'events', other: ArticleTies): number =>
    [...article[kind].intersection(other[kind])].reduce(
      (sum, id) => sum + 1 / articles.filter((each) => each[kind].has(id)).length,
      0,
    );
  return articles
    .filter((other) => other !== article)
    .map((other) => ({ slug: other.slug, nearness: share('sources', other) + share('events', other) }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit)
    .map((other) => other.slug);
}
