/** By what results can be narrowed. */
export const FACETS = ['kind', 'topic', 'period', 'language'] as const;

/** One way of narrowing results. */
export type Facet = (typeof FACETS)[number];

/**
 * What a section is filed under, by facet; empty where a facet says nothing of it.
 *
 * - `kind`: one of `SEARCH_KINDS`.
 * - `topic`: ids of `topics.yaml`, for labels in the page's language.
 * - `period`: the decades it tells of, each by its first year: `1970` is 1970 to 1979.
 * - `language`: the languages of the sources it rests on, BCP 47, as their records have them (`fr`, `zh-Hans`).
 */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** What a reader chose: values of one facet are alternatives, facets are conditions that must all hold. */
export type FacetChoice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/**
 * How many results each value of each facet leaves, values without any left out. The choice within a facet does not
 * limit that facet's own counts, so that a reader sees what a further value would add.
 */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** In which order results are given; those without a date come last in the orders by date. */
export type SortOrder = 'relevance' | 'oldest' | 'newest';

/** Facet values of a section that is filed under nothing but its kind. */
export function facetValues(values: Partial<FacetValues>): FacetValues {
  return { kind: [], topic: [], period: [], language: [], ...values };
}

/** A choice without its empty facets: a facet of which nothing is chosen does not narrow. */
export function narrowing(choice: FacetChoice): FacetChoice {
  return Object.fromEntries(Object.entries(choice).filter(([, values]) => values.length > 0));
}

/** The choice without what is chosen of one facet. */
export function withoutFacet(choice: FacetChoice, facet: Facet): FacetChoice {
  return Object.fromEntries(Object.entries(choice).filter(([name]) => name !== facet));
}

/** Says whether a section answers a choice. */
export function answers(values: FacetValues, choice: FacetChoice): boolean {
  return FACETS.every((facet) => {
    const chosen = choice[facet] ?? [];
    return chosen.length === 0 || values[facet].some((value) => chosen.includes(value));
  });
}
