import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeIndex, decodeShard } from './decode-pack.ts';
import type { PackReader } from '../../engine/packed-dataset.ts';

/**
 * A pack on disk. Index and shards are read once each. Throws naming the file that is missing or
 * cut short.
 */
export function readPackFrom(folder: string): PackReader {
  const kept = new Map<string, Promise<unknown>>();
  const read = <Value>(
    name: string,
    decode: (value: unknown, name: string) => Value,
  ): Promise<Value> => {
    const known = kept.get(name) as Promise<Value> | undefined;
    if (known) return known;
    const reading = readJson(join(folder, name)).then((value) => decode(value, name));
    kept.set(name, reading);
    return reading;
  };
  return {
    index: () => read('index.json', decodeIndex),
    shard: (id) => read(`shards/${id}.json`, decodeShard),
  };
}

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file}: the dataset file is missing; run npm run data`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${file}: the dataset file is damaged or cut short; run npm run data`);
  }
}
