import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3-dsv';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly (string | number)[];
  };
}

/** A table as a Data Package describes it. */
export interface DescribedTable {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly encoding: string;
  readonly mediatype: string;
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string; readonly header: boolean };
  readonly schema: { readonly fields: readonly Field[] };
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  integer: /^-?\d+$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
};

/** A text that a spreadsheet would run; a number may begin with a sign. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Judges a file of comma-separated values by its description (Frictionless Data Package 2.0, Table Dialect, Table
 * Schema): bytes and hash, header, number of cells, types and constraints; and that no cell is a formula. Gives one
 * sentence for each fault.
 */
export function judgeTable(table: DescribedTable, csv: string): string[] {
  const { name, bytes, hash, dialect, schema } = table;
  const [header = [], ...rows] = csvParseRows(csv);
  const found = `sha256:${createHash('sha256').update(csv).digest('hex')}`;
  const isPlain = dialect.delimiter === ',' && dialect.lineTerminator === '\n' && dialect.header;
  return [
    ...(isPlain && table.encoding === 'utf-8' && table.mediatype === 'text/csv'
      ? []
      : ['The dialect is not plain.']),
    ...(/^[a-z0-9._-]+$/u.test(name) && table.path === `${name}.csv`
      ? []
      : ['The name is not one of a resource.']),
    ...(csv.startsWith('\uFEFF') || csv.includes('\r') || !csv.endsWith('\n')
      ? ['The lines are not as the dialect says.']
      : []),
    ...(Buffer.byteLength(csv) === bytes
      ? []
      : [`The file has ${Buffer.byteLength(csv)} bytes, not ${bytes}.`]),
    ...(found === hash ? [] : ['The file has another hash.']),
    ...(header.join() === schema.fields.map((field) => field.name).join()
      ? []
      : ['The header names other columns.']),
    ...rows.flatMap((row, index) =>
      row.length === schema.fields.length ? [] : [`Row ${index + 1} has ${row.length} cells.`],
    ),
    ...schema.fields.flatMap((field, column) =>
      judgeColumn(
        field,
        rows.map((row) => row[column] ?? ''),
      ),
    ),
  ].map((fault) => `${name}  ${fault}`);
}

function judgeColumn({ name, type, constraints = {} }: Field, cells: readonly string[]): string[] {
  const pattern = TYPES[type];
  if (pattern === undefined) return [`The column ${name} has the unknown type ${type}.`];
  const allowed = constraints.enum?.map(String);
  return cells.flatMap((cell, index) => {
    const at = `${name}, row ${index + 1}`;
    if (cell === '') return constraints.required === true ? [`${at}: nothing.`] : [];
    return [
      ...(pattern.test(cell) ? [] : [`${at}: "${cell}" is no ${type}.`]),
      ...(allowed?.includes(cell) === false ? [`${at}: "${cell}" is not allowed.`] : []),
      ...(constraints.unique === true && cells.indexOf(cell) !== index
        ? [`${at}: "${cell}" stands twice.`]
        : []),
      ...(type === 'string' && FORMULA.test(cell) ? [`${at}: "${cell}" is a formula.`] : []),
    ];
  });
}
