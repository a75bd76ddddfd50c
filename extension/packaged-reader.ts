import { nameShardFile, readShard } from '../data/pack/shard-files.ts';
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
  const readText = keepReadings(MAX_TEXTS, (name) =>
    readOwn(toAddress, name, (answer) => answer.text()),
  );
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
    shard: keepReadings(maxShards, async (id) => {
      const file = `pack/${nameShardFile(id)}`;
      return readShard(await readText(file), id, { file, advice: ADVICE });
    }),
  };
}

/** Files of shards kept as they were read: brands of one page often stand in the same. */
const MAX_TEXTS = 8;

/** Reads each name once, as long as no more than `most` are kept; a failure is not remembered. */
function keepReadings<Value>(
  most: number,
  read: (name: string) => Promise<Value>,
): (name: string) => Promise<Value> {
  const readings = new Map<string, Promise<Value>>();
  return (name) => {
    const known = readings.get(name);
    if (known) return known;
    const reading = read(name);
    if (readings.size >= most) readings.clear();
    readings.set(name, reading);
    reading.catch(() => readings.delete(name));
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
