import { MAX_ROWS } from '../contract.ts';

/** Cells of a table with their marks, spans opened. */
export interface OpenedTable {
  cells: string[][];
  headers: boolean[][];
  /** Rows that were too many to read. */
  beyond: number;
}

const MAX_COLUMNS = 60;
const MAX_CELLS = 600_000;
/** Rows beyond those that may be kept are still read, to be named one by one. */
export const MAX_TABLE_ROWS = MAX_ROWS + 1_000;

/** Reads the text of a cell; given by the walker, which bounds its work. */
export type ReadCell = (cell: Element) => string;

const ownRows = (table: Element): Element[] => {
  const rows: Element[] = [];
  for (let row = table.firstElementChild; row; row = row.nextElementSibling) {
    if (/^(?:TR|tr)$/.test(row.nodeName)) rows.push(row);
    else if (/^(?:THEAD|TBODY|TFOOT)$/i.test(row.nodeName))
      for (let inner = row.firstElementChild; inner; inner = inner.nextElementSibling)
        if (/^tr$/i.test(inner.nodeName)) rows.push(inner);
  }
  return rows;
};

const ownCells = (row: Element): Element[] =>
  [...row.children].filter(({ nodeName }) => /^t[dh]$/i.test(nodeName)).slice(0, MAX_COLUMNS);

/** Is the first row one of header cells? */
export const hasOwnHeader = (table: Element): boolean => {
  const [first] = ownRows(table);
  return first !== undefined && ownCells(first).some(({ nodeName }) => /^th$/i.test(nodeName));
};

const readSpan = (cell: Element, name: string, max: number): number => {
  const span = Number(cell.getAttribute(name) ?? '1');
  return Number.isInteger(span) && span > 1 ? Math.min(span, max) : 1;
};

const isHeader = (cell: Element): boolean =>
  /^th$/i.test(cell.nodeName) ||
  cell.parentElement?.parentElement?.nodeName.toUpperCase() === 'THEAD';

/** A cell that reaches down into the rows below. */
interface Hanging {
  text: string;
  header: boolean;
  rowsLeft: number;
}

/** Opens merged cells: each stands in all the places that it spans. */
export function openTable(table: Element, readCell: ReadCell): OpenedTable {
  const opened: OpenedTable = { cells: [], headers: [], beyond: 0 };
  const hanging: (Hanging | undefined)[] = [];
  let left = MAX_CELLS;
  const rows = ownRows(table);
  for (const row of rows.slice(0, MAX_TABLE_ROWS)) {
    const { texts, marks } = openRow(row, hanging, readCell);
    left -= texts.length;
    if (left < 0) break;
    opened.cells.push(texts);
    opened.headers.push(marks);
  }
  opened.beyond = rows.length - opened.cells.length;
  return opened;
}

function openRow(row: Element, hanging: (Hanging | undefined)[], readCell: ReadCell) {
  const texts: string[] = [];
  const marks: boolean[] = [];
  const add = (text: string, header: boolean) => {
    texts.push(text);
    marks.push(header);
  };
  const addHanging = () => {
    for (
      let over = hanging[texts.length];
      over && texts.length < MAX_COLUMNS;
      over = hanging[texts.length]
    ) {
      hanging[texts.length] =
        over.rowsLeft > 1 ? { ...over, rowsLeft: over.rowsLeft - 1 } : undefined;
      add(over.text, over.header);
    }
  };
  for (const cell of ownCells(row)) {
    addHanging();
    const header = isHeader(cell);
    const text = readCell(cell);
    const rowsLeft = readSpan(cell, 'rowspan', MAX_ROWS) - 1;
    for (let n = readSpan(cell, 'colspan', MAX_COLUMNS); n > 0 && texts.length < MAX_COLUMNS; n--) {
      hanging[texts.length] = rowsLeft > 0 ? { text, header, rowsLeft } : undefined;
      add(text, header);
    }
  }
  addHanging();
  return { texts, marks };
}

const BY_ROLE = '[role="row"]';
const CELL_ROLES = '[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';

/** A table made of boxes that say by `role` what they are. */
export function openRoleTable(table: Element, readCell: ReadCell): OpenedTable {
  const rows = [...table.querySelectorAll(BY_ROLE)];
  const opened: OpenedTable = { cells: [], headers: [], beyond: 0 };
  opened.beyond = Math.max(0, rows.length - MAX_TABLE_ROWS);
  for (const row of rows.slice(0, MAX_TABLE_ROWS)) {
    const cells = [...row.querySelectorAll(CELL_ROLES)].slice(0, MAX_COLUMNS);
    opened.cells.push(cells.map(readCell));
    opened.headers.push(cells.map((cell) => /header$/.test(cell.getAttribute('role') ?? '')));
  }
  return opened;
}
