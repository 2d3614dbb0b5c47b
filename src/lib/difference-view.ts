import type { Lang } from '../i18n/locales.ts';
import type { DifferenceData } from '../schemas/difference.ts';
import type { SourceLabel } from './source-view.ts';
import type { SectionView } from './timeline.ts';
import { typeset } from './typography.ts';

/** One answer to a question on which sources differ. */
export interface DifferenceValue {
  readonly says: string;
  /** What the answer counts or dates. */
  readonly about?: string;
  readonly sources: readonly SourceLabel[];
}

/** A difference as a page in one language shows it. */
export interface DifferenceView {
  readonly id: string;
  readonly question: string;
  readonly values: readonly DifferenceValue[];
  /** What the text of the site says, and why. */
  readonly text: string;
  readonly section?: SectionView;
}

/** What a difference's view takes from the rest of the site. */
export interface DifferenceSurroundings {
  readonly sourceLabel: (id: string) => SourceLabel;
  readonly sectionView: (section: string) => SectionView | undefined;
}

/** A difference's view for a page in `lang`. */
export function viewDifference(
  difference: DifferenceData & { readonly id: string },
  lang: Lang,
  { sourceLabel, sectionView }: DifferenceSurroundings,
): DifferenceView {
  const section = sectionView(difference.section);
  return {
    id: difference.id,
    question: typeset(difference.question[lang], lang),
    values: difference.values.map(({ says, about, sources }) => ({
      says: typeset(says[lang], lang),
      ...(about !== undefined && { about: typeset(about[lang], lang) }),
      sources: sources.map(sourceLabel),
    })),
    text: typeset(difference.text[lang], lang),
    ...(section !== undefined && { section }),
  };
}
