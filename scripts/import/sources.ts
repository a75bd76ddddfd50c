import { findCollection } from '../../data/source-collections.ts';
import type { CollectionFile } from '../../data/schema/source.ts';
import type { FileSource } from '../../data/brand-file.ts';
import type { Witness } from '../../engine/dataset.ts';
import { toHost } from '../../data/hosts.ts';

const WITNESS: Record<string, Witness> = {
  manufacturer: 'maker',
  regulator: 'regulator',
  'consumer-body': 'consumer-body',
  press: 'press',
  retailer: 'press',
  collection: 'collection',
  'community-dataset': 'collection',
  'research-sheet': 'research-sheet',
};

export interface RowSource {
  url: string;
  kind: string;
  maker: string;
  publisher?: string | null | undefined;
  recordedIn?: string | null | undefined;
  published?: string | null | undefined;
}

/** The source of a row: who says it, on what terms, in which collection it stands. */
export function createSource(
  row: RowSource,
  collections: ReadonlyMap<string, CollectionFile>,
): FileSource {
  const { url, kind, maker, publisher, recordedIn, published } = row;
  const found = findCollection(recordedIn ?? url, collections);
  const witness = WITNESS[kind] ?? 'unknown';
  return {
    url,
    ...(recordedIn ? { recordedIn } : {}),
    publisher: publisher ?? nameCollection(found) ?? (witness === 'maker' ? maker : toHost(url)),
    witness,
    licence: found?.[1].licence ?? 'facts',
    licenceGroup: found?.[1].licenceGroup ?? 'open',
    ...(published ? { published } : {}),
    ...(found ? { collection: found[0] } : {}),
  };
}

const nameCollection = (found: [string, CollectionFile] | undefined): string | undefined =>
  found?.[1].publisher;
