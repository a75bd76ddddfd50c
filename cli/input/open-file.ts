import { createReadStream, statSync } from 'node:fs';
import { openCatalogue, type Catalogue } from '../../catalogue/input/open-catalogue.ts';
import { InputRefusal, type TakeNote } from '../../catalogue/input/row.ts';
import type { Options } from '../options.ts';
import { tellUnreadable } from './unreadable.ts';

/** A catalogue that is open, and how far into its file reading has come, from 0 to 1. */
export interface OpenFile {
  catalogue: Catalogue;
  /** Null where nobody can tell, as of a pipe. */
  share(): number | null;
}

/**
 * Opens a file, a pipe, or standard input (`-`). Throws `InputRefusal` where it is no catalogue.
 */
export async function openFile(
  file: string,
  { input, mapping }: Pick<Options, 'input' | 'mapping'>,
  note: TakeNote,
): Promise<OpenFile> {
  const size = file === '-' ? null : readSize(file);
  let read = 0;
  const stream: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file);
  const counted = (async function* () {
    for await (const piece of stream) {
      read += piece.length;
      yield new Uint8Array(piece.buffer, piece.byteOffset, piece.length);
    }
  })();
  const catalogue = await openCatalogue(counted, {
    ...(file === '-' ? {} : { name: file }),
    ...(input === undefined ? {} : { format: input }),
    ...(mapping === undefined ? {} : { mapping }),
    note,
  });
  return { catalogue, share: () => (size === null ? null : Math.min(1, read / size)) };
}

/** Size in bytes; null for what has none. Throws `InputRefusal` where there is nothing to read. */
function readSize(file: string): number | null {
  const reason = tellUnreadable(file);
  if (reason !== null) throw new InputRefusal({ id: `catalogue.refused.${reason}` });
  const state = statSync(file);
  return state.isFile() && state.size > 0 ? state.size : null;
}
