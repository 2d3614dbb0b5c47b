import type { QueryTerm } from '../lib/fold-query.ts';
import type { PagefindResult } from './search-pagefind.ts';

/** A section that the engine found by one reading of a query. */
export interface Hit {
  result: PagefindResult;
  /** The words by which it was found. */
  terms: readonly QueryTerm[];
  /** The engine's own score, from 0 to 1 within one search. */
  score: number;
  /** How far the reading was from what was typed. */
  distance: number;
  /** How much each word says, in the order of `terms`. */
  weights?: readonly number[];
}

/** The hits of each word of a query as hits of all, best first: a word that few sections have says more than others. */
export function sumByWord(byWord: readonly (readonly Hit[])[], terms: readonly QueryTerm[]): Hit[] {
  const most = Math.max(...byWord.map(({ length }) => length));
  const weights = byWord.map(({ length }) => (length === 0 ? 0 : Math.log(1 + most / length)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sums = new Map<string, Hit>();
  for (const [at, hits] of byWord.entries()) {
    const share = (weights[at] ?? 0) / total;
    for (const hit of hits) {
      const score = hit.score * share + (sums.get(hit.result.id)?.score ?? 0);
      sums.set(hit.result.id, { ...hit, terms, weights, score });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

/** The first of each list, then the second of each, and so on. */
export function interleaved(lists: readonly (readonly Hit[])[]): Hit[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** All hits of the first few sections. */
export function firstSections(hits: readonly Hit[], count: number): Hit[] {
  const first = new Set([...new Set(hits.map(({ result }) => result.id))].slice(0, count));
  return hits.filter(({ result }) => first.has(result.id));
}
