import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  openPackedIndex,
  type IndexReader,
  type OpenIndex,
} from '../../engine/packed-index/packed-index.ts';
import type { BrandRecord } from '../../engine/packed-dataset.ts';
import { buildNameIndex } from '../../engine/identify/names/build-name-index.ts';
import { hashIndexJson, INDEX_FILE, INDEX_JSON } from './index-files.ts';
import { decodeIndex } from './decode-pack.ts';
import { nameShardFile, readShard } from './shard-files.ts';
import type { KnownPage } from '../../readers/known-pages.ts';

/**
 * A pack on disk. Index and shards are read once each. Throws naming the file that is missing or
 * cut short.
 */
export function readPackFrom(folder: string): IndexReader {
  const files = new Map<string, Promise<string>>();
  const shards = new Map<string, Promise<BrandRecord>>();
  const readOnce = (name: string): Promise<string> => {
    const reading = files.get(name) ?? readText(join(folder, name));
    files.set(name, reading);
    return reading;
  };
  let opened: Promise<OpenIndex> | undefined;
  const open = (): Promise<OpenIndex> => (opened ??= openIndexOf(folder));
  return {
    open,
    index: async () => (await open()).index,
    shard: (id) => {
      const known = shards.get(id);
      if (known) return known;
      const file = nameShardFile(id);
      const reading = readOnce(file).then((text) => readShard(text, id, { file, advice: ADVICE }));
      shards.set(id, reading);
      return reading;
    },
  };
}

const ADVICE = 'run npm run data';

/** The packed index, unless the JSON beside it says something else: then that is what is meant. */
async function openIndexOf(folder: string): Promise<OpenIndex> {
  const file = join(folder, INDEX_FILE);
  const json = await readFile(join(folder, INDEX_JSON), 'utf8').catch(() => undefined);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes !== undefined) {
    // A copy of its own, which begins at a multiple of eight bytes.
    const opened = openPackedIndex(new Uint8Array(bytes), file, ADVICE);
    if (json === undefined || opened.source === hashIndexJson(json)) return opened;
  }
  if (json === undefined) throw new Error(`${file}: the dataset file is missing; ${ADVICE}`);
  const index = decodeIndex(parseJson(json, join(folder, INDEX_JSON)), INDEX_JSON);
  return { index, names: buildNameIndex(index), source: '', adoptWords: () => undefined };
}

/** The pages of makers that the pack knows how to read. Throws naming the file. */
export async function readPagesFrom(folder: string): Promise<KnownPage[]> {
  const file = join(folder, 'pages.json');
  const value = await readJson(file);
  if (!Array.isArray(value)) throw new Error(`${file}: holds no list of pages; run npm run data`);
  return value as KnownPage[];
}

const readJson = async (file: string): Promise<unknown> => parseJson(await readText(file), file);

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new Error(`${file}: the dataset file is missing; ${ADVICE}`);
  });

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${file}: the dataset file is damaged or cut short; ${ADVICE}`);
  }
}
