import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** A document as `npm run format` would leave it, so that both commands agree. */
export const formatDocument = async (file: string, text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(file)), filepath: file });

/** Is the document on disk what its command would write now? */
export const isUpToDate = async (file: string, text: string): Promise<boolean> =>
  readFileSync(file, 'utf8') === (await formatDocument(file, text));

/**
 * Writes a generated document, or with `--check` only says whether it is up to date; returns the
 * exit code.
 */
export async function writeDocument(
  file: string,
  text: string,
  command: string,
  args: readonly string[],
): Promise<number> {
  if (args.includes('--check')) {
    const same = await isUpToDate(file, text);
    process.stdout.write(`${file} is ${same ? 'up to date' : `out of date; run ${command}`}\n`);
    return same ? 0 : 1;
  }
  writeFileSync(file, await formatDocument(file, text));
  process.stdout.write(`${file} written\n`);
  return 0;
}
