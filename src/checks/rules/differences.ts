import type { Mistake } from '../../lib/mistakes.ts';
import type { Corpus } from '../corpus.ts';
import { unknownIds } from '../unknown.ts';
import { differenceUses } from '../uses.ts';

/** Differences that rest on one source alone, and those that an event names and that do not exist. */
export function checkDifferences(corpus: Corpus): Mistake[] {
  return [
    ...restingOnOne(corpus),
    ...unknownIds(differenceUses(corpus), {
      noun: 'difference',
      known: new Set(corpus.differences.keys()),
      cure: (id) => `add content/differences/${id}.yaml, or take the field out`,
    }),
  ];
}

function restingOnOne({ differences }: Corpus): Mistake[] {
  return [...differences.values()].flatMap(({ file, data, lineOf }) => {
    const sources = new Set(data?.values.flatMap((value) => value.sources));
    if (data === undefined || sources.size > 1) return [];
    const message = `All values rest on the one source "${[...sources].join()}": add a value with another source, or tell it in the article only.`;
    return [{ file, line: lineOf(['values']), message }];
  });
}
