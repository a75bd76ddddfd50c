import { toCanonicalJson } from '../../canonical-hash.ts';
import type { Case, Entry, Visit } from '../../store/record-schema.ts';

/** Number of the form of `record.ndjson`; a reader that does not know it refuses the file. */
export const FORM = 1;

/** Rows of a page stand in its order. */
const AS_ON_THE_PAGE: ReadonlySet<string> = new Set(['specs']);

/** A case as it stands in the store. */
export interface WholeCase {
  case: Case;
  entries: readonly Entry[];
  visits: readonly Visit[];
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * A case as lines of JSON: the case, its listings, their visits. The same case gives the same
 * text: names in order, listings and visits by time, nothing of this device's own ids.
 */
export function formatLines({ case: own, entries, visits }: WholeCase): string {
  const byEntry = new Map(entries.map((entry) => [entry.id, entry]));
  const { id: _, ...about } = own;
  const lines: object[] = [
    { type: 'case', form: FORM, ...about },
    ...entries
      .toSorted((a, b) => a.firstSeen - b.firstSeen || byId(a, b))
      .map(({ id: _id, case: _case, ...entry }) => ({ type: 'listing', ...entry })),
    ...visits
      .toSorted((a, b) => a.at - b.at || byId(a, b))
      .flatMap(({ id: _id, case: _case, entry, ...visit }) => {
        const of = byEntry.get(entry);
        return of === undefined ? [] : [{ type: 'visit', host: of.host, key: of.key, ...visit }];
      }),
  ];
  return lines.map((line) => `${toCanonicalJson(line, AS_ON_THE_PAGE)}\n`).join('');
}
