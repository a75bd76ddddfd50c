import { decodeShard } from '../../data/pack/decode-pack.ts';
import { createRecogniserOver, type Recogniser } from '../../engine/recogniser.ts';
import { openPackedIndex } from '../../engine/packed-index/packed-index.ts';
import type { BrandRecord, PackReader } from '../../engine/packed-dataset.ts';
import { keepOpenClaims } from '../open-claims.ts';

/** A catalogue meets many brands in any order; so many of their records are kept. */
const MAX_KEPT_SHARDS = 200;
const INDEX = 'pack/index.bin';

/** The engine over the dataset of the package, for a worker, which has no API of the browser. */
export async function openPackagedEngine(
  licence: 'all' | 'open',
): Promise<{ engine: Recogniser; reader: PackReader }> {
  const bytes = await (await fetchOwn(INDEX)).arrayBuffer();
  const { index, names, adoptWords } = openPackedIndex(new Uint8Array(bytes), INDEX);
  adoptWords();
  const shards = new Map<string, Promise<BrandRecord>>();
  const reader: PackReader = {
    index: () => Promise.resolve(index),
    shard(id) {
      const known = shards.get(id);
      if (known) return known;
      if (shards.size >= MAX_KEPT_SHARDS) shards.clear();
      const name = `pack/shards/${id}.json`;
      const reading = readShard(name);
      shards.set(id, reading);
      return reading;
    },
  };
  return {
    engine: createRecogniserOver(names),
    reader: licence === 'open' ? keepOpenClaims(reader) : reader,
  };
}

async function readShard(name: string): Promise<BrandRecord> {
  const text = await (await fetchOwn(name)).text();
  try {
    return decodeShard(JSON.parse(text) as unknown, name);
  } catch (error) {
    const isJson = !(error instanceof SyntaxError);
    throw isJson ? error : new Error(`${name}: damaged or cut short; reinstall the extension`);
  }
}

const fetchOwn = (name: string): Promise<Response> =>
  fetch(new URL(`/${name}`, self.location.href)).catch(() => {
    throw new Error(`${name}: missing from the package; reinstall the extension`);
  });
