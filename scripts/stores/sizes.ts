/** Pixels of a picture. */
interface Size {
  width: number;
  height: number;
}

/**
 * A picture of the extension at work: what Chrome's store asks for, in the shape Mozilla's likes.
 */
export const SCREEN: Size = { width: 1280, height: 800 };

/**
 * Pictures without a screen, for Chrome's store: beside the name, and above a page of the store.
 */
export const TILES: Readonly<Record<string, Size>> = {
  'tile-small': { width: 440, height: 280 },
  'tile-marquee': { width: 1400, height: 560 },
};
