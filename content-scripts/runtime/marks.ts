import type { Listing } from '../../engine/listing.ts';
import type { PageSettings, PageWords, Summary, Theme } from '../../messages/contracts.ts';
import { createBackdropReader } from '../chip/backdrop.ts';
import { createChip, type Chip } from '../chip/chip.ts';
import { findHostParent, type HostParent } from '../chip/host-placement.ts';
import type { Positioner } from '../chip/positioner.ts';
import { findActions } from './actions-link.ts';
import type { ExtractedListing } from '../extract/types.ts';
import { readFace, type Face } from './tile-face.ts';

/** More listings than any person looks through; beyond it a page is left as it is. */
export const MAX_MARKS = 1_000;
/** A shop that removes a chip again and again does not want it there. */
const MAX_RETURNS = 3;

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
  face: null,
  isTouched: false,
  returns: 0,
});

/** Does this page get a chip for this answer? */
function isShown({ chip, tone }: Summary, kind: Listing['kind'], settings: PageSettings): boolean {
  if (chip === undefined || settings.quiet) return false;
  if (tone === 'neutral' && !settings.chips.neutral && !settings.showAll) return false;
  return kind === 'product' ? settings.chips.product : settings.chips.tiles;
}

/**
 * What is to be done with a mark's chip; reading styles and writing nodes are kept apart, or each
 * write would cost a restyle.
 */
export interface Drawing {
  mark: Mark;
  home: HostParent;
  theme: Theme;
}

/**
 * Finds a place for the chip of each mark that lacks one it should have; removes chips that should
 * not be.
 */
export function planDrawings(
  marks: readonly Mark[],
  settings: PageSettings,
  positioner: Positioner,
): Drawing[] {
  const readBackdrop = createBackdropReader();
  return marks.flatMap((mark) => {
    const { summary, found, listing, chip } = mark;
    if (summary === null || found.anchor === null || !isShown(summary, listing.kind, settings)) {
      erase(mark, positioner);
      return [];
    }
    if (
      mark.isTouched ||
      !found.element.isConnected ||
      chip?.host.isConnected ||
      (chip !== null && ++mark.returns > MAX_RETURNS)
    )
      return [];
    const home = findHostParent(found.anchor);
    return home === null ? [] : [{ mark, home, theme: readBackdrop(found.anchor) }];
  });
}

/** What all chips of a page have in common. */
export interface Drawer {
  positioner: Positioner;
  words: PageWords;
  pressed: (mark: Mark) => void;
  /** The shop's attribute that names an item. */
  idAttribute: string | undefined;
}

/** Puts a planned chip into the page. */
export function draw(
  { mark, home, theme }: Drawing,
  { positioner, words, pressed, idAttribute }: Drawer,
): void {
  const { summary, found } = mark;
  // Between plan and drawing the page may have moved on.
  if (mark.isTouched || summary === null || found.anchor === null || !found.element.isConnected)
    return;
  // Another round of drawing that overlapped has been here: one chip a mark.
  if (mark.chip?.host.isConnected) return;
  if (mark.chip !== null) positioner.remove(mark.chip);
  const { title, language } = mark.listing;
  mark.chip = createChip(
    { summary, about: { title, language }, look: { ...words, theme } },
    () => pressed(mark),
    findActions()?.attachCard,
  );
  mark.chip.insert(home);
  positioner.add(mark.chip, found.anchor, home);
  mark.face = readFace(found.element, mark.listing, idAttribute);
}

/** Takes the chip off the page. */
export function erase(mark: Mark, positioner: Positioner): void {
  if (mark.chip === null) return;
  positioner.remove(mark.chip);
  mark.chip.remove();
  mark.chip = null;
}
