import { runCheck } from './commands/check.ts';
import { runData } from './commands/data.ts';
import { runDevice } from './commands/device.ts';
import { runRead } from './commands/read.ts';
import { runScan } from './commands/scan.ts';
import { listLanguages } from '../engine/i18n/catalogues.ts';
import { version } from '../package.json';
import { findNearest } from './nearest.ts';
import { readOptions, UsageError, type Options } from './options.ts';
import { terminal, toPlainText, UnwritableError, type Print } from './terminal.ts';

/** Kept apart from bad input: whoever goes on after a bad row must not go on after a full disk. */
const UNWRITABLE = 3;

type Command = (options: Options, print: Print) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', runCheck],
  ['scan', runScan],
  ['read', runRead],
  ['device', runDevice],
  ['data', runData],
]);

export const USAGE = `useby: how long are security updates promised?

  useby check FILE|-          a catalogue (CSV, TSV, NDJSON, JSON, Merchant Center XML, XLSX, a list of titles): one result per row, a summary last
  useby scan PAGE.html --url https://…   every listing of a saved shop page
  useby read PAGE|- --url https://…      what a maker's page (HTML, JSON, PDF, text) says of how long updates last
  useby device WORDS…         the record of a device, with its sources
  useby data [--json]         what the dataset holds

  --format ndjson|csv|xlsx|table   form of the results (table in a terminal, else ndjson)
  --out FILE                  check: write there; .csv, .xlsx and .ndjson choose the form
  --only attention|devices|all     check: which rows to print (all)
  --group maker               check: one record a maker, with a letter that asks for what is missing
  --fail-on caution|alert     check: exit 1 when a row has such a finding
  --jobs N                    check: so many threads (1); the order stays
  --input csv|ndjson|json|xml|xlsx|list   check: the form of the file, where it is to be said
  --column title=NAME         check: the column that holds titles (or brand, gtin, id, …); may be repeated
  --quiet                     check: no summary, no progress
  --regime uk|eu              the law to judge by (uk)
  --as-of YYYY-MM-DD          the day to judge on (today)
  --layer adapter|structured-data|structure   scan: read by this layer alone
  --settings FILE             read: meanings of columns and more, as in data/sources/*.yaml
  --lang ${listLanguages().join('|')}          language of the sentences (en)
  --data DIR                  another packed dataset
  --version                   which version this is

Exit codes: 0 read, 1 findings at or above --fail-on (scan, device: nothing found), 2 called wrongly, or a file, row or part of a page that cannot be read, 3 results that cannot be written.`;

/** Runs one command line; returns the exit code. */
export async function run(args: readonly string[], print: Print): Promise<number> {
  const [word, ...rest] = args;
  const command = word === undefined ? undefined : COMMANDS.get(word);
  try {
    const isFlag = word?.startsWith('-') === true;
    const options = readOptions(isFlag ? args : rest);
    if (options.version) {
      print.out(`useby ${version}`);
      return 0;
    }
    if (command && !options.help) return await command(options, print);
    return showUsage(word, options, print);
  } catch (error) {
    print.err(`useby: ${toPlainText(error instanceof Error ? error.message : String(error))}`);
    if (error instanceof UsageError) print.err('see useby --help');
    return error instanceof UnwritableError ? UNWRITABLE : 2;
  }
}

function showUsage(word: string | undefined, { help }: Options, print: Print): number {
  const isKnown = word === undefined || word.startsWith('-') || word === 'help';
  if (help || word === 'help') {
    print.out(USAGE);
    return 0;
  }
  if (isKnown) {
    print.err(USAGE);
    return 2;
  }
  const nearest = findNearest(word, [...COMMANDS.keys()]);
  throw new UsageError(
    `${word.slice(0, 80)}: no such command${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
  );
}

/** A closed pipe (`| head`) is no error; a full disk is one line. */
function endOnBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  terminal.err(`useby: ${new UnwritableError('standard output', error).message}`);
  process.exit(UNWRITABLE);
}

/** Entry of the built command. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  process.stdout.on('error', endOnBrokenOutput);
  process.stderr.on('error', () => process.exit(UNWRITABLE));
  return run(args, terminal);
}
