import { MAX_ROWS } from '../contract.ts';

/** Cells of a table with their marks, spans opened. */
export interface OpenedTable {
  cells: string[][];
  headers: boolean[][];
}

const MAX_COLUMNS = 60;
const MAX_CELLS = 600_000;

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
  const opened: OpenedTable = { cells: [], headers: [] };
  const hanging: (Hanging | undefined)[] = [];
  let left = MAX_CELLS;
  for (const row of ownRows(table).slice(0, MAX_ROWS)) {
    const { texts, marks } = openRow(row, hanging, readCell);
    left -= texts.length;
    if (left < 0) break;
    opened.cells.push(texts);
    opened.headers.push(marks);
  }
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
  const opened: OpenedTable = { cells: [], headers: [] };
  for (const row of [...table.querySelectorAll(BY_ROLE)].slice(0, MAX_ROWS)) {
    const cells = [...row.querySelectorAll(CELL_ROLES)].slice(0, MAX_COLUMNS);
    opened.cells.push(cells.map(readCell));
    opened.headers.push(cells.map((cell) => /header$/.test(cell.getAttribute('role') ?? '')));
  }
  return opened;
}
