import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { readDelimited } from './csv.ts';
import { readFeed } from './xml-feed.ts';
import { readNdjson } from './ndjson.ts';
import type { Rows } from './row.ts';
import { readSheet } from './xlsx.ts';

export type InputFormat = 'ndjson' | 'csv' | 'tsv' | 'xml' | 'xlsx';
const BY_EXTENSION: Record<string, InputFormat> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.xml': 'xml',
  '.rss': 'xml',
  '.xlsx': 'xlsx',
};
const SNIFF_BYTES = 4_096;

/**
 * Rows of a catalogue file, or of standard input (`-`). The form is told by the ending, else by the
 * first bytes.
 */
export async function readRows(file: string): Promise<Rows> {
  if (file === '-') return readStream(process.stdin, undefined);
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
  await handle.close();
  return openRows(
    detectFormat(buffer.subarray(0, bytesRead), BY_EXTENSION[extname(file).toLowerCase()]),
    createReadStream(file),
  );
}

async function readStream(input: Readable, known: InputFormat | undefined): Promise<Rows> {
  const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  const head = first.done ? Buffer.alloc(0) : first.value;
  const rest = Readable.from(
    (async function* () {
      if (head.length > 0) yield head;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    })(),
  );
  return openRows(detectFormat(head, known), rest);
}

/** What the first bytes say wins over a wrong ending for binary and markup files. */
export function detectFormat(head: Buffer, byName: InputFormat | undefined): InputFormat {
  if (head[0] === 0x50 && head[1] === 0x4b) return 'xlsx';
  if (isUtf16(head)) return byName === 'xml' ? 'xml' : 'csv';
  const start = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('<')) return 'xml';
  if (byName !== undefined && byName !== 'xlsx' && byName !== 'xml') return byName;
  if (start.startsWith('{')) return 'ndjson';
  const [line = ''] = start.split('\n', 1);
  return line.split('\t').length > line.split(',').length ? 'tsv' : 'csv';
}

const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function openRows(format: InputFormat, input: Readable): Rows {
  switch (format) {
    case 'ndjson':
      return readNdjson(input);
    case 'csv':
      return readDelimited(input);
    case 'tsv':
      return readDelimited(input);
    case 'xml':
      return readFeed(input);
    case 'xlsx':
      return readSheet(input);
  }
}
