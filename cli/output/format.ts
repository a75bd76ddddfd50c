import { formatCsvHeader, formatCsvResult } from '../../catalogue/output/csv.ts';
import { formatJsonLine } from '../../catalogue/output/ndjson.ts';
import { formatTableHeader, formatTableLine } from '../../catalogue/output/table.ts';
import type { Problem } from '../../catalogue/problem.ts';
import type { Result } from '../../catalogue/result.ts';

export type OutputFormat = 'ndjson' | 'csv' | 'xlsx' | 'table';

/** Header line of a format, if it has one. */
export function formatHeader(format: OutputFormat): string | null {
  if (format === 'csv') return formatCsvHeader();
  return format === 'table' ? formatTableHeader() : null;
}

/** One result, or one row that could not be read, in the format asked for. */
export function formatLine(format: OutputFormat, result: Result | Problem): string {
  if (format === 'csv') return formatCsvResult(result);
  return format === 'table' ? formatTableLine(result) : formatJsonLine(result);
}
