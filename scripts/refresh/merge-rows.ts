import type { Row } from '../../data/schema/row.ts';
import type { LeftOut } from '../../readers/contract.ts';
import { createSecondId } from './second-id.ts';
import { formatSaid, type Change } from './say-change.ts';

export const GONE = 'no longer stands in its source';
const MAX_HISTORY = 50;

export interface Merged {
  rows: Row[];
  changes: Change[];
  leftOut: LeftOut[];
  /** Rows of an older import that no entry of this reading could be tied to; left as they are. */
  untied: number;
  /** Rows tied to an entry: before this reading, and of them those still there. */
  tied: { before: number; kept: number; moved: number };
}

export interface Reading {
  fresh: readonly Row[];
  /** Ids of all entries of the source, joined or not. */
  entries: ReadonlySet<string>;
  today: string;
  /** Ids of claims that were taken out for good. */
  withdrawnIds: ReadonlySet<string>;
  /** Stands before the ids of this reading's entries, where others fill the same file. */
  prefix?: string | undefined;
}

/**
 * The rows of one source after a reading. A row keeps its id and what people wrote of it; a
 * changed one also what it said before; one whose entry vanished is marked, never deleted. Rows
 * of an older import that nothing can be tied to stay as they are.
 */
export function mergeRows(old: readonly Row[], reading: Reading): Merged {
  const { agreed, leftOut } = dropDisputed(reading.fresh, reading.withdrawnIds);
  const waiting = new Set(old);
  const changes: Change[] = [];
  const rows: Row[] = [];
  const taken = new Set(old.map(({ id }) => id));
  const tied = {
    before: old.filter((row) => isLiveAndTied(row) && isOwn(row, reading)).length,
    kept: 0,
    moved: 0,
  };
  for (const fresh of agreed) {
    const found = findOld(fresh, waiting);
    if (found === 'otherwise') {
      leftOut.push({
        words: nameOf(fresh),
        why: 'an older reading of this source says it otherwise: look at it',
      });
      continue;
    }
    if (found !== undefined) waiting.delete(found);
    const { row, change } = update(found, fresh, reading.today);
    if (found !== undefined && isLiveAndTied(found)) {
      tied.kept++;
      if (change?.kind === 'moved') tied.moved++;
    }
    rows.push(found === undefined ? withFreeId(row, taken) : row);
    if (change !== undefined) changes.push(change);
  }
  const rest = [...waiting].map((row) => settleRest(row, reading, changes));
  return {
    rows: [...rows, ...rest],
    changes,
    leftOut,
    untied: rest.filter(({ entry }) => entry === undefined).length,
    tied,
  };
}

const isLiveAndTied = ({ entry, withdrawn, supersededBy }: Row): boolean =>
  entry !== undefined && withdrawn === undefined && supersededBy === undefined;

/** Does a row belong to the entries that this reading speaks of? */
const isOwn = ({ entry = '' }: Row, { prefix }: Reading): boolean =>
  prefix === undefined || entry.startsWith(`${prefix}/`);

const placeOf = ({ brand, model, line, kind, jurisdiction }: Row): string =>
  [brand, model ?? '', line ?? '', kind, jurisdiction].join('|');
const nameOf = (row: Row): string => `${row.brand} ${row.model ?? ''}: ${formatSaid(row)}`;

function findDispute(first: Row, others: readonly Row[], isWithdrawn: boolean): string | undefined {
  if (isWithdrawn) return 'was taken out of the dataset; data/withdrawn.jsonl says why';
  return others.some((other) => formatSaid(other) !== formatSaid(first))
    ? `${others.length + 1} entries say different things of it`
    : undefined;
}

/**
 * Two entries that say different things of one model, and what was taken out for good, stay out.
 */
function dropDisputed(
  fresh: readonly Row[],
  withdrawnIds: ReadonlySet<string>,
): { agreed: Row[]; leftOut: LeftOut[] } {
  const byId = new Map<string, Row[]>();
  for (const row of fresh) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  const agreed: Row[] = [];
  const leftOut: LeftOut[] = [];
  for (const [id, [first, ...others]] of byId) {
    if (first === undefined) continue;
    const why = findDispute(first, others, withdrawnIds.has(id));
    if (why === undefined) agreed.push(first);
    else leftOut.push({ words: nameOf(first), why });
  }
  return { agreed, leftOut };
}

/** The row that a fresh one continues: by its entry, else the only one of an older import there. */
function findOld(fresh: Row, waiting: ReadonlySet<Row>): Row | 'otherwise' | undefined {
  const here = [...waiting].filter((row) => placeOf(row) === placeOf(fresh));
  const tied = here.find(({ entry }) => entry === fresh.entry);
  if (tied !== undefined) return isSameForm(tied, fresh) ? tied : 'otherwise';
  const older = here.filter(
    (row) =>
      row.entry === undefined &&
      row.publisher === fresh.publisher &&
      hasSameCve(row, fresh) &&
      isList(row) === isList(fresh),
  );
  const [only] = older;
  if (only === undefined) return undefined;
  return older.length === 1 && isSameForm(only, fresh) && canFollow(only, fresh)
    ? only
    : 'otherwise';
}

/**
 * Of an older import we do not know which entry it took. It can have moved only in a document that
 * is later than the one it was read from; else it was another entry.
 */
