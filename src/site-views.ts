import type { Lang } from './i18n/locales.ts';
import { oncePer, oncePerPair } from './lib/kept.ts';
import { labelSource, viewSource, type SourceLabel, type SourceView } from './lib/source-view.ts';
import {
  viewEvent,
  type CategoryView,
  type EventView,
  type SectionView,
  type TimelineEvent,
} from './lib/timeline.ts';
import { typeset } from './lib/typography.ts';
import { differencePath, sectionPath } from './lib/urls.ts';
import type { Site } from './site.ts';

/** The site's records as one language shows them: what pages and embeds hand to components. */
export interface SiteViews {
  /** In the order of topics.yaml. */
  readonly categories: readonly CategoryView[];
  readonly sourceLabel: (id: string) => SourceLabel;
  readonly source: (id: string) => SourceView | undefined;
  readonly section: (section: string) => SectionView | undefined;
  readonly event: (event: TimelineEvent) => EventView;
}

/** The views of a loaded site in `lang`, each made once. Each function throws for an id that has no record. */
export const viewsOf: (site: Site, lang: Lang) => SiteViews = oncePerPair(makeViews);

function makeViews(site: Site, lang: Lang): SiteViews {
  const categories = new Map<string, CategoryView>(
    site.categories.map(({ id, label, sign, hue }, index) => [
      id,
      { id, label: label[lang], sign, hue, lane: index + 1 },
    ]),
  );

  const sourceLabel = (id: string): SourceLabel => {
    const source = site.sources.get(id);
    if (source === undefined) throw new Error(`The source "${id}" has no record.`);
    return labelSource(id, source, lang);
  };
  const section = (address: string): SectionView | undefined => {
    const edition = site.articlesBySlug.get(address.split('#')[0] ?? '')?.editions[lang];
    return edition && { title: typeset(edition.title, lang), path: sectionPath(lang, address) };
  };
  const difference = (id: string): SectionView | undefined => {
    const found = site.differences.find((each) => each.id === id);
    return found && { title: typeset(found.question[lang], lang), path: differencePath(lang, id) };
  };

  return {
    categories: [...categories.values()],
    sourceLabel,
    section,
    source: oncePer((id) => {
      const source = site.sources.get(id);
      return source && viewSource(id, source, lang);
    }),
    event: (event) =>
      viewEvent(event, lang, {
        categories,
        sourceLabel,
        sectionView: section,
        placeName: (id) => site.places.get(id)?.[lang],
        differenceView: difference,
      }),
  };
}
