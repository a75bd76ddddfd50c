import type { Listing } from '../../engine/listing.ts';
import type { PageSettings, PageWords, Summary, Theme } from '../../messages/contracts.ts';
import { createChip } from '../chip/chip.ts';
import { findHostParent, type HostParent } from '../chip/host-placement.ts';
import type { Positioner } from '../chip/positioner.ts';
import { findActions } from './actions-link.ts';
import { erase, isInPlace, takeBack, type Mark } from './mark.ts';
import { readFace } from './tile-face.ts';

/** A shop that removes a chip again and again does not want it there. */
const MAX_RETURNS = 3;

/** Finds how bright the page is behind its elements, as it is now. */
export const openBackdrop = (): ((anchor: Element) => Theme) =>
  findActions()?.createBackdropReader() ?? (() => 'light');

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
  const readBackdrop = openBackdrop();
  return marks.flatMap((mark) => {
    const { summary, found, listing, chip } = mark;
    if (summary === null || found.anchor === null || !isShown(summary, listing.kind, settings)) {
      erase(mark, positioner);
      return [];
    }
    if (mark.isTouched || !found.element.isConnected || isInPlace(mark)) return [];
    // One that the page has taken elsewhere does not wait there.
    if (chip !== null) takeBack(mark, positioner);
    if (mark.returns > MAX_RETURNS) return [];
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
  if (isInPlace(mark)) return;
  erase(mark, positioner);
  const { title, language } = mark.listing;
  mark.chip = createChip(
    { summary, about: { title, language }, look: { ...words, theme } },
    () => pressed(mark),
    findActions()?.attachCard,
  );
  mark.chip.insert(home);
  mark.parent = home.parent;
  positioner.add(mark.chip, found.anchor, home);
  mark.face = readFace(found.element, mark.listing, idAttribute);
}
