import { createMapping, listDoubled, type Mapping } from '../columns.ts';
import { InputRefusal, type Row, type TakeNote } from './row.ts';
import { MAX_RECORD, type TextRecord } from './split-records.ts';

/** Names of columns; an empty one is named by its place, and of two alike the second, too. */
export function nameColumns(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.map((name, at) => {
    const trimmed = name.trim();
    const isFree = trimmed !== '' && !seen.has(trimmed);
    seen.add(trimmed);
    if (isFree) return trimmed;
    return trimmed === '' ? `column ${at + 1}` : `${trimmed} (column ${at + 1})`;
  });
}

/** The header of a file and what its columns mean. */
export interface Header {
  columns: string[];
  mapping: Mapping;
}

/** Finds the meaning of columns. Throws `InputRefusal` where none holds titles or GTINs. */
export function readHeader(
  columns: readonly string[],
  chosen: Mapping | undefined,
  note: TakeNote,
): Header {
  for (const wanted of Object.values(chosen ?? {}).flat())
    if (!columns.includes(wanted))
      throw new InputRefusal(
        { id: 'catalogue.refused.no-column', params: { column: wanted, ...listColumns(columns) } },
        columns,
      );
  const mapping = createMapping(columns, chosen);
  if (mapping.title === undefined && mapping.gtin === undefined) throw refuseColumns(columns);
  if (mapping.title === undefined) note({ id: 'catalogue.note.gtin-only' });
  for (const { meaning, columns: same } of listDoubled(mapping))
    note({
      id: 'catalogue.note.doubled',
      params: { column: same[0] ?? meaning, n: same.length },
    });
  return { columns: [...columns], mapping };
}

const MAX_NAMED = 20;

/** A few of the columns by name, for a sentence. */
const listColumns = (columns: readonly string[]): { columns: string } => ({
  columns: columns
    .slice(0, MAX_NAMED)
    .map((column) => column.slice(0, 60))
    .concat(columns.length > MAX_NAMED ? ['…'] : [])
    .join(', '),
});

export const refuseColumns = (columns: readonly string[]): InputRefusal =>
  new InputRefusal({ id: 'catalogue.refused.no-title', params: listColumns(columns) }, columns);

/**
 * Cells of a record under the names of their columns; a cell that has none is a fault of the row.
 */
export function nameCells(columns: readonly string[], line: number, cells: readonly string[]): Row {
  const named: [column: string, cell: string][] = [];
  columns.forEach((column, at) => {
    const cell = cells[at];
    if (cell !== undefined && cell !== '') named.push([column, cell]);
  });
  const surplus =
    cells.length > columns.length
      ? cells.slice(columns.length).filter((cell) => cell.trim() !== '')
      : [];
  if (surplus.length === 0) return { line, fields: Object.fromEntries(named) };
  return {
    line,
    fields: { ...Object.fromEntries(named), 'further cells': surplus.join(' | ') },
    problem: {
      id: 'catalogue.problem.cells',
      params: { n: cells.length, columns: columns.length },
    },
  };
}

const FAULTS = {
  unclosed: { id: 'catalogue.problem.unclosed' },
  'too-long': { id: 'catalogue.problem.too-long', params: { n: MAX_RECORD } },
} as const;

/** A record under the names of its columns. */
export function nameRecord(columns: readonly string[], { line, cells, fault }: TextRecord): Row {
  const row = nameCells(columns, line, cells);
  return fault === undefined ? row : { ...row, problem: FAULTS[fault] };
}
