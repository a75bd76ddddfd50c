import { decodeShard } from '../../data/pack/decode-pack.ts';
import {
  openPackedIndex,
  type IndexReader,
  type OpenIndex,
} from '../../engine/packed-index/packed-index.ts';
import type { BrandRecord } from '../../engine/packed-dataset.ts';
import { browser } from '../platform.ts';

/**
 * Shards kept decoded; the largest is about half a megabyte. Losing them with the worker costs a
 * read.
 */
const MAX_KEPT_SHARDS = 60;

/** The packaged dataset. Every error names the file; a failed read is not remembered. */
export function createPackagedReader(): IndexReader {
  const shards = new Map<string, Promise<BrandRecord>>();
  let opened: Promise<OpenIndex> | undefined;
  const open = (): Promise<OpenIndex> => (opened ??= openPackagedIndex());
  return {
    open,
    index: async () => (await open()).index,
    shard(id) {
      const known = shards.get(id);
      if (known) return known;
      const name = `pack/shards/${id}.json`;
      const reading = readPackaged(name).then((value) => decodeShard(value, name));
      if (shards.size >= MAX_KEPT_SHARDS) shards.clear();
      shards.set(id, reading);
      reading.catch(() => shards.delete(id));
      return reading;
    },
  };
}

const INDEX = 'pack/index.bin';

const openPackagedIndex = async (): Promise<OpenIndex> =>
  openPackedIndex(new Uint8Array(await (await fetchPackaged(INDEX)).arrayBuffer()), INDEX);

const fetchPackaged = (name: string): Promise<Response> =>
  fetch(browser.runtime.getURL(name)).catch(() => {
    throw new Error(`${name}: missing from the package; reinstall the extension`);
  });

/** A JSON file of our own package: the only thing the background ever fetches. */
export async function readPackaged(name: string): Promise<unknown> {
  const text = await (await fetchPackaged(name)).text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${name}: damaged or cut short; reinstall the extension`);
  }
}
