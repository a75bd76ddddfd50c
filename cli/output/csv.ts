import { stringify } from 'csv-stringify/sync';
import { disarmCell } from '../../messages/spreadsheet-cell.ts';
import type { Problem } from './problem.ts';
import type { Result } from './result.ts';

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
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string | null>>;

/** One line, with every cell disarmed that a spreadsheet would run as a formula. */
export const formatCsvLine = (cells: readonly string[]): string =>
  stringify([cells.map(disarmCell)], { eof: false });

/** Excel takes UTF-8 for another encoding unless the file begins with the byte order mark. */
export const formatCsvHeader = (): string => stringify([[...COLUMNS]], { bom: true, eof: false });

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
  };
}

const listProblemCells = ({ title, line, error }: Problem): Cells => ({
  title,
  error: `line ${line}: ${error}`,
});

/** A result or a problem as one line of CSV. */
export function formatCsvResult(result: Result | Problem): string {
  const cells = 'error' in result ? listProblemCells(result) : listResultCells(result);
  return formatCsvLine(COLUMNS.map((column) => cells[column] ?? ''));
}
