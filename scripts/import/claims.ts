import { createHash } from 'node:crypto';
import type { Caveat, Obtained, SupportBasis, YearsFrom } from '../../engine/dataset.ts';
import type { FileClaim } from '../../data/brand-file.ts';
import type { SupportRow } from './facts.ts';
import { readLineLimits, type LineLimits } from './lines.ts';

const FROM: readonly YearsFrom[] = [
  'release',
  'first-sale',
  'last-sale',
  'end-of-life',
  'purchase',
  'manufacture',
];
const MAX_WORDS = 15;
const MAX_NOTE = 3_900;

/** Last day of a month or a year that a source names without a day. */
export function toLastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
  return last.toISOString().slice(0, 10);
}

/** How finely a date is written, where the row does not say. */
const findPrecision = ({ until, precision }: SupportRow): 'month' | 'year' | undefined => {
  const written =
    precision ?? (['year', 'month', 'day'] as const)[(until ?? '').split('-').length - 1];
  return written === 'month' || written === 'year' ? written : undefined;
};

/**
 * A row's basis in our words. An end that lay ahead when it was said is a planned end, whoever
 * calls it ended; a minimum never ends.
 */
export function findBasis(row: SupportRow): { basis: SupportBasis; from?: YearsFrom } {
  const years = /^years-from-(.+)$/.exec(row.basis)?.[1] ?? row.from ?? undefined;
  const from = FROM.find((one) => one === years);
  switch (row.basis) {
    case 'ended':
      return { basis: findEndedBasis(row) };
    case 'end-date':
      return { basis: row.until ? 'end-date' : 'none-published' };
    case 'lifetime-vague':
      return { basis: 'vague' };
    case 'none-published':
    case 'still-updated':
      return { basis: row.basis };
    default:
      return row.years
        ? { basis: 'years', ...(from ? { from } : {}) }
        : { basis: 'none-published' };
  }
}

function findEndedBasis({ until, published, bound, source_kind }: SupportRow): SupportBasis {
  const isPlanned = until && published && toLastDay(published) < toLastDay(until);
  if (until && (isPlanned || bound === 'at-least')) return 'end-date';
  const isAuthority = source_kind === 'manufacturer' || source_kind === 'regulator';
  return isAuthority && until ? 'ended' : 'reported-ended';
}

/** The maker's or a regulator's words in somebody else's file were not read at their own page. */
const findObtained = ({ recordedIn, source_kind }: SupportRow): Obtained => {
  if (!recordedIn) return 'read';
  return source_kind === 'collection' || source_kind === 'community-dataset'
    ? 'read'
    : 'second-hand';
};

function findCaveats(
  { note }: SupportRow,
  { isOld, isPartial }: Pick<LineLimits, 'isOld' | 'isPartial'>,
): Caveat[] {
  return [
    ...(isOld || /\bsurvey\b|which\?/i.test(note) ? (['survey'] as const) : []),
    ...(isPartial ? (['some-models'] as const) : []),
    ...(/only if the owner opts in/i.test(note) ? (['opt-in'] as const) : []),
    ...(/approximate/i.test(note) ? (['approximate-date'] as const) : []),
  ];
}

/** A row as a claim: every limit is a field, and the note is kept in full. */
export function createSupportClaim(row: SupportRow, source: string): FileClaim {
  const { basis, from } = findBasis(row);
  const line = readLineLimits(row.line ?? '');
  const caveats = findCaveats(row, line);
  const bound = row.bound ?? line.bound;
  const precision = findPrecision(row);
  const limits = dropEmpty({ ...line.limits, ...dropEmpty(row.limits ?? {}) });
  return dropEmpty({
    kind: 'support',
    id: '',
    basis,
    bound: basis === 'none-published' ? undefined : (bound ?? undefined),
    what: basis === 'none-published' ? undefined : (row.what ?? 'support'),
    until: row.until ? toLastDay(row.until) : undefined,
    precision: row.until ? precision : undefined,
    years: basis === 'years' ? (row.years ?? undefined) : undefined,
    from,
    start: toDay(row.start),
    lastSold: toDay(row.lastSold),
    endOfLife: toDay(row.endOfLife),
    released: toDay(row.released),
    sourceStatus: row.sourceStatus,
    words: row.words?.trim().split(/\s+/).slice(0, MAX_WORDS).join(' '),
    limits: Object.keys(limits).length > 0 ? limits : undefined,
    jurisdiction: line.jurisdiction ?? row.jurisdiction,
    source,
    read: row.read_on,
    obtained: findObtained(row),
    caveats: caveats.length > 0 ? caveats : undefined,
    note: row.note.slice(0, MAX_NOTE) || undefined,
  }) as FileClaim;
}

const toDay = (date: string | null | undefined): string | undefined =>
  date ? toLastDay(date) : undefined;

const dropEmpty = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, field]) => field !== undefined && field !== null && !(Array.isArray(field) && !field[0]),
    ),
  );

/** What a claim says, apart from the values that a source may correct. */
function findSaid(claim: FileClaim): (string | undefined)[] {
  switch (claim.kind) {
    case 'password':
      return [claim.status, ...(claim.cves ?? [])];
    case 'exploited':
      return [claim.cve];
    case 'label':
      return [claim.scheme, claim.level];
    case 'statement':
      return [claim.url];
    case 'reporting':
      return [claim.page, claim.email];
    case 'support':
      return [claim.basis === 'years' ? 'years' : 'date'];
  }
}

/**
 * A fact's lasting id: place, kind, market and source. A corrected day or number of years keeps it,
 * and so do later edits of wording or read date.
 */
export function createFactId(place: string, claim: FileClaim, publisher: string): string {
  const parts = [place, claim.kind, claim.jurisdiction, publisher, ...findSaid(claim)];
  return `f${createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 11)}`;
}
