import type { PastCheck } from '../store/schema.ts';
import type { Changes } from './contracts.ts';
import { NameTable, type NamedRows } from './name-table.ts';
import { unpackText } from './packed-text.ts';

/** Half of the rows are the same: it is the same catalogue, come again. */
const MIN_SHARE = 0.5;
const MAX_GONE = 50;

/** What differs between two checks of a catalogue. */
interface Difference extends Omit<Changes, 'day'> {
  /** Places of the rows that came to something else. */
  changedAt: number[];
}

/** The latest check of what looks like the same catalogue, and what differs from it. */
export interface Earlier {
  id: string;
  changes: Changes;
  changedAt: number[];
}

/**
 * The latest check of the same catalogue; null where there is none. `past` gives the latest first,
 * one by one.
 */
export async function findEarlier(
  now: NamedRows,
  past: AsyncIterable<PastCheck>,
): Promise<Earlier | null> {
  let table: NameTable | undefined;
  for await (const check of past) {
    table ??= new NameTable(now);
    const difference = compareRows(new NameTable(openCheck(check)), table);
    if (difference === null) continue;
    const { changedAt, ...counts } = difference;
    return { id: check.id, changes: { day: check.day, ...counts }, changedAt };
  }
  return null;
}

/** Rows that came, went, or came to something else; null where hardly any are the same. */
export function compareRows(before: NameTable, now: NameTable): Difference | null {
  const gone = [...before.listMissing(now)];
  const shared = before.size - gone.length;
  if (shared === 0 || shared < MIN_SHARE * Math.min(before.size, now.size)) return null;
  const changedAt: number[] = [];
  for (const { at, there } of now.listShared(before))
    if (now.rows.findingOf(at) !== before.rows.findingOf(there)) changedAt.push(at);
  return {
    added: now.size - shared,
    gone: gone.length,
    goneNames: readNames(before.rows, gone.slice(0, MAX_GONE)),
    changed: changedAt.length,
    changedAt,
  };
}

/** Names of these rows, given in their order. */
function readNames(rows: NamedRows, places: readonly number[]): string[] {
  const wanted = new Set(places);
  const found: string[] = [];
  let at = 0;
  for (const names of rows.listNames()) {
    if (found.length === wanted.size) break;
    found.push(...names.filter((_name, place) => wanted.has(at + place)));
    at += names.length;
  }
  return found;
}

/** A check that was kept, as rows. */
export const openCheck = ({ names, findings, findingIds }: PastCheck): NamedRows => ({
  count: findings.length,
  *listNames() {
    for (const piece of names)
      yield (typeof piece === 'string' ? piece : unpackText(piece)).split('\n');
  },
  findingOf: (at) => findingIds[findings[at] ?? 0] ?? '',
});

/** What names a row from one export to the next. */
export const toRowKey = (id: string | undefined, title: string): string =>
  (id === undefined || id === '' ? title : id).replace(/\s+/g, ' ').trim().slice(0, 200);
