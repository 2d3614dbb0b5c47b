import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';
import type { NameData } from '../schemas/names.ts';
import { CERTAINTIES, readFilter, readyToSift, sift, type FilteredEvent } from './event-filter.ts';
import { NAME_KINDS } from './name-view.ts';
import type { CategoryView } from './timeline.ts';

/** A name that events speak of, as a page in one language shows it. */
export interface NameFacet {
  readonly id: string;
  readonly title: string;
  /** The language of the title: another than the page’s when no settled form in that was found. */
  readonly titleLang: Lang;
  readonly count: number;
}

/** What the timeline can be narrowed by, each value with the number of its events. */
export interface TimelineFacets {
  readonly categories: readonly { readonly category: CategoryView; readonly count: number }[];
  /** Those that occur, by kind, in the alphabetical order of the language. */
  readonly names: readonly { readonly kind: NameData['kind']; readonly names: readonly NameFacet[] }[];
  readonly certainties: readonly { readonly id: (typeof CERTAINTIES)[number]; readonly count: number }[];
}

/** What facets are taken from; categories in the order in which they are listed. */
export interface FacetOrigins {
  readonly events: readonly FilteredEvent[];
  readonly categories: readonly CategoryView[];
  readonly names: readonly NameData[];
}

/** The facets of a timeline for a page in `lang`. */
export function facetsOf({ events, categories, names }: FacetOrigins, lang: Lang): TimelineFacets {
  const { counts } = sift(events.map(readyToSift), readFilter(new URLSearchParams()));
  const countOf = (value: string): number => counts.get(value) ?? 0;
  const { compare } = new Intl.Collator(LOCALE_TAGS[lang]);
  const facets = names.map(({ id, kind, forms }) => ({
    kind,
    facet: {
      id,
      title: (forms[lang] ?? forms.en).preferred,
      titleLang: forms[lang] === undefined ? ('en' as const) : lang,
      count: countOf(`name=${id}`),
    },
  }));
  return {
    categories: categories.map((category) => ({ category, count: countOf(`category=${category.id}`) })),
    names: NAME_KINDS.map((kind) => ({
      kind,
      names: facets
        .filter((each) => each.kind === kind && each.facet.count > 0)
        .map(({ facet }) => facet)
        .sort((a, b) => compare(a.title, b.title)),
    })).filter((group) => group.names.length > 0),
    certainties: CERTAINTIES.map((id) => ({ id, count: countOf(`certainty=${id}`) })),
  };
}
