import { decodeShard } from '../data/pack/decode-pack.ts';
import type { BrandRecord } from '../engine/packed-dataset.ts';
import {
  openPackedIndex,
  type IndexReader,
  type OpenIndex,
} from '../engine/packed-index/packed-index.ts';

/** How a script reaches the files of our own package: workers have no API of the browser. */
export type ToAddress = (name: string) => string;

const INDEX = 'pack/index.bin';

/**
 * The dataset of the package. At most `maxShards` records are kept decoded. Every error names the
 * file; a failed read is not remembered.
 */
export function createReader(toAddress: ToAddress, maxShards: number): IndexReader {
  const shards = new Map<string, Promise<BrandRecord>>();
  let opened: Promise<OpenIndex> | undefined;
  const open = (): Promise<OpenIndex> => {
    if (opened) return opened;
    const opening = openIndex(toAddress);
    opening.catch(() => (opened = undefined));
    return (opened = opening);
  };
  return {
    open,
    index: async () => (await open()).index,
    shard(id) {
      const known = shards.get(id);
      if (known) return known;
      const name = `pack/shards/${id}.json`;
      const reading = readJson(toAddress, name).then((value) => decodeShard(value, name));
      if (shards.size >= maxShards) shards.clear();
      shards.set(id, reading);
      reading.catch(() => shards.delete(id));
      return reading;
    },
  };
}

const openIndex = async (toAddress: ToAddress): Promise<OpenIndex> =>
  openPackedIndex(new Uint8Array(await (await fetchOwn(toAddress, INDEX)).arrayBuffer()), INDEX);

/** A JSON file of our own package. Throws, naming it, when it is missing or damaged. */
export async function readJson(toAddress: ToAddress, name: string): Promise<unknown> {
  const text = await (await fetchOwn(toAddress, name)).text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${name}: damaged or cut short; reinstall the extension`);
  }
}

const fetchOwn = (toAddress: ToAddress, name: string): Promise<Response> =>
  fetch(toAddress(name)).catch(() => {
    throw new Error(`${name}: missing from the package; reinstall the extension`);
  });
