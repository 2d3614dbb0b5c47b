import type { Lang } from '../i18n/locales.ts';
import type { SeriesData } from '../schemas/series.ts';
import { formatDate } from './date-words.ts';
import { parseDate, yearOf } from './dates.ts';
import { typeset } from './typography.ts';

type State = NonNullable<SeriesData['rows'][number]['state']>;

/** How a tile is filled: by the decade in which relations began, counted from the earliest, or by its state. */
export interface TileKey {
  readonly state: State;
  /** The decade in words, for tiles whose beginning is known. */
  readonly decade?: string;
  readonly count: number;
}

/** One country on the map. Column and row count from 0. */
export interface Tile {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  /** The place of its filling in the key; absent for a country without a row. */
  readonly key?: number;
  /** The year written in it, `197…` where only the decade is known; absent where the date is not that of a change. */
  readonly year?: string;
}

/** A map on which every country has the same room, so that the small can be read. */
export interface TileMap {
  readonly kind: 'map';
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
  readonly keys: readonly TileKey[];
}

/** States in which the date of the row is the day of a change. */
const CHANGES: ReadonlySet<State> = new Set(['opened', 'ended']);

/** Draws a series as a map of tiles: each country by its latest row. Measures without a tile are left out. */
export function drawTiles({ measures, rows }: SeriesData, lang: Lang): TileMap {
  const placed = measures.flatMap(({ id, label, tile }) => {
    if (tile === undefined) return [];
    const row = rows.findLast(({ measure, state }) => measure === id && state !== undefined);
    return [{ ...tile, name: typeset(label[lang], lang), look: row && lookOf(row) }];
  });
  const looks = [...new Set(placed.flatMap(({ look }) => (look === undefined ? [] : [look.id])))].sort(
    byLook,
  );
  return {
    kind: 'map',
    columns: 1 + Math.max(...placed.map(({ column }) => column)),
    rows: 1 + Math.max(...placed.map(({ row }) => row)),
    tiles: placed.map(({ look, ...tile }) => ({
      ...tile,
      ...(look !== undefined && { key: looks.indexOf(look.id) }),
      ...(look?.year !== undefined && { year: look.year }),
    })),
    keys: looks.map((id) => keyOf(id, placed.filter(({ look }) => look?.id === id).length, lang)),
  };
}

interface Look {
  /** `opened 197` for the seventies, else the state. */
  readonly id: string;
  readonly year?: string;
}

function lookOf({ date, state = 'opened' }: SeriesData['rows'][number]): Look {
  const year = String(yearOf(date));
  const id = state === 'opened' ? `opened ${year.slice(0, 3)}` : state;
  if (!CHANGES.has(state)) return { id };
  return { id, year: date.kind === 'decade' ? `${year.slice(0, 3)}…` : year };
}

const ORDER: readonly State[] = ['opened', 'existing', 'ended', 'none'];

function byLook(a: string, b: string): number {
  const rank = (id: string) => ORDER.findIndex((state) => id.startsWith(state));
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function keyOf(id: string, count: number, lang: Lang): TileKey {
  const [word = '', decade] = id.split(' ');
  const state = ORDER.find((each) => each === word) ?? 'existing';
  if (decade === undefined) return { state, count };
  return { state, count, decade: formatDate(parseDate(`${decade}X`), lang) };
}
