/** What an article rests on and tells of. */
export interface ArticleTies {
  readonly slug: string;
  /** Ids of the sources it cites. */
  readonly sources: ReadonlySet<string>;
  /** Ids of the events it tells or shows. */
  readonly events: ReadonlySet<string>;
}

/** Gives the slugs of the articles most related to one, the nearest first, at most `limit`. */
export type FindRelated = (slug: string, limit: number) => string[];

/**
 * Makes what finds related articles: by the sources and events they share, of which each counts for less the more
 * articles have it. Articles that share nothing are not related.
 */
export function relatedFinder(articles: readonly ArticleTies[]): FindRelated {
  const ties = new Map(articles.map((article) => [article.slug, tiesOf(article)]));
  const holders = new Map<string, string[]>();
  for (const [slug, names] of ties) {
    for (const name of names) {
      const known = holders.get(name);
      if (known === undefined) holders.set(name, [slug]);
      else known.push(slug);
    }
  }
  return (slug, limit) => {
    const nearness = new Map<string, number>();
    for (const name of ties.get(slug) ?? []) {
      const having = holders.get(name) ?? [];
      for (const other of having) nearness.set(other, (nearness.get(other) ?? 0) + 1 / having.length);
    }
    nearness.delete(slug);
    return [...nearness]
      .toSorted(([a, near], [b, nearer]) => nearer - near || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([other]) => other);
  };
}

function tiesOf({ sources, events }: ArticleTies): string[] {
  return [...[...sources].map((id) => `source ${id}`), ...[...events].map((id) => `event ${id}`)];
}
