import { TARGETS } from './targets.ts';

/** What readers type, in which way of looking for something, and the sections of which one is to come first. */
export interface GoldenQuery {
  kind: string;
  query: string;
  /** Paths under the language. */
  sections: readonly string[];
}

/** Queries of one kind, each with what it looks for. */
export function ask(kind: string, queries: readonly [query: string, target: keyof typeof TARGETS][]): GoldenQuery[] {
  return queries.map(([query, target]) => ({ kind, query, sections: TARGETS[target] }));
}
