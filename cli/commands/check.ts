import { decodeRow } from '../input/decode-row.ts';
import { readRows } from '../input/read-rows.ts';
import type { Row } from '../input/row.ts';
import { UsageError, type Options } from '../options.ts';
import { formatHeader, formatLine } from '../output/format.ts';
import type { Problem } from '../output/problem.ts';
import { formatResult, type Result } from '../output/result.ts';
import { openContext, type CommandContext } from '../context.ts';
import type { Print } from '../terminal.ts';

/**
 * `useby check FILE|-`: one result per row, in order; a bad row gives a line that says why. Returns
 * 1 when any row was bad.
 */
export async function runCheck(options: Options, print: Print): Promise<number> {
  const [file, ...more] = options.words;
  if (file === undefined || more.length > 0)
    throw new UsageError('check takes one file, or - for standard input');
  const context = await openContext(options);
  const header = formatHeader(options.format);
  if (header !== null) print.out(header);
  let bad = 0;
  for await (const row of await readRows(file)) {
    const result = await assessRow(context, row);
    if ('error' in result) {
      bad++;
      print.err(`${file}: line ${result.line}: ${result.error}`);
    }
    print.out(formatLine(options.format, result));
    await print.room();
  }
  return bad > 0 ? 1 : 0;
}

async function assessRow(context: CommandContext, row: Row): Promise<Result | Problem> {
  const decoded = decodeRow(row);
  if (!decoded.ok)
    return {
      line: row.line,
      error: decoded.problem,
      ...(decoded.title === undefined ? {} : { title: decoded.title }),
    };
  const result = formatResult(
    decoded.listing.title,
    await context.assess(decoded.listing),
    context.say,
  );
  return decoded.id === undefined ? result : { id: decoded.id, ...result };
}
