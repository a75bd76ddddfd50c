import type { Row } from '../../data/schema/row.ts';

/** What became of one row. */
export type Change =
  | { kind: 'new'; row: Row }
  | { kind: 'gone'; row: Row }
  | { kind: 'back'; row: Row }
  | { kind: 'moved'; row: Row; was: Row }
  | { kind: 'elsewhere'; row: Row; was: Row };

const THINGS = {
  'security-updates': 'end of security updates',
  'software-updates': 'end of software updates',
  support: 'end of support',
  'unsupported-list': 'place on the list of ended products',
  'end-of-sale': 'end of sale',
} as const;

type SupportRow = Extract<Row, { kind: 'support' }>;

/** A day at the precision that the source gave it. */
export const formatMoment = (day: string | undefined, precision?: string): string => {
  if (day === undefined) return 'no date';
  if (precision === 'month') return day.slice(0, 7);
  return precision === 'year' ? day.slice(0, 4) : day;
};

const nameThing = ({ what }: SupportRow): string => THINGS[what ?? 'support'];

/** What a row says, in a few words. */
export function formatSaid(row: Row): string {
  if (row.kind === 'exploited')
    return `${row.cve}, known to be exploited since ${row.added}${row.endOfLifeNoted ? ', end of life noted' : ''}`;
  if (row.kind !== 'support') return row.kind;
  const at = formatMoment(row.until, row.precision);
  switch (row.basis) {
    case 'still-updated':
      return 'still gets updates';
    case 'years':
      return `${row.years} years${row.from === undefined ? '' : ` from ${row.from}`}${row.endOfLife === undefined ? '' : ` (${row.endOfLife})`}`;
    case 'ended':
    case 'reported-ended':
      return row.until === undefined ? 'updates ended' : `${nameThing(row)} ${at}, passed`;
    case 'end-date':
      return `${nameThing(row)} ${row.bound === 'at-least' ? 'not before ' : ''}${at}`;
    default:
      return row.basis;
  }
}

/** One line a change, as a maintainer would say it. `name`: of the device. */
export function formatChange(change: Change, name: string): string {
  switch (change.kind) {
    case 'new':
      return `${name}: new: ${formatSaid(change.row)}`;
    case 'gone':
      return `${name}: no longer in the source (it said: ${formatSaid(change.row)})`;
    case 'back':
      return `${name}: in the source again: ${formatSaid(change.row)}`;
    case 'elsewhere':
      return `${name}: now read as ${change.row.model ?? change.row.brand} (it said: ${formatSaid(change.was)})`;
    case 'moved':
      return `${name}: ${formatMove(change.was, change.row)}`;
  }
}

const isPassed = ({ basis }: SupportRow): boolean =>
  basis === 'ended' || basis === 'reported-ended';

function formatMove(was: Row, row: Row): string {
  if (was.kind !== 'support' || row.kind !== 'support')
    return `${formatSaid(was)} -> ${formatSaid(row)}`;
  const hasPassed =
    was.until === row.until && row.until !== undefined && isPassed(row) && !isPassed(was);
  if (hasPassed) return `${nameThing(row)} ${formatMoment(row.until, row.precision)} has passed`;
  const moves = [
    [
      nameThing(row),
      formatMoment(was.until, was.precision),
      formatMoment(row.until, row.precision),
    ],
    ['end of life', formatMoment(was.endOfLife), formatMoment(row.endOfLife)],
    ['end of sale', formatMoment(was.lastSold), formatMoment(row.lastSold)],
  ].filter(([, from, to]) => from !== to && from !== undefined);
  const sentences = moves.map(([thing, from, to]) =>
    from === 'no date' ? `${thing} is now ${to}` : `${thing} moved from ${from} to ${to}`,
  );
  return sentences.join('; ') || `${formatSaid(was)} -> ${formatSaid(row)}`;
}
