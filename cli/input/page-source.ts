import { readFile } from 'node:fs/promises';
import { MAX_PAGE_BYTES } from '../../readers/contract.ts';
import { UsageError } from '../options.ts';
import { expectReadable } from './unreadable.ts';

/** The address of a saved page. Throws `UsageError` where it is missing or none. */
export function readPageUrl(command: string, text: string | undefined): URL {
  if (text === undefined)
    throw new UsageError(`${command} needs --url https://… (the address the page was saved from)`);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--url ${text}: write a full https:// address`);
  return url;
}

/**
 * Bytes of a file, or of standard input for `-`. Throws where they are more than a page may have.
 */
export async function readPageBytes(file: string): Promise<Uint8Array> {
  if (file !== '-') expectReadable(file);
  const bytes = file === '-' ? await readAll(process.stdin) : await readFile(file);
  if (bytes.length > MAX_PAGE_BYTES) throw new Error(`${file}: larger than 10 MB`);
  return bytes;
}

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(Buffer.from(part));
    size += part.length;
    if (size > MAX_PAGE_BYTES) break;
  }
  return Buffer.concat(parts);
}
