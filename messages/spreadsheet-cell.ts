/** Excel takes UTF-8 for another encoding unless the file begins with it. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * A spreadsheet that separates by semicolons cuts a cell there, whatever we quote, and a line break
 * or a tab ends it: what begins a cell, or follows one of these, must not begin a formula.
 */
const FORMULA = /((?:^|[;\t\r\n])[ \u00a0]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A cell that no spreadsheet runs as a formula. */
export const disarmCell = (cell: string): string => cell.replace(FORMULA, "$1'");

/** One line of CSV, every cell quoted and disarmed. */
export const formatCsvCells = (cells: readonly string[]): string =>
  cells.map((cell) => `"${disarmCell(cell).replaceAll('"', '""')}"`).join(',');

/**
 * One line of a table on the clipboard: cells apart by tabs, none with a tab or line break in it.
 */
export const formatTabbedCells = (cells: readonly string[]): string =>
  cells.map((cell) => disarmCell(cell.replace(/[\t\r\n]+/g, ' '))).join('\t');
