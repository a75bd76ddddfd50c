import type { Listing } from '../../engine/listing.ts';
import type { Summary } from '../../messages/contracts.ts';
import type { Chip } from '../chip/chip.ts';
import type { Positioner } from '../chip/positioner.ts';
import type { ExtractedListing } from '../extract/types.ts';
import type { Face } from './tile-face.ts';

/** One listing on the page, what we know of it, and its chip. */
export interface Mark {
  found: ExtractedListing;
  listing: Listing;
  /** Everything the answer depends on: a reused tile with another product has another sign. */
  sign: string;
  summary: Summary | null;
  /** Asked and not yet answered. */
  waiting: boolean;
  chip: Chip | null;
  /** Where its chip was put. */
  parent: Node | null;
  /** What the element showed of this listing when its chip was drawn. */
  face: Face | null;
  /** Something in its tile changed since it was read; it is drawn when it has been read again. */
  isTouched: boolean;
  returns: number;
}

export const createMark = (found: ExtractedListing, listing: Listing, sign: string): Mark => ({
  found,
  listing,
  sign,
  summary: null,
  waiting: false,
  chip: null,
  parent: null,
  face: null,
  isTouched: false,
  returns: 0,
});

/** Does the chip stand where it was put? A page may take it out, or to another product. */
export const isInPlace = ({ chip, parent }: Mark): boolean =>
  chip?.host.isConnected === true && chip.host.parentNode === parent;

/** Takes off a chip that the page has moved or removed, and counts that. */
export function takeBack(mark: Mark, positioner: Positioner): void {
  erase(mark, positioner);
  mark.returns++;
}

/** Takes the chip off the page. */
export function erase(mark: Mark, positioner: Positioner): void {
  if (mark.chip === null) return;
  positioner.remove(mark.chip);
  mark.chip.remove();
  mark.chip = null;
}
