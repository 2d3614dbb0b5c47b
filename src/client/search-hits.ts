import type { Notion } from '../lib/fold-notions.ts';
import type { QueryTerm } from '../lib/fold-query.ts';
import type { WeightedNotion } from '../lib/search-rank.ts';
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
  /** What was asked for, where not every word need be there. */
  notions?: readonly WeightedNotion[];
}

/** A notion of a query, with the sections that have it in each of its forms. */
export interface FoundNotion extends Notion {
  readonly hits: readonly (readonly Hit[])[];
}

/** The hits of each notion of a query as hits of all, best first. */
export function sumByNotion(found: readonly FoundNotion[]): Hit[] {
  const byNotion = found.map(({ hits }) => bestOfForms(hits));
  const most = Math.max(...byNotion.map(({ size }) => size));
  const notions = found.map(({ forms }, at) => {
    const size = byNotion[at]?.size ?? 0;
    return { forms, weight: size === 0 ? 0 : Math.log(1 + most / size) };
  });
  const total = notions.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<string, Hit>();
  for (const [at, hits] of byNotion.entries()) {
    const share = (notions[at]?.weight ?? 0) / total;
    for (const [id, hit] of hits) {
      const known = sums.get(id);
      const terms = [...new Set([...(known?.terms ?? []), ...hit.terms])];
      sums.set(id, { ...hit, terms, notions, score: hit.score * share + (known?.score ?? 0) });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

/** Each section once, by the form that it has best. */
function bestOfForms(byForm: readonly (readonly Hit[])[]): Map<string, Hit> {
  const best = new Map<string, Hit>();
  for (const hit of byForm.flat()) {
    const known = best.get(hit.result.id);
    if (known === undefined || hit.score > known.score) best.set(hit.result.id, hit);
  }
  return best;
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
