import type { PastCheck } from '../store/schema.ts';
import type { Changes } from './contracts.ts';

/** Half of the rows are the same: it is the same catalogue, come again. */
const MIN_SHARE = 0.5;

/** A check as rows by their key: SKU, else title, with what each came to. */
export type CheckedKeys = ReadonlyMap<string, string>;

/** What differs between two checks of a catalogue. */
export interface Difference {
  added: number;
  gone: string[];
  changed: string[];
}

/** The latest check of what looks like the same catalogue; null where there is none. */
export function findEarlier(
  keys: CheckedKeys,
  past: readonly PastCheck[],
): { check: PastCheck; difference: Difference } | null {
  for (const check of past.toSorted((one, other) => other.checkedAt - one.checkedAt)) {
    const before = readKeys(check.keys);
    const difference = compareKeys(before, keys);
    const shared = before.size - difference.gone.length;
    if (shared >= MIN_SHARE * Math.min(before.size, keys.size) && shared > 0)
      return { check, difference };
  }
  return null;
}

/** Rows that came, went, or came to something else. */
export function compareKeys(before: CheckedKeys, now: CheckedKeys): Difference {
  const gone = [...before.keys()].filter((key) => !now.has(key));
  const changed = [...now].flatMap(([key, finding]) => {
    const was = before.get(key);
    return was === undefined || was === finding ? [] : [key];
  });
  return { added: [...now.keys()].filter((key) => !before.has(key)).length, gone, changed };
}

/** Keys as one text: a line each, key and finding apart by a tab. */
export const writeKeys = (keys: Iterable<readonly [string, string]>): string =>
  [...keys].map(([key, finding]) => `${key}\t${finding}`).join('\n');

export const readKeys = (text: string): CheckedKeys =>
  new Map(
    text.split('\n').map((line) => {
      const at = line.lastIndexOf('\t');
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
  );

/** What names a row from one export to the next. */
export const toRowKey = (id: string | undefined, title: string): string =>
  (id === undefined || id === '' ? title : id).replace(/\s+/g, ' ').trim().slice(0, 200);

const MAX_GONE = 50;

/** A difference as the page tells it: of what is gone, the first few by name. */
export const toChanges = ({
  check,
  difference,
}: NonNullable<ReturnType<typeof findEarlier>>): Changes => ({
  day: check.day,
  added: difference.added,
  gone: difference.gone.length,
  goneNames: difference.gone.slice(0, MAX_GONE),
  changed: difference.changed.length,
});
