import type { CollectionFile } from '../../data/schema/source.ts';
import { Refusal } from './documents.ts';
import type { Merged } from './merge-rows.ts';

const FEW = 3;
const KEPT_SHARE = 0.6;
const MANY_MOVED = 5;

/**
 * Refuses a reading that lost so much, or moved so much at once, that the page rather than the
 * facts must have changed. `rows`: how many statements the reader found.
 */
export function refuseCollapse(
  rows: number,
  { tied }: Pick<Merged, 'tied'>,
  { lastGood }: Pick<CollectionFile, 'lastGood'>,
  acceptMoved = false,
): void {
  const before = lastGood?.rows ?? 0;
  if (isCollapse(before, rows))
    throw new Refusal(
      `found ${rows} rows, ${before} the last time; look at the page and its settings`,
    );
  if (isCollapse(tied.before, tied.kept))
    throw new Refusal(
      `${tied.before - tied.kept} of ${tied.before} rows are gone; look at the page and its settings`,
    );
  if (!acceptMoved && tied.moved >= MANY_MOVED && tied.moved > tied.kept * KEPT_SHARE)
    throw new Refusal(
      `${tied.moved} of ${tied.kept} dates moved at once: a column may have changed its meaning; if they did move, use --accept-moved`,
    );
}

const isCollapse = (before: number, now: number): boolean =>
  before - now >= FEW && now < before * KEPT_SHARE;
