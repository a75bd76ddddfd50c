import { accessSync, constants, statSync } from 'node:fs';

/** Why a path cannot be read. */
export type Unreadable = 'folder' | 'missing' | 'locked';

const REASONS: Partial<Record<string, Unreadable>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'locked',
  EPERM: 'locked',
};

/** Why a path cannot be read; null where nothing speaks against it. Throws on any other trouble. */
export function tellUnreadable(file: string): Unreadable | null {
  try {
    if (statSync(file).isDirectory()) return 'folder';
    accessSync(file, constants.R_OK);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code];
    if (reason === undefined) throw error;
    return reason;
  }
}

const SENTENCES: Record<Unreadable, string> = {
  folder: 'This is a folder. Name one file.',
  missing: 'There is no file of this name.',
  locked: 'The file may not be opened by you.',
};

/** Throws one plain sentence, with the file named, where it cannot be read. */
export function expectReadable(file: string): void {
  const reason = tellUnreadable(file);
  if (reason !== null) throw new Error(`${file}: ${SENTENCES[reason]}`);
}
