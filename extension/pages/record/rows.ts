import type { Translator } from '../../../engine/i18n/translator.ts';
import { toDayParam } from '../../../engine/message-params.ts';
import type { Disclosure } from '../../../engine/listing.ts';
import { formatPrice } from '../../../ui/price.ts';
import { isOfOneKind, listChanges, type Change } from '../../store/record-changes.ts';
import type { Entry, Visit } from '../../store/record-schema.ts';

/** What a re-check says of a listing: opens nothing by itself, so most wait for their visit. */
export type RecheckState = 'none' | 'waiting' | 'same' | 'changed';

/** A listing of the record in words: what table, print and export show. */
export interface RecordRow {
  /** By the order in which listings were first saved, from 1. */
  number: number;
  entry: Entry;
  /** Oldest first; never empty. */
  visits: Visit[];
  latest: Visit;
  /** Shop, seller, price, condition: what stands beside the title. */
  about: string;
  /** The shop's own words about updates, where it has any. */
  pageSays: string[];
  /** What we hold, in a line. */
  held: string;
  /** And as of which day. */
  heldOn: string;
  /** Differences between the first and the latest visit. */
  changes: Change[];
  recheck: RecheckState;
  /** Differences since the re-check began. */
  rechecked: Change[];
}

/** Rows of a case, the listing saved first on top. A listing without a visit is left out. */
export function createRows(
  { entries, visits }: { entries: readonly Entry[]; visits: readonly Visit[] },
  recheckSince: number | null,
  words: Translator,
): RecordRow[] {
  const byEntry = groupByEntry(visits);
  return entries
    .toSorted((a, b) => a.firstSeen - b.firstSeen || (a.id < b.id ? -1 : 1))
    .flatMap((entry, at): RecordRow[] => {
      const own = (byEntry.get(entry.id) ?? []).toSorted((a, b) => a.at - b.at);
      const latest = own.toSorted((a, b) => b.lastAt - a.lastAt)[0];
      if (latest === undefined) return [];
      return [
        {
          number: at + 1,
          entry,
          visits: own,
          latest,
          about: describeOffer(latest, entry.host, words),
          pageSays: listDisclosures(own).map(({ text }) => text),
          held: latest.found.headline,
          heldOn: words.t('ui.record.held-on', { date: toDayParam(latest.found.asOf) }),
          changes: listChangesBetween(own, own),
          ...judgeRecheck(own, recheckSince),
        },
      ];
    });
}

function groupByEntry(visits: readonly Visit[]): Map<string, Visit[]> {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const group = groups.get(visit.entry);
    if (group === undefined) groups.set(visit.entry, [visit]);
    else group.push(visit);
  }
  return groups;
}

function describeOffer(visit: Visit, host: string, { t, locale }: Translator): string {
  const { seller, price, condition, conditionWords } = visit.shown.listing;
  return [
    host,
    ...(seller?.name === undefined ? [] : [t('ui.record.sold-by', { seller: seller.name })]),
    price === undefined ? null : formatPrice(price, locale),
    conditionWords ?? (condition === undefined ? null : t(`ui.record.condition.${condition}`)),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** A list's tile does not show what the product's page does: the latest page that says anything. */
const listDisclosures = (visits: readonly Visit[]): Disclosure[] =>
  visits.findLast(({ shown }) => (shown.listing.disclosures ?? []).length > 0)?.shown.listing
    .disclosures ?? [];

/** Differences between the first of some visits and the last of others, like with like. */
function listChangesBetween(before: readonly Visit[], after: readonly Visit[]): Change[] {
  const kinds = new Set(after.map(({ shown }) => shown.listing.kind));
  return [...kinds].flatMap((kind) => {
    const isKind = ({ shown }: Visit): boolean => shown.listing.kind === kind;
    const [first, last] = [before.find(isKind), after.findLast(isKind)];
    return first === undefined || last === undefined ? [] : listChanges(first, last);
  });
}

function judgeRecheck(
  visits: readonly Visit[],
  since: number | null,
): Pick<RecordRow, 'recheck' | 'rechecked'> {
  // What was saved since the re-check began has nothing to be held against.
  if (since === null || !visits.some(({ at }) => at < since))
    return { recheck: 'none', rechecked: [] };
  if (!visits.some(({ lastAt }) => lastAt >= since)) return { recheck: 'waiting', rechecked: [] };
  const [before, after] = [
    visits.filter(({ at }) => at < since).toReversed(),
    visits.filter(({ lastAt }) => lastAt >= since),
  ];
  const rechecked = listChangesBetween(before, after);
  return { recheck: rechecked.length > 0 ? 'changed' : 'same', rechecked };
}

/** Each visit with what was different from the one before it of its kind. */
export function describeVisits(visits: readonly Visit[]): { visit: Visit; changes: Change[] }[] {
  return visits.map((visit, at) => {
    const before = visits.slice(0, at).findLast((one) => isOfOneKind(one, visit));
    return { visit, changes: before === undefined ? [] : listChanges(before, visit) };
  });
}

/** "2026-11-26 18:41:07": the same for every reader, whatever the language. */
export const formatUtc = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

/** What can be counted and quoted. */
export interface Counts {
  listings: number;
  shops: number;
  dated: number;
  /** The shop's own field is there and names no date: "unknown". */
  saysUnknown: number;
  /** The page says nothing about updates. */
  saysNothing: number;
  changed: number;
  retracted: number;
}

const DATED = new Set(['supported', 'ends-soon', 'worked-out']);

/** Counts what was not retracted. */
export function countRows(rows: readonly RecordRow[]): Counts {
  const valid = rows.filter(({ entry }) => entry.retracted === undefined);
  const count = (is: (row: RecordRow) => boolean): number => valid.filter(is).length;
  return {
    listings: valid.length,
    shops: new Set(valid.map(({ entry }) => entry.host)).size,
    dated: count(({ latest: { found } }) => DATED.has(found.findings[0]?.status ?? '')),
    saysUnknown: count(saysUnknown),
    saysNothing: count(({ pageSays }) => pageSays.length === 0),
    changed: count(({ changes }) => changes.length > 0),
    retracted: rows.length - valid.length,
  };
}

const saysUnknown = ({ visits }: RecordRow): boolean =>
  listDisclosures(visits).some(({ kind }) => kind === 'none-given');
