import type { Row } from '../../catalogue/input/row.ts';
import { groupByMaker, type GroupRow, type MakerGroup } from '../../catalogue/maker-groups.ts';
import { formatCsvHeader } from '../../catalogue/output/csv.ts';
import { listPlainHeader } from '../../catalogue/output/plain-sheet.ts';
import { formatTableHeader } from '../../catalogue/output/table.ts';
import type { CommandContext } from '../context.ts';
import type { OpenFile } from '../input/open-file.ts';
import type { Options } from '../options.ts';
import type { Print } from '../terminal.ts';
import type { BatchResult, BatchSpec } from './batch.ts';
import { createGroupForm, GROUP_SHEET } from './groups.ts';
import { createInlineRunner, createPool, type Runner } from './runner.ts';
import {
  createFileSink,
  createPrintSink,
  createSheetSink,
  type SheetSink,
  type Sink,
} from './sink.ts';

/** One run of `useby check`: where rows come from, who checks them, where results go. */
export interface CheckRun {
  rows: AsyncIterable<Row>;
  runner: Runner;
  write(batch: BatchResult): Promise<void>;
  /** Writes what can only be written at the end. */
  finish(): Promise<void>;
  close(): void;
}

/** Sets up a run as the options want it. */
export function createRun(
  options: Options,
  { catalogue, share }: OpenFile,
  context: CommandContext,
  print: Print,
): CheckRun {
  const spec: BatchSpec = {
    columns: catalogue.columns,
    mapping: catalogue.mapping,
    format: options.format,
    only: options.only,
    groupByMaker: options.groupByMaker,
  };
  const output =
    options.format === 'xlsx'
      ? createSheetOutput(options, spec, context)
      : createLineOutput(options, spec, context, print);
  return {
    rows: catalogue.rows,
    runner: createRunner(options, spec, context, share() === null),
    ...output,
  };
}

function createRunner(
  options: Options,
  spec: BatchSpec,
  context: CommandContext,
  isPipe: boolean,
): Runner {
  if (options.jobs === 1) return createInlineRunner(context, spec, isPipe);
  const { data, lang, regime, asOf } = options;
  const input = { options: { lang, regime, asOf, ...(data === undefined ? {} : { data }) }, spec };
  return createPool(options.jobs, input, new URL(import.meta.url));
}

type Output = Pick<CheckRun, 'write' | 'finish' | 'close'>;

function createLineOutput(
  options: Options,
  spec: BatchSpec,
  { say }: CommandContext,
  print: Print,
): Output {
  const sink: Sink =
    options.out === undefined ? createPrintSink(print) : createFileSink(options.out);
  const form = createGroupForm(options.format, options.asOf, say);
  const header = options.groupByMaker ? form.header : listHeader(options, spec);
  const grouped: GroupRow[] = [];
  let isBegun = false;
  const begin = async (): Promise<void> => {
    if (!isBegun) await sink.lines(header);
    isBegun = true;
  };
  return {
    async write(batch) {
      await begin();
      grouped.push(...batch.grouped);
      await sink.bytes(batch.lines);
    },
    async finish() {
      await begin();
      for (const group of groupByMaker(grouped)) await sink.lines(form.lines(group));
    },
    close: () => sink.close(),
  };
}

function listHeader({ format }: Options, { columns }: BatchSpec): string[] {
  if (format === 'csv') return [formatCsvHeader(columns)];
  return format === 'table' ? [formatTableHeader()] : [];
}

function createSheetOutput(
  options: Options,
  { columns }: BatchSpec,
  { say }: CommandContext,
): Output {
  const sheet: SheetSink = createSheetSink(options.out);
  const grouped: GroupRow[] = [];
  sheet.row(options.groupByMaker ? GROUP_SHEET.columns : listPlainHeader(columns, say));
  return {
    write(batch) {
      grouped.push(...batch.grouped);
      for (const cells of batch.cells) addRow(sheet, cells);
      return Promise.resolve();
    },
    finish() {
      const groups: MakerGroup[] = groupByMaker(grouped);
      for (const group of groups) addRow(sheet, GROUP_SHEET.listCells(group));
      return Promise.resolve();
    },
    close: () => sheet.close(),
  };
}

function addRow(sheet: SheetSink, cells: readonly string[]): void {
  if (!sheet.row(cells))
    throw new Error(
      'a sheet of Excel ends at 1,048,576 rows: write --format csv, or --only attention',
    );
}
