import { disarmCell } from '../../messages/spreadsheet-cell.ts';

export { BYTE_ORDER_MARK } from '../../messages/spreadsheet-cell.ts';

/** Signs that no table needs and a terminal would obey. */
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** A cell that no spreadsheet runs and no terminal obeys. */
export const cleanCell = (cell: string): string => disarmCell(cell.replace(CONTROLS, ' '));

const quoteCell = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One line of CSV, with every cell disarmed that a spreadsheet would run as a formula. */
export const formatCsvLine = (cells: readonly string[]): string =>
  cells.map((cell) => quoteCell(cleanCell(cell))).join(',');

/** Text of a field as the file had it; what is no text is written as JSON. */
export function formatField(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
}

/** Cells of a row under the columns of its file, and last what has no column. */
export function listFields(
  fields: Record<string, unknown>,
  columns: readonly string[],
): { cells: string[]; further: string } {
  const known = new Set(columns);
  const others = Object.entries(fields).filter(([name]) => !known.has(name));
  return {
    cells: columns.map((column) =>
      Object.hasOwn(fields, column) ? formatField(fields[column]) : '',
    ),
    further: others.length === 0 ? '' : JSON.stringify(Object.fromEntries(others)),
  };
}
