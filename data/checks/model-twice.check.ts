import { listDeviceKeys } from '../device-keys.ts';
import { readKeptApart, type KeptApart } from '../kept-apart.ts';
import type { BrandEntry } from '../read-brands.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

export const check: Check = {
  id: 'model-twice',
  severity: 'error',
  why: 'Two records of one device split what is known of it, and a title that names both names neither. (One code under two makers is no error.)',
  fix: 'merge the records and retire the one that goes, with a redirect; where they are two devices, say so in data/kept-apart.jsonl',
  run: (entries) => judgeRecords(entries, readKeptApart()),
};

/**
 * Ids used twice, records of one brand that are written alike, and pairs kept apart that are not
 * written alike (any more).
 */
export function judgeRecords(
  entries: readonly BrandEntry[],
  keptApart: readonly KeptApart[],
): Finding[] {
  return entries.flatMap((entry) => {
    const apart = keptApart.filter(({ brand }) => brand === entry.id);
    const pairs = findPairs(entry);
    return [
      ...findDoubledIds(entry),
      ...pairs
        .filter((pair) => !apart.some((one) => isSamePair(one, pair)))
        .map(({ at, models: [first], text }) =>
          formatPlace(entry, ['models', at, 'name'], `"${text}" is the same model as ${first}`),
        ),
      ...apart
        .filter((one) => !pairs.some((pair) => isSamePair(one, pair)))
        .map(({ models }) =>
          formatPlace(
            entry,
            ['models'],
            `${models.join(' and ')} stand in data/kept-apart.jsonl and are not written alike`,
          ),
        ),
    ];
  });
}

function findDoubledIds(entry: BrandEntry): Finding[] {
  const ids = (entry.brand.models ?? []).map(({ id }) => id);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [formatPlace(entry, ['models', i, 'id'], `${id} is used twice`)] : [],
  );
}

interface Pair {
  /** Position of the second record. */
  at: number;
  models: [string, string];
  /** The name of the second that the first bears, too. */
  text: string;
}

/** Records of which a name of one is a name of the other; a tombstone may bear any name. */
function findPairs({ brand }: BrandEntry): Pair[] {
  const first = new Map<string, string>();
  const pairs = new Map<string, Pair>();
  (brand.models ?? []).forEach((model, at) => {
    if (model.retired) return;
    for (const { key, by, text } of listDeviceKeys(model, brand.name)) {
      if (by === 'code') continue;
      const other = first.get(key) ?? model.id;
      first.set(key, other);
      const id = `${other} ${model.id}`;
      if (other !== model.id && !pairs.has(id))
        pairs.set(id, { at, models: [other, model.id], text });
    }
  });
  return [...pairs.values()];
}

const isSamePair = (a: Pick<KeptApart, 'models'>, b: Pair): boolean =>
  b.models.every((id) => a.models.includes(id));
