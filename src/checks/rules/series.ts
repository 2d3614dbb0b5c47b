import type { Mistake } from '../../lib/mistakes.ts';
import type { SeriesData } from '../../schemas/series.ts';
import type { Corpus } from '../corpus.ts';
import type { ParsedRecord } from '../parse-record.ts';
import { unknownIds } from '../unknown.ts';
import { repeatedIds } from './lists.ts';

/** Rows of a measure that the series does not define, rows that say nothing, and what a map needs or others do not. */
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
  const silent = data.rows.flatMap(({ value, note, state }, index): Mistake[] => {
    if (value !== undefined || note !== undefined || state !== undefined) return [];
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
    ...(data.kind === 'map' ? mapFaults(record, data) : strayFaults(record, data)),
  ];
}

/** Measures without a tile of their own, and rows that do not say what happened. */
function mapFaults({ file, lineOf }: ParsedRecord<SeriesData>, { measures, rows }: SeriesData): Mistake[] {
  const owners = new Map<string, string>();
  const ofMeasures = measures.flatMap(({ id, tile }, index): Mistake[] => {
    if (tile === undefined) {
      const message = `"${id}" has no place on the map: write "tile: { code: FR, column: 2, row: 4 }" with its own letters and place.`;
      return [{ file, line: lineOf(['measures', index]), message }];
    }
    const place = `${tile.column} ${tile.row}`;
    const owner = owners.get(place);
    owners.set(place, owner ?? id);
    if (owner === undefined) return [];
    const message = `"${id}" stands on the tile of "${owner}": give it another column or row.`;
    return [{ file, line: lineOf(['measures', index, 'tile']), message }];
  });
  const ofRows = rows.flatMap(({ state }, index): Mistake[] => {
    if (state !== undefined) return [];
    const message =
      'A row of a map says what its date means: add "state: opened", "existing", "ended" or "none".';
    return [{ file, line: lineOf(['rows', index]), message }];
  });
  return [...ofMeasures, ...ofRows];
}

/** Tiles and states in a series that is not drawn as a map, where nobody would see them. */
function strayFaults({ file, lineOf }: ParsedRecord<SeriesData>, { measures, rows }: SeriesData): Mistake[] {
  const message = (field: string) => `Only a series of "kind: map" has a "${field}": take it out.`;
  return [
    ...measures.flatMap(({ tile }, index): Mistake[] =>
      tile === undefined
        ? []
        : [{ file, line: lineOf(['measures', index, 'tile']), message: message('tile') }],
    ),
    ...rows.flatMap(({ state }, index): Mistake[] =>
      state === undefined
        ? []
        : [{ file, line: lineOf(['rows', index, 'state']), message: message('state') }],
    ),
  ];
}