const canFollow = (old: Row, fresh: Row): boolean =>
  isSame(old, fresh) ||
  ((fresh.published ?? fresh.read) > (old.published ?? '') &&
    toFileName(old.recordedIn) === toFileName(fresh.recordedIn));

/** The path of a data file without commit and numbers: editions of one file have one name. */
const toFileName = (recordedIn: string | undefined): string | undefined =>
  recordedIn?.replace(/\/blob\/[0-9a-f]+\//, '/').replace(/\d+/g, '');

const hasSameCve = (a: Row, b: Row): boolean =>
  a.kind !== 'exploited' || b.kind !== 'exploited' || a.cve === b.cve;

/** A place on a list of ended products is one statement, a date another, if both stand there. */
const isList = (row: Row): boolean => row.kind === 'support' && row.what === 'unsupported-list';

/** A second statement of one source on one model gets an id of its own, from its entry. */
function withFreeId(row: Row, taken: Set<string>): Row {
  const id = taken.has(row.id) ? createSecondId(row) : row.id;
  taken.add(id);
  return { ...row, id };
}

/** Years and dates are two ways to say it; one is not the other, moved. */
const isSameForm = (a: Row, b: Row): boolean =>
  a.kind !== 'support' || b.kind !== 'support' || (a.basis === 'years') === (b.basis === 'years');

function update(old: Row | undefined, fresh: Row, today: string): { row: Row; change?: Change } {
  if (old === undefined) return { row: fresh, change: { kind: 'new', row: fresh } };
  if (old.withdrawn !== undefined && old.withdrawn.reason !== GONE) return { row: tie(old, fresh) };
  if (old.withdrawn !== undefined) {
    const row = takeOver(old, fresh, today);
    return { row, change: { kind: 'back', row } };
  }
  if (isSame(old, fresh)) return { row: tie(old, fresh) };
  const row = takeOver(old, fresh, today);
  return { row, change: { kind: 'moved', row, was: old } };
}

/** The same statement: it is tied to its entry, and dated anew where its document changed. */
function tie(old: Row, fresh: Row): Row {
  const isRepublished = fresh.published !== undefined && fresh.published > (old.published ?? '');
  const isReadAnew = fresh.published === undefined && fresh.recordedIn === undefined;
  const dated = isRepublished || isReadAnew ? pick(fresh, ['read', 'recordedIn', 'published']) : {};
  return {
    ...old,
    ...(fresh.entry === undefined ? {} : { entry: fresh.entry }),
    ...dated,
  } as Row;
}

/** The new statement under the old id, with what people wrote of it and what it said before. */
function takeOver(old: Row, fresh: Row, today: string): Row {
  const { withdrawn: _withdrawn, ...kept } = pick(old, [
    'id',
    'note',
    'caveats',
    'limits',
    'for',
    'disputed',
    'withdrawn',
  ]) as Partial<Row>;
  const history = [...(old.history ?? []), { on: today, said: formatSaid(old) }].slice(
    -MAX_HISTORY,
  );
  return { ...fresh, ...kept, history } as Row;
}

const pick = (row: Row, keys: readonly string[]): Partial<Row> =>
  Object.fromEntries(
    Object.entries(row).filter(([key, value]) => keys.includes(key) && value !== undefined),
  ) as Partial<Row>;

/** How much of `2031-08-31` a precision vouches for. */
const countDigits = (precision: 'day' | 'month' | 'year' = 'day'): number =>
  ({ year: 4, month: 7, day: 10 })[precision];

/** Do two rows say the same? Days are compared as finely as the coarser of the two names them. */
export function isSame(a: Row, b: Row): boolean {
  if (a.kind === 'exploited' && b.kind === 'exploited')
    return a.added === b.added && (a.endOfLifeNoted ?? false) === (b.endOfLifeNoted ?? false);
  if (a.kind !== 'support' || b.kind !== 'support') return a.kind === b.kind;
  const digits = Math.min(countDigits(a.precision), countDigits(b.precision));
  const cut = (day: string | undefined): string | undefined => day?.slice(0, digits);
  return (
    cut(a.until) === cut(b.until) &&
    (b.years === undefined || a.years === b.years) &&
    (b.endOfLife === undefined || a.endOfLife === b.endOfLife) &&
    (b.lastSold === undefined || a.lastSold === b.lastSold) &&
    (a.basis === b.basis || (a.until !== undefined && isOnlyOlder(a.basis, b.basis)))
  );
}

/** A planned end that has come since is the same statement, read later. */
const isOnlyOlder = (a: string, b: string): boolean =>
  ['end-date', 'ended', 'reported-ended'].includes(a) &&
  ['end-date', 'ended', 'reported-ended'].includes(b) &&
  a !== 'end-date';

/** A row that nothing continued: gone with its entry, moved to another record, or never tied. */
function settleRest(row: Row, reading: Reading, changes: Change[]): Row {
  if (!isLiveAndTied(row) || row.entry === undefined || !isOwn(row, reading)) return row;
  const { entries, fresh, today } = reading;
  if (entries.has(row.entry)) {
    const to = fresh.find(({ entry }) => entry === row.entry);
    if (to === undefined || placeOf(to) === placeOf(row)) return row;
    changes.push({ kind: 'elsewhere', row: to, was: row });
    return {
      ...row,
      withdrawn: { on: today, reason: `its entry is now read as ${to.model ?? to.brand}` },
    };
  }
  changes.push({ kind: 'gone', row });
  return { ...row, withdrawn: { on: today, reason: GONE } };
}
