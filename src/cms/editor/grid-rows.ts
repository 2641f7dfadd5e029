/** Pure changes to the rows of a table; each returns a new rectangular table. */
import { asList, asString } from '@/content/rich-text/untrusted';

export type GridRows = readonly (readonly string[])[];

const emptyGrid: GridRows = Array.from({ length: 3 }, () => ['', '']);

/** Whatever is stored, as rows of one length; a new table begins with three rows of two cells. */
export function gridRows(value: unknown): GridRows {
  const rows = asList(value).map((row) => asList(row).map(asString));
  return rows.length > 0 ? rectangular(rows) : emptyGrid;
}

export const columnCount = (rows: GridRows): number => rows[0]?.length ?? 0;

export function setCell(rows: GridRows, row: number, column: number, text: string): GridRows {
  return rows.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells));
}

/** An empty row at this place. */
export function insertRow(rows: GridRows, at: number): GridRows {
  return rows.toSpliced(
    at,
    0,
    Array.from({ length: columnCount(rows) }, () => ''),
  );
}

export function insertColumn(rows: GridRows, at: number): GridRows {
  return rows.map((cells) => cells.toSpliced(at, 0, ''));
}

/** The last row stays: a table without one could not be edited any more. */
export function removeRow(rows: GridRows, at: number): GridRows {
  return rows.length > 1 ? rows.toSpliced(at, 1) : rows;
}

export function removeColumn(rows: GridRows, at: number): GridRows {
  return columnCount(rows) > 1 ? rows.map((cells) => cells.toSpliced(at, 1)) : rows;
}

/** Lays a pasted table over the grid from one cell on; the grid grows as needed. */
export function pasteRows(rows: GridRows, row: number, column: number, pasted: GridRows): GridRows {
  const width = Math.max(columnCount(rows), column + Math.max(...pasted.map((cells) => cells.length)));
  const height = Math.max(rows.length, row + pasted.length);
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => pasted[r - row]?.[c - column] ?? rows[r]?.[c] ?? ''),
  );
}

function rectangular(rows: GridRows): GridRows {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  return rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
}
