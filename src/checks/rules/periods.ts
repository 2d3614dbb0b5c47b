import type { Mistake } from '../../lib/mistakes.ts';
import type { Corpus } from '../corpus.ts';
import { repeatedIds } from './lists.ts';

/** Periods of the timeline that share a day with the one before or stand before it, and ids used twice. */
export function checkPeriods({ topics }: Corpus): Mistake[] {
  if (topics?.data === undefined) return [];
  const { file, data, lineOf } = topics;
  const { periods } = data;
  const disordered = periods.flatMap(({ id, span }, index): Mistake[] => {
    const before = periods[index - 1];
    if (before === undefined) return [];
    const { latest } = before.span;
    if (latest !== undefined && span.earliest !== undefined && span.earliest > latest) return [];
    const message = `The period "${id}" ("${span.edtf}") does not begin after "${before.id}" ("${before.span.edtf}") has ended: put the earlier first, and let no two share a day.`;
    return [{ file, line: lineOf(['periods', index, 'span']), message }];
  });
  return [...disordered, ...repeatedIds(topics, periods, ['periods'])];
}
