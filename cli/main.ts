import { runCheck } from './commands/check.ts';
import { runData } from './commands/data.ts';
import { runDevice } from './commands/device.ts';
import { runRead } from './commands/read.ts';
import { runScan } from './commands/scan.ts';
import { listLanguages } from '../engine/i18n/catalogues.ts';
import { readOptions, UsageError, type Options } from './options.ts';
import { terminal, type Print } from './terminal.ts';

const COMMANDS: Record<string, (options: Options, print: Print) => Promise<number>> = {
  check: runCheck,
  scan: runScan,
  read: runRead,
  device: runDevice,
  data: runData,
};

export const USAGE = `useby: how long are security updates promised?

  useby check FILE|-          a catalogue (CSV, TSV, NDJSON, Merchant Center XML, XLSX): one result per row
  useby scan PAGE.html --url https://…   every listing of a saved shop page
  useby read PAGE|- --url https://…      what a maker's page (HTML, JSON, PDF, text) says of how long updates last
  useby device WORDS…         the record of a device, with its sources
  useby data [--json]         what the dataset holds

  --format ndjson|csv|table   form of the results (table in a terminal, else ndjson)
  --regime uk|eu              the law to judge by (uk)
  --as-of YYYY-MM-DD          the day to judge on (today)
  --layer adapter|structured-data|structure   scan: read by this layer alone
  --settings FILE             read: meanings of columns and more, as in data/sources/*.yaml
  --lang ${listLanguages().join('|')}          language of the sentences (en)
  --data DIR                  another packed dataset

Exit codes: 0 all read, 1 some rows could not be read or nothing found, 2 called wrongly or a file cannot be opened.`;

/** Runs one command line; returns the exit code. */
export async function run(args: readonly string[], print: Print): Promise<number> {
  const [word, ...rest] = args;
  const command = word === undefined ? undefined : COMMANDS[word];
  try {
    const options = readOptions(command ? rest : []);
    if (!command || options.help) {
      const asked = options.help || word === 'help' || word === '--help' || word === '-h';
      (asked ? print.out : print.err)(USAGE);
      return asked ? 0 : 2;
    }
    return await command(options, print);
  } catch (error) {
    print.err(`useby: ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof UsageError) print.err('see useby --help');
    return 2;
  }
}

/** Entry of the built command: a closed pipe (`| head`) is no error. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    else throw error;
  });
  return run(args, terminal);
}
