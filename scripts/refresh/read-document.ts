import type { CollectionFile } from '../../data/schema/source.ts';
import type { ReadResult } from '../../readers/contract.ts';
import { Refusal, type StoredDocument } from './documents.ts';

/** One document by the general readers. */
export function readDocument(
  document: StoredDocument,
  { reader = 'auto' }: CollectionFile,
): Promise<ReadResult> {
  return Promise.reject(new Refusal(`${document.path}: the reader ${reader} is not here yet`));
}
