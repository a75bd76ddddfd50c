import type { Corner, Room, Spot } from './chip.ts';

interface Size {
  width: number;
  height: number;
}
interface Box extends Size {
  x: number;
  y: number;
}

/* Sizes in px at a font of 16 px; they grow with the reader's own (`scale`). */

/** Distance from the corner of the image. */
const INSET = 4;
/** Smaller images get no chip: it would be all that is left of them. */
const MIN_IMAGE_WIDTH = 56;
/**
 * Over a lower one (a placeholder, the words of a picture that did not come) it would hide others.
 */
const MIN_IMAGE_HEIGHT = 32;
const MAX_WIDTH = 260;
/** Below this there is room for one or two words a line at most. */
const TIGHT_BELOW = 150;
/** Below this even one word has no room beside its mark. */
const TINY_BELOW = 100;
/** From here there is room for the bar of years beside the words. */
const ROOMY_FROM = 210;
/** Unfolded over its neighbours' images, a chip is no wider than this. */
const MAX_UNFOLDED_WIDTH = 190;
/**
 * More of an image is not covered, but one line always is: it is what the mark alone would take.
 */
const MAX_SHARE = 0.55;
const ONE_LINE = 28;
/** Longer words are said in one or two instead. */
const TWO_LINES = 43;

/**
 * Where the chip of an image stands; `beside`: how much of the window lies left and right of it.
 * Null = it gets none.
 */
export function findSpot(
  image: Box,
  beside: { left: number; right: number },
  rightToLeft: boolean,
  scale = 1,
): Spot | null {
  if (image.width < MIN_IMAGE_WIDTH || image.height < MIN_IMAGE_HEIGHT) return null;
  const maxWidth = Math.min(image.width - 2 * INSET, MAX_WIDTH * scale);
  const [left, right] = [image.x + INSET, image.x + image.width - INSET];
  const from = (fromRight: boolean, width: number): Corner => ({
    x: fromRight ? right : left,
    maxWidth: width,
    fromRight,
  });
  // Towards the side where the reading goes, unless the window ends there.
  const wide = Math.max(maxWidth, MAX_UNFOLDED_WIDTH * scale);
  const ends = image.width + (rightToLeft ? beside.left : beside.right) < wide + 2 * INSET;
  return {
    y: image.y + image.height - INSET,
    corner: from(rightToLeft, maxWidth),
    unfolded: from(rightToLeft !== ends, wide),
  };
}

/** How much room an image of this width has for words. */
export function findRoom({ width }: Size, scale = 1): Room {
  if (width < TINY_BELOW * scale) return 'tiny';
  if (width < TIGHT_BELOW * scale) return 'tight';
  return width < ROOMY_FROM * scale ? 'plain' : 'roomy';
}

/**
 * Do the chip's words have room on the image: two lines at most, no word over its edge, and enough
 * of it stays to be seen?
 */
export function hasRoom(chip: Size, image: Size, scale = 1): boolean {
  const half = 0.5;
  return (
    chip.width <= Math.min(image.width - 2 * INSET, MAX_WIDTH * scale) + half &&
    chip.height <= Math.min(TWO_LINES * scale, Math.max(ONE_LINE * scale, image.height * MAX_SHARE))
  );
}
