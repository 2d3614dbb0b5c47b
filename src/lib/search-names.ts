import type { QueryTerm } from './fold-query.ts';
import { findTerm, type Comparable } from './search-match.ts';
import type { MentionedName } from './search-section.ts';

/** How well the other forms of a name answer a query. */
export interface NameMatch {
  /** The form that stands in the text. */
  host: string;
  /** The share of the best form's words that the query has, from 0 to 1. */
  share: number;
}

/**
 * The names of a section that have a form with this term in it, best first: `RPDC` answers the form `RPDC` wholly,
 * and `Délégation générale de la RPDC` by a fifth. The other terms of the query count towards the share.
 */
export function matchNames(
  names: readonly MentionedName[],
  term: QueryTerm,
  terms: readonly QueryTerm[],
): NameMatch[] {
  return names
    .map(({ host, others }) => ({
      host,
      share: Math.max(0, ...others.map((form) => shareOf(form, term, terms))),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

function shareOf(form: Comparable, term: QueryTerm, terms: readonly QueryTerm[]): number {
  if (findTerm(form, term).length === 0) return 0;
  const covered = terms
    .flatMap((each) => findTerm(form, each))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.min(1, covered / Math.max(1, form.text.length));
}
