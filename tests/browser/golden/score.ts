import type { GoldenQuery } from './golden-query.ts';

/** How well queries were answered. Each figure is a share of them, from 0 to 1. */
export interface Score {
  count: number;
  /** An answer among the first one, three, ten results. */
  recall: Readonly<Record<1 | 3 | 10, number>>;
  /** The mean of one over the place of the first answer; 0 for a query without. */
  reciprocal: number;
  /** Of the first results that are on a right page, how many are a right section. */
  section: number;
}

/** A golden query and the paths under its language that were found for it, in order. */
export interface Answered {
  asked: GoldenQuery;
  found: readonly string[];
}

/** Scores the answers to golden queries. */
export function score(answered: readonly Answered[]): Score {
  const places = answered.map(placeOf);
  const share = (test: (place: number) => boolean) => places.filter(test).length / answered.length;
  const rightPage = answered.filter(({ asked, found }) =>
    asked.sections.some((section) => pageOf(section) === pageOf(found[0] ?? '')),
  );
  const rightSection = rightPage.filter((each) => placeOf(each) === 1);
  return {
    count: answered.length,
    recall: { 1: share((place) => place <= 1), 3: share((place) => place <= 3), 10: share((place) => place <= 10) },
    reciprocal: places.reduce((sum, place) => sum + 1 / place, 0) / answered.length,
    section: rightSection.length / Math.max(1, rightPage.length),
  };
}

/** The place of the first answer, from 1; infinity when there is none. */
export function placeOf({ asked, found }: Answered): number {
  const at = found.findIndex((path) => asked.sections.includes(path));
  return at === -1 ? Infinity : at + 1;
}

function pageOf(path: string): string {
  return path.split('#')[0] ?? '';
}

/** A score on one line. */
export function describeScore(name: string, { count, recall, reciprocal, section }: Score): string {
  const figures = [recall[1], recall[3], recall[10], reciprocal, section].map((figure) => figure.toFixed(3));
  return [name.padEnd(20), String(count).padStart(4), ...figures].join('  ');
}
