import { csvFormat } from 'd3-dsv';

/** A cell: a text or a number; nothing leaves it empty. */
export type CsvCell = string | number | undefined;

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Writes rows as comma-separated values (RFC 4180, UTF-8, a line break at the end) with the columns in their order.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers, also negative ones, stay.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, CsvCell>>[],
): string {
  const lines = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, cellText(row[column])])),
  );
  return `${csvFormat(lines, [...columns])}\n`;
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  if (cell === undefined) return '';
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
