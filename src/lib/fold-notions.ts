import { isInflectionOf } from './fold-hangul.ts';
import type { QueryTerm } from './fold-query.ts';
import { sharesStem } from './search-match.ts';

/** What a reader asks for, in the words that were typed and in others that mean the same. */
export interface Notion {
  /** Each a list of words to be found together; the first is what was typed. */
  readonly forms: readonly (readonly QueryTerm[])[];
}

/** Words that mean the same, each folded into the words of a query. */
export type SynonymGroup = readonly (readonly QueryTerm[])[];

/**
 * The notions of a query: its words, of which those that together are a member of a group make one notion with the other
 * members, the longest member first.
 */
export function notionsOf(terms: readonly QueryTerm[], groups: readonly SynonymGroup[]): Notion[] {
  const notions: Notion[] = [];
  for (let at = 0; at < terms.length;) {
    const { length, others } = synonymsAt(terms.slice(at), groups);
    notions.push({ forms: [terms.slice(at, at + length), ...others] });
    at += length;
  }
  return notions;
}

/** How many of the first words are a member of a group, at least one, and the members beside it. */
function synonymsAt(
  terms: readonly QueryTerm[],
  groups: readonly SynonymGroup[],
): { length: number; others: SynonymGroup } {
  const members = groups.flatMap((group) =>
    group
      .filter((member) => member.every((word, at) => isSameWord(terms[at], word)))
      .map((member) => ({ length: member.length, others: group.filter((other) => other !== member) })),
  );
  return members.reduce(
    (best, each) => (each.length > best.length || best.others.length === 0 ? each : best),
    {
      length: 1,
      others: [],
    },
  );
}

function isSameWord(typed: QueryTerm | undefined, word: QueryTerm): boolean {
  if (typed === undefined) return false;
  if (typed.text === word.text) return true;
  if (typed.script !== word.script || word.script === 'han') return false;
  return word.script === 'hangul' ? isInflectionOf(typed.text, word.text) : sharesStem(typed.text, word.text);
}
