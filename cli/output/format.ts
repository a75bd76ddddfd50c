import { formatCsvHeader, formatCsvResult } from './csv.ts';
import type { Problem } from './problem.ts';
import type { Result } from './result.ts';
import { formatTableHeader, formatTableLine } from './table.ts';

export type OutputFormat = 'ndjson' | 'csv' | 'table';

/** Header line of a format, if it has one. */
export function formatHeader(format: OutputFormat): string | null {
  if (format === 'csv') return formatCsvHeader();
  return format === 'table' ? formatTableHeader() : null;
}

/** One result, or one row that could not be read, in the format asked for. */
export function formatLine(format: OutputFormat, result: Result | Problem): string {
  if (format === 'csv') return formatCsvResult(result);
  return format === 'table' ? formatTableLine(result) : JSON.stringify(result);
}
