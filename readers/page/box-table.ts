import { toLine } from '../quote.ts';
import { MAX_TABLE_ROWS, type OpenedTable, type ReadCell } from './table-grid.ts';
import { isTableHeader } from './table-header.ts';

const MAX_WIDTH = 12;
const MAX_LABEL = 80;
const MAX_STEPS = 40;

/** The text of an element where it is short, found without reading all of it; else null. */
function readShort(element: Element): string | null {
  let text = '';
  let steps = MAX_STEPS;
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child && steps-- > 0; child = child.nextSibling)
      if (child.nodeType === 3) text += (child.nodeValue ?? '').slice(0, MAX_LABEL * 4);
      else visit(child);
  };
  visit(element);
  const line = toLine(text);
  return steps > 0 && line.length <= MAX_LABEL ? line : null;
}

const isAlike = (row: Element | null, first: Element): row is Element =>
  row !== null &&
  row.nodeName === first.nodeName &&
  row.childElementCount === first.childElementCount;

/**
 * The rows of a table made of boxes that only the style sheet puts beside each other: the first
 * holds its headers, and those that follow hold as many boxes. None where this box begins no table.
 */
export function listBoxRows(first: Element): Element[] {
  const width = first.childElementCount;
  if (width < 2 || width > MAX_WIDTH || !isAlike(first.nextElementSibling, first)) return [];
  const labels = [...first.children].map(readShort);
  if (!isTableHeader(labels.map((label) => label ?? '')) || labels.includes(null)) return [];
  const rows = [first];
  let next: Element | null = first.nextElementSibling;
  while (isAlike(next, first) && rows.length < MAX_TABLE_ROWS) {
    rows.push(next);
    next = next.nextElementSibling;
  }
  return rows;
}

/** Such rows as a table. */
export const openBoxTable = (rows: readonly Element[], readCell: ReadCell): OpenedTable => ({
  cells: rows.map((row) => [...row.children].map(readCell)),
  headers: rows.map((row, at) => [...row.children].map(() => at === 0)),
  beyond: 0,
});
