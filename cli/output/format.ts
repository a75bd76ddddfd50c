import type { Result } from './result.ts';

export type OutputFormat = 'ndjson' | 'csv' | 'table';
export interface Problem {
  id?: string;
  title?: string;
  line: number;
  error: string;
}

const CSV_COLUMNS = [
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

/**
 * Quoted where needed; a leading =, +, - or @ is disarmed so that a spreadsheet does not run a
 * shop's title as a formula.
 */
export function formatCsvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function formatCsvLine(result: Result | Problem): string {
  if ('error' in result)
    return CSV_COLUMNS.map((column) =>
      formatCsvCell(
        column === 'error'
          ? `line ${result.line}: ${result.error}`
          : column === 'title'
            ? (result.title ?? '')
            : '',
      ),
    ).join(',');
  const source = result.support.claims[0]?.source;
  const values: Record<(typeof CSV_COLUMNS)[number], string> = {
    id: result.id ?? '',
    title: result.title,
    connectable: result.connectable,
    type: result.type ?? '',
    scope: result.scope,
    scopeRule: result.scopeRule,
    level: result.identification.level,
    brand: result.identification.brand ?? '',
    line: result.identification.line ?? '',
    model: result.identification.model ?? '',
    support: result.support.status,
    until: result.support.until ?? '',
    password: result.password.status,
    reporting: result.reporting.status,
    tone: result.tone,
    headline: result.headline,
    source: source?.url ?? '',
    read: source?.read ?? '',
    error: '',
  };
  return CSV_COLUMNS.map((column) => formatCsvCell(values[column])).join(',');
}

const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
// A title may carry terminal control sequences; none reaches the terminal.
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

function formatTableLine(result: Result | Problem): string {
  if ('error' in result) return `line ${result.line}: ${plain(result.error)}`;
  const { identification: found } = result;
  const device =
    result.connectable === 'no'
      ? '(not a connectable device)'
      : [found.brand, found.model ?? found.line].filter(Boolean).join(' ') || `(${found.level})`;
  return [
    cut(plain(result.title), 48),
    cut(plain(device), 32),
    cut(result.scope, 12),
    cut(result.headline, 34),
    result.support.claims[0]?.source.url ?? '',
  ]
    .join('  ')
    .trimEnd();
}

/** Header line of a format, if it has one. */
export function formatHeader(format: OutputFormat): string | null {
  if (format === 'csv') return CSV_COLUMNS.join(',');
  return format === 'table'
    ? [cut('TITLE', 48), cut('DEVICE', 32), cut('SCOPE', 12), cut('SAYS', 34), 'SOURCE'].join('  ')
    : null;
}

export function formatLine(format: OutputFormat, result: Result | Problem): string {
  if (format === 'csv') return formatCsvLine(result);
  return format === 'table' ? formatTableLine(result) : JSON.stringify(result);
}
