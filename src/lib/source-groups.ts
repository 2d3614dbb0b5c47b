import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';
import type { SourceKind } from '../schemas/source.ts';
import type { LoadedSource } from './source-status.ts';
import { viewSource, type SourceView } from './source-view.ts';

/** The sources of one kind, in the order of their first author or title. */
export interface SourceGroup {
  readonly kind: SourceKind;
  readonly sources: readonly SourceView[];
}

const ORDER: readonly SourceKind[] = ['primary', 'academic', 'press', 'ngo', 'advocacy', 'tertiary'];

/** Groups the sources by kind, those nearest to the events first; kinds without a source are left out. */
export function groupSources(sources: ReadonlyMap<string, LoadedSource>, lang: Lang): SourceGroup[] {
  const collator = new Intl.Collator(LOCALE_TAGS[lang]);
  const byKind = Map.groupBy(
    [...sources].map(([id, source]) => viewSource(id, source, lang)),
    ({ kind }) => kind,
  );
  return ORDER.flatMap((kind) => {
    const found = byKind.get(kind);
    if (found === undefined) return [];
    return [
      {
        kind,
        sources: found.toSorted((a, b) => collator.compare(heading(a), heading(b)) || (a.id < b.id ? -1 : 1)),
      },
    ];
  });
}

function heading({ authors, container, title }: SourceView): string {
  return authors[0] ?? container ?? title;
}
