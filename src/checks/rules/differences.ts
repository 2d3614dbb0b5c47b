import type { Mistake } from '../../lib/mistakes.ts';
import type { Corpus } from '../corpus.ts';

/** Differences of which every value rests on one and the same source. */
export function checkDifferences({ differences }: Corpus): Mistake[] {
  return [...differences.values()].flatMap(({ file, data, lineOf }) => {
    const sources = new Set(data?.values.flatMap((value) => value.sources));
    if (data === undefined || sources.size > 1) return [];
    const message = `All values rest on the one source "${[...sources].join()}": add a value with another source, or tell it in the article only.`;
    return [{ file, line: lineOf(['values']), message }];
  });
}
