import { FINDINGS } from '../../catalogue/finding.ts';
import type { Catalogue } from '../../catalogue/input/open-catalogue.ts';
import { InputRefusal, type Row } from '../../catalogue/input/row.ts';
import { addNote, createTally, mergeTally, type Tally } from '../../catalogue/tally.ts';
import { createRun, type CheckRun } from '../check/run.ts';
import { runInOrder, type Runner } from '../check/runner.ts';
import { formatNote, listSummaryLines } from '../check/summary.ts';
import { openContext, type CommandContext } from '../context.ts';
import { openFile, type OpenFile } from '../input/open-file.ts';
import { UsageError, type Options } from '../options.ts';
import type { Print } from '../terminal.ts';

const EXIT = { read: 0, found: 1, bad: 2, interrupted: 130 } as const;
const PROGRESS_MS = 250;

/**
 * `useby check FILE|-`: one result per row, in order; a bad row gives a line that says why. Returns
 * 1 when there are findings at or above `--fail-on`, and 2 when any row could not be read.
 */
export async function runCheck(options: Options, print: Print): Promise<number> {
  const [file, ...more] = options.words;
  if (file === undefined || more.length > 0)
    throw new UsageError('check takes one file, or - for standard input');
  if (options.format === 'xlsx' && options.out === undefined && process.stdout.isTTY)
    throw new UsageError('--format xlsx needs --out FILE: a terminal cannot show a workbook');
  const context = await openContext(options);
  const tally = createTally();
  const opened = await openNamed(file, options, context, tally);
  const run = createRun(options, opened, context, print);
  const watch = createWatch(opened, options, print);
  try {
    await pumpRows(run, tally, { file, unit: nameUnit(opened.catalogue), options, print, watch });
  } finally {
    watch.end();
    await run.runner.close();
    run.close();
  }
  if (!options.quiet) printSummary(tally, context, print, watch.isStopped());
  return watch.isStopped() ? EXIT.interrupted : chooseExit(tally, options);
}

/** Says in the words of the run's language why a file is none. */
async function openNamed(
  file: string,
  options: Options,
  { say }: CommandContext,
  tally: Tally,
): Promise<OpenFile> {
  try {
    return await openFile(file, options, (message, line) => addNote(tally, message, line));
  } catch (error) {
    if (!(error instanceof InputRefusal)) throw error;
    const how =
      error.reason.id === 'catalogue.refused.no-title'
        ? ' If one does, say which: --column "title=NAME".'
        : '';
    throw new Error(`${file}: ${say(error.reason)}${how}`, { cause: error });
  }
}

interface Pump {
  file: string;
  /** What the rows of the file are counted by. */
  unit: 'line' | 'row';
  options: Options;
  print: Print;
  watch: Watch;
}

/** Text is counted by lines, so that an editor finds them; what has none by rows. */
const nameUnit = ({ format }: Catalogue): Pump['unit'] =>
  format === 'xlsx' || format === 'xml' || format === 'json' ? 'row' : 'line';

const MAX_PROBLEMS_SAID = 20;

async function pumpRows(run: CheckRun, tally: Tally, pump: Pump): Promise<void> {
  const { runner } = run;
  const batches = cutBatches(run.rows, runner, pump.watch);
  let said = 0;
  for await (const batch of runInOrder(batches, runner.width, (rows) => runner.run(rows))) {
    mergeTally(tally, batch.tally);
    for (const { line, error } of batch.problems)
      if (said++ < MAX_PROBLEMS_SAID)
        pump.print.err(`${pump.file}: ${pump.unit} ${line}: ${error}`);
    await run.write(batch);
    pump.watch.tell(tally.rows);
  }
  await run.finish();
  if (said > MAX_PROBLEMS_SAID)
    pump.print.err(`${pump.file}: … ${said - MAX_PROBLEMS_SAID} more rows could not be read`);
}

async function* cutBatches(
  rows: AsyncIterable<Row>,
  { batchSize }: Runner,
  watch: Watch,
): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
    if (watch.isStopped()) break;
  }
  if (batch.length > 0) yield batch;
}

/** Ctrl-C, and the line that says how far it is. */
interface Watch {
  isStopped(): boolean;
  tell(rows: number): void;
  end(): void;
}

function createWatch({ share }: OpenFile, { quiet }: Options, print: Print): Watch {
  const start = performance.now();
  let told = start;
  let stopped = false;
  // The row at hand is finished, so that what is written ends with a whole line; a second press
  // ends at once.
  const stop = (): void => {
    if (stopped) process.exit(EXIT.interrupted);
    stopped = true;
  };
  process.on('SIGINT', stop);
  return {
    isStopped: () => stopped,
    tell(rows) {
      const now = performance.now();
      if (quiet || print.progress === undefined || now - told < PROGRESS_MS) return;
      told = now;
      print.progress(formatProgress(rows, share(), (now - start) / 1_000));
    },
    end: () => void process.off('SIGINT', stop),
  };
}

function formatProgress(rows: number, share: number | null, seconds: number): string {
  const done = share === null ? '' : ` · ${Math.floor(share * 100)} %`;
  return `${rows.toLocaleString('en-GB')} rows${done} · ${Math.round(rows / seconds).toLocaleString('en-GB')} rows/s`;
}

function printSummary(
  tally: Tally,
  { say }: CommandContext,
  print: Print,
  isStopped: boolean,
): void {
  print.err(
    ...tally.notes.map((note) => `note: ${formatNote(note, say)}`),
    ...(isStopped ? ['stopped: only the rows before were checked'] : []),
    ...listSummaryLines(tally, say),
  );
}

/** Rows that could not be read come before findings: the answer is then not whole. */
function chooseExit({ findings }: Tally, { failOn }: Options): number {
  if ((findings.unreadable?.count ?? 0) > 0) return EXIT.bad;
  if (failOn === undefined) return EXIT.read;
  const isFound = Object.entries(FINDINGS).some(
    ([finding, { severity }]) =>
      (findings[finding as keyof typeof findings]?.count ?? 0) > 0 &&
      (severity === 'alert' || (failOn === 'caution' && severity === 'caution')),
  );
  return isFound ? EXIT.found : EXIT.read;
}
