import { nameShardFile, readShard } from '../data/pack/shard-files.ts';
import type { BrandRecord } from '../engine/packed-dataset.ts';
import {
  openPackedIndex,
  type IndexReader,
  type OpenIndex,
} from '../engine/packed-index/packed-index.ts';

/** How a script reaches the files of our own package: workers have no API of the browser. */
export type ToAddress = (name: string) => string;

const INDEX = 'pack/index.bin';
const ADVICE = 'reinstall the extension';

/**
 * The dataset of the package. At most `maxShards` records are kept decoded. Every error names the
 * file; a failed read is not remembered.
 */
export function createReader(toAddress: ToAddress, maxShards: number): IndexReader {
  const shards = new Map<string, Promise<BrandRecord>>();
  const files = createTextCache(toAddress);
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
      const file = `pack/${nameShardFile(id)}`;
      const reading = files(file).then((text) => readShard(text, id, { file, advice: ADVICE }));
      if (shards.size >= maxShards) shards.clear();
      shards.set(id, reading);
      reading.catch(() => shards.delete(id));
      return reading;
    },
  };
}

/** Files of shards kept as they were read: brands of one page often stand in the same. */
const MAX_TEXTS = 8;

function createTextCache(toAddress: ToAddress): (name: string) => Promise<string> {
  const texts = new Map<string, Promise<string>>();
  return (name) => {
    const known = texts.get(name);
    if (known) return known;
    const reading = readOwn(toAddress, name, (answer) => answer.text());
    if (texts.size >= MAX_TEXTS) texts.clear();
    texts.set(name, reading);
    reading.catch(() => texts.delete(name));
    return reading;
  };
}

const openIndex = async (toAddress: ToAddress): Promise<OpenIndex> =>
  openPackedIndex(
    new Uint8Array(await readOwn(toAddress, INDEX, (answer) => answer.arrayBuffer())),
    INDEX,
  );

/** A JSON file of our own package. Throws, naming it, when it is missing or damaged. */
export async function readJson(toAddress: ToAddress, name: string): Promise<unknown> {
  const text = await readOwn(toAddress, name, (answer) => answer.text());
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${name}: damaged or cut short; ${ADVICE}`);
  }
}

/**
 * What a file of our own package holds. Firefox answers for a file that is not there as well, and
 * only the reading of it fails.
 */
async function readOwn<Body>(
  toAddress: ToAddress,
  name: string,
  read: (answer: Response) => Promise<Body>,
): Promise<Body> {
  try {
    return await read(await fetch(toAddress(name)));
  } catch {
    throw new Error(`${name}: missing from the package; ${ADVICE}`);
  }
}
