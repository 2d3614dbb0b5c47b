import type { Mistake } from '../../lib/mistakes.ts';
import type { SeriesData } from '../../schemas/series.ts';
import type { Corpus } from '../corpus.ts';
import type { ParsedRecord } from '../parse-record.ts';
import { unknownIds } from '../unknown.ts';
import { repeatedIds } from './lists.ts';

/** Rows of a measure that the series does not define, and rows that say nothing. */
export function checkSeries({ series }: Corpus): Mistake[] {
  return [...series.values()].flatMap(checkOne);
}

function checkOne(record: ParsedRecord<SeriesData>): Mistake[] {
  const { file, data, lineOf } = record;
  if (data === undefined) return [];
  const uses = data.rows.map(({ measure }, index) => ({
    file,
    line: lineOf(['rows', index, 'measure']),
    id: measure,
  }));
  const silent = data.rows.flatMap(({ value, note }, index): Mistake[] => {
    if (value !== undefined || note !== undefined) return [];
    const message =
      'The row has neither value nor note: write the value, or a note that says why there is none.';
    return [{ file, line: lineOf(['rows', index]), message }];
  });
  return [
    ...unknownIds(uses, {
      noun: 'measure',
      known: new Set(data.measures.map(({ id }) => id)),
      cure: () => 'add it to the measures of this series',
    }),
    ...repeatedIds(record, data.measures, ['measures']),
    ...silent,
  ];
}
