import type { Checked } from '../check-row.ts';
import { FINDINGS } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import { BYTE_ORDER_MARK, formatCsvLine, listFields } from './cell.ts';

/** Columns that programs rely on: new ones come at the end, none is renamed. */
const COLUMNS = [
  'id',
  'title',
  'connectable',
  'type',
  'scope',
  'scopeRule',
  'level',
  'brand',
  'line',
  'model',
  'support',
  'until',
  'password',
  'reporting',
  'tone',
  'headline',
  'source',
  'read',
  'error',
  'untilMarket',
  'untilBound',
  'untilPrecision',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string | null>>;

/** What stands behind them: the row in the file, what it comes to, and then the file's columns. */
const CHECK_COLUMNS = ['row', 'finding', 'todo'] as const;
const INPUT_PREFIX = 'in: ';
const FURTHER = 'in: (further fields)';

/** Header line; with the columns of the file behind, where there is one. */
export function formatCsvHeader(columns?: readonly string[]): string {
  const more =
    columns === undefined
      ? []
      : [...CHECK_COLUMNS, ...columns.map((column) => `${INPUT_PREFIX}${column}`), FURTHER];
  return `${BYTE_ORDER_MARK}${formatCsvLine([...COLUMNS, ...more])}`;
}

function listResultCells(result: Result): Cells {
  const { identification, support } = result;
  const source = support.claims[0]?.source;
  return {
    id: result.id,
    title: result.title,
    connectable: result.connectable,
    type: result.type,
    scope: result.scope,
    scopeRule: result.scopeRule,
    level: identification.level,
    brand: identification.brand,
    line: identification.line,
    model: identification.model,
    support: support.status,
    until: support.until,
    password: result.password.status,
    reporting: result.reporting.status,
    tone: result.tone,
    headline: result.headline,
    source: source?.url,
    read: source?.read,
    untilMarket: support.untilMarket,
    untilBound: support.untilBound,
    untilPrecision: support.untilPrecision,
  };
}

const listProblemCells = ({ id, title, line, error }: Problem): Cells => ({
  id,
  title,
  error: `line ${line}: ${error}`,
});

function listCells(result: Result | Problem): string[] {
  const cells = 'error' in result ? listProblemCells(result) : listResultCells(result);
  return COLUMNS.map((column) => cells[column] ?? '');
}

/** A result or a problem as one line of CSV. */
export const formatCsvResult = (result: Result | Problem): string =>
  formatCsvLine(listCells(result));

/** A checked row as one line of CSV, with the columns of its file. */
export function formatCsvRow(
  { result, row, finding }: Checked,
  columns: readonly string[],
): string {
  const { cells, further } = listFields(row.fields, columns);
  return formatCsvLine([
    ...listCells(result),
    String(row.line),
    finding,
    FINDINGS[finding].todo,
    ...cells,
    further,
  ]);
}
