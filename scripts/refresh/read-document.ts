import { JSDOM } from 'jsdom';
import type { CollectionFile } from '../../data/schema/source.ts';
import { READER_NAMES, type ReadResult, type ReaderName } from '../../readers/contract.ts';
import { openInput } from '../../readers/open-input.ts';
import { readPage } from '../../readers/read-page.ts';
import { Refusal, type StoredDocument } from './documents.ts';

const parseHtml = (html: string): Document => new JSDOM(html).window.document;

const isReaderName = (name: string): name is ReaderName =>
  READER_NAMES.some((known) => known === name);

/** One document by the general readers, with the settings of its source. Throws `Refusal`. */
export async function readDocument(
  document: StoredDocument,
  { reader = 'auto', settings, address }: CollectionFile,
): Promise<ReadResult> {
  if (!isReaderName(reader)) throw new Refusal(`has a reader that is not there: ${reader}`);
  try {
    const input = await openInput(document.bytes, parseHtml);
    return readPage(
      input,
      { ...settings, reader },
      new URL(URL.canParse(document.path) ? document.path : address),
    );
  } catch (error) {
    throw new Refusal(
      `${document.path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
