import { checkRow, type CheckContext, type Checked } from '../../catalogue/check-row.ts';
import type { Mapping } from '../../catalogue/columns.ts';
import { isDevice, needsAttention } from '../../catalogue/finding.ts';
import type { Row } from '../../catalogue/input/row.ts';
import { formatCsvRow } from '../../catalogue/output/csv.ts';
import { formatJsonRecord } from '../../catalogue/output/ndjson.ts';
import { listPlainCells } from '../../catalogue/output/plain-sheet.ts';
import { formatTableLine } from '../../catalogue/output/table.ts';
import { addChecked, createTally, type Tally } from '../../catalogue/tally.ts';
import { toGroupRow, type GroupRow } from '../../catalogue/maker-groups.ts';
import type { Options } from '../options.ts';
import type { LineBuffer } from './line-buffer.ts';

/** What is to be made of rows: the same for every batch of a run. Plain values: workers get it. */
export interface BatchSpec {
  columns: readonly string[];
  mapping: Mapping;
  format: Options['format'];
  only: Options['only'];
  groupByMaker: boolean;
}

/** What came of a batch: finished lines as bytes, or cells, in order, and the count. */
export interface BatchResult {
  lines: Uint8Array<ArrayBuffer>;
  cells: string[][];
  grouped: GroupRow[];
  problems: { line: number; error: string }[];
  tally: Tally;
}

/** What makes the output of rows: one serves every batch of a thread. */
export interface BatchMaker {
  context: CheckContext;
  spec: BatchSpec;
  /** Lines are written here as they are made: held as text they would outlive the collector. */
  buffer: LineBuffer;
}

/** Checks some rows, in their order. */
export async function checkBatch(maker: BatchMaker, rows: readonly Row[]): Promise<BatchResult> {
  const { context, spec, buffer } = maker;
  const batch: Omit<BatchResult, 'lines'> = {
    cells: [],
    grouped: [],
    problems: [],
    tally: createTally(),
  };
  for (const row of rows) {
    const checked = await checkRow(context, spec.mapping, row);
    addChecked(batch.tally, checked);
    const { result } = checked;
    if ('error' in result) batch.problems.push({ line: result.line, error: result.error });
    if (isWanted(checked, spec.only)) keepOutput(batch, checked, maker);
  }
  return { ...batch, lines: buffer.take() };
}

function isWanted({ finding }: Checked, only: BatchSpec['only']): boolean {
  if (only === 'all') return true;
  return only === 'attention' ? needsAttention(finding) : isDevice(finding);
}

function keepOutput(
  batch: Pick<BatchResult, 'cells' | 'grouped'>,
  checked: Checked,
  { context: { say }, spec: { format, columns, groupByMaker }, buffer }: BatchMaker,
): void {
  const { result } = checked;
  if (groupByMaker) batch.grouped.push(...toGroupRow(checked));
  else if (format === 'xlsx') batch.cells.push(listPlainCells(checked, columns, say));
  else if (format === 'csv') buffer.add(formatCsvRow(checked, columns));
  else buffer.add(format === 'table' ? formatTableLine(result) : formatJsonRecord(result));
}
