import type { Notion } from './fold-notions.ts';
import type { Query, QueryTerm } from './fold-query.ts';
import type { SortOrder } from './search-facets.ts';
import { KIND_WEIGHTS, SEARCH_KINDS } from './search-kinds.ts';
import { averageOf, levelOf, phraseValue, titleValue } from './search-levels.ts';
import type { FoundSection } from './search-section.ts';

/** A section that the engine found, before it is judged. */
export interface Candidate {
  /** The name under which the engine knows the section. */
  name: string;
  section: FoundSection;
  /** The words by which it was found. */
  terms: readonly QueryTerm[];
  /** The engine's own score, from 0 to 1 within one search. */
  score: number;
  /** How far the reading was from what was typed: 0 for the words as they stand. */
  distance: number;
  /** What was asked for, where not every word need be there. */
  notions?: readonly WeightedNotion[];
}

/** A notion of a query, and how much it says: one that few sections have says more than others. */
export interface WeightedNotion extends Notion {
  weight: number;
}

/** A candidate with its place in the order. */
export interface Ranked extends Candidate {
  rank: number;
}

const PER_DISTANCE = 0.5;
/** How much a word counts that means the same as what was typed. */
const SYNONYM = 0.8;

/**
 * Orders sections across pages. A section counts for where it has the words (its title before its text, its text
 * before another form of a name), for having the query as one phrase, for the engine's score and for what it is;
 * equal ones stand in the order of kinds, then of addresses. Sections in which a word is not to be found are dropped:
 * the engine falls back to the beginning of a word. At least `least` of the words must be there, by their number or by
 * what they say.
 */
export function rankSections(
  candidates: readonly Candidate[],
  query: Query,
  { least = 1 }: { least?: number } = {},
): Ranked[] {
  return candidates
    .flatMap((candidate) => {
      const { levels, weights } = levelsOf(candidate);
      const isThere = levels.map((level) => (level > 0 ? 1 : 0));
      if (Math.max(averageOf(isThere), averageOf(isThere, weights)) < least) return [];
      return [{ ...candidate, rank: rankOf(candidate, query, averageOf(levels, weights)) }];
    })
    .sort((a, b) => b.rank - a.rank || compareKinds(a, b) || (a.section.url < b.section.url ? -1 : 1));
}

/** How well a section has each word, or each notion, and how much each of these says. */
function levelsOf({ section, terms, notions }: Candidate): { levels: number[]; weights?: number[] } {
  if (notions === undefined) return { levels: terms.map((term) => levelOf(section, term, terms)) };
  const levelOfForm = (form: readonly QueryTerm[]): number =>
    Math.min(...form.map((term) => levelOf(section, term, form)));
  return {
    levels: notions.map(({ forms: [typed = [], ...others] }) =>
      Math.max(levelOfForm(typed), ...others.map((form) => SYNONYM * levelOfForm(form))),
    ),
    weights: notions.map(({ weight }) => weight),
  };
}

/** The same sections by date, equal dates as they stood; those without a date stay at the end. */
export function sortByDate(ranked: readonly Ranked[], order: Exclude<SortOrder, 'relevance'>): Ranked[] {
  const sign = order === 'oldest' ? 1 : -1;
  return ranked.toSorted((a, b) => {
    const [first, second] = [a.section.date, b.section.date];
    if (first === second) return 0;
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    return first < second ? -sign : sign;
  });
}

function compareKinds(a: Candidate, b: Candidate): number {
  return SEARCH_KINDS.indexOf(a.section.kind) - SEARCH_KINDS.indexOf(b.section.kind);
}

function rankOf(candidate: Candidate, query: Query, level: number): number {
  const { section, terms, score, distance } = candidate;
  const value = level + score + phraseValue(section, query) + titleValue(section, terms);
  return value * KIND_WEIGHTS[section.kind] - distance * PER_DISTANCE;
}
