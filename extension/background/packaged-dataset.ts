import { decodeIndex, decodeShard } from '../../data/pack/decode-pack.ts';
import type { Claim } from '../../engine/dataset.ts';
import type { BrandRecord, PackReader } from '../../engine/packed-dataset.ts';
import { browser } from '../platform.ts';

/**
 * Shards kept decoded; the largest is about half a megabyte. Losing them with the worker costs a
 * read.
 */
const KEPT_SHARDS = 60;

/** The packaged dataset. Every error names the file; a failed read is not remembered. */
export function packagedReader(): PackReader {
  const shards = new Map<string, Promise<BrandRecord>>();
  return {
    index: async () => decodeIndex(await readPackaged('pack/index.json'), 'pack/index.json'),
    shard(id) {
      const known = shards.get(id);
      if (known) return known;
      const name = `pack/shards/${id}.json`;
      const reading = readPackaged(name).then((value) => decodeShard(value, name));
      if (shards.size >= KEPT_SHARDS) shards.clear();
      shards.set(id, reading);
      reading.catch(() => shards.delete(id));
      return reading;
    },
  };
}

/** Only claims from sources with open terms: the user's or an organisation's choice. */
export const onlyOpen = (reader: PackReader): PackReader => ({
  index: () => reader.index(),
  shard: async (id) => openClaims(await reader.shard(id)),
});

function openClaims(record: BrandRecord): BrandRecord {
  const open = (claims: Claim[]): Claim[] =>
    claims.filter(({ source }) => record.sources[source]?.licenceGroup === 'open');
  const each = <Holder extends { claims: Claim[] }>(
    holders: Record<string, Holder>,
  ): Record<string, Holder> =>
    Object.fromEntries(
      Object.entries(holders).map(([id, holder]) => [
        id,
        { ...holder, claims: open(holder.claims) },
      ]),
    );
  return {
    ...record,
    claims: open(record.claims),
    lines: each(record.lines),
    models: each(record.models),
  };
}

/** A JSON file of our own package: the only thing the background ever fetches. */
export async function readPackaged(name: string): Promise<unknown> {
  const text = await fetch(browser.runtime.getURL(name))
    .then((answer) => answer.text())
    .catch(() => {
      throw new Error(`${name}: missing from the package; reinstall the extension`);
    });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${name}: damaged or cut short; reinstall the extension`);
  }
}
