import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { hashBytes } from '../../canonical-hash.ts';
import { formatCsv } from './export-csv.ts';
import { formatHtml, toPicturePath } from './export-html.ts';
import { formatLines, type WholeCase } from './export-lines.ts';
import type { RecordRow } from './rows.ts';

export const FILES = {
  html: 'record.html',
  csv: 'record.csv',
  lines: 'record.ndjson',
  sums: 'SHA256SUMS',
} as const;

/** The earliest day a ZIP knows, so that the same record gives the same bytes. */
const STAMP = new Date(1980, 0, 1);

export interface ExportParts {
  whole: WholeCase;
  rows: readonly RecordRow[];
  words: Translator;
  /** Gives a picture's bytes, one at a time: together they may be more than a page can hold. */
  loadPicture: (hash: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** The record as a ZIP: a page, a table, lines of JSON, the pictures, and the SHA-256 of each. */
export async function createZip({ whole, rows, words, loadPicture }: ExportParts): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    if (chunk !== undefined) parts.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const sums: string[] = [];
  const add = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    if (name !== FILES.sums) sums.push(`${await hashBytes(bytes)}  ${name}\n`);
    const file = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = STAMP;
    zip.add(file);
    file.push(bytes, true);
  };
  const addText = (name: string, text: string): Promise<void> =>
    add(name, new TextEncoder().encode(text));
  await addText(FILES.html, formatHtml(whole.case, rows, words));
  await addText(FILES.csv, formatCsv(rows));
  await addText(FILES.lines, formatLines(whole));
  for (const hash of listPictures(whole)) {
    const bytes = await loadPicture(hash);
    if (bytes !== null) await add(toPicturePath(hash), bytes);
  }
  await addText(FILES.sums, sums.join(''));
  zip.end();
  if (failure !== null) throw failure as Error;
  return new Blob(parts, { type: 'application/zip' });
}

const listPictures = ({ visits }: WholeCase): string[] =>
  [...new Set(visits.flatMap(({ hashes }) => hashes.picture ?? []))].sort();
