import { describe, expect, it } from 'vitest';
import { findRoom, hasRoom, findSpot } from './geometry.ts';

const wide = { left: 500, right: 500 };

describe('where a chip stands', () => {
  it('is the lower corner where reading starts: left, or right where it goes to the left', () => {
    expect(findSpot({ x: 10, y: 20, width: 200, height: 200 }, wide, false)).toMatchObject({
      y: 216,
      corner: { x: 14, maxWidth: 192, fromRight: false },
    });
    expect(findSpot({ x: 10, y: 20, width: 200, height: 200 }, wide, true)).toMatchObject({
      y: 216,
      corner: { x: 206, maxWidth: 192, fromRight: true },
    });
  });
  it('is nowhere on an image that it would hide', () => {
    expect(findSpot({ x: 0, y: 0, width: 40, height: 40 }, wide, false)).toBeNull();
    expect(findSpot({ x: 0, y: 0, width: 90, height: 0 }, wide, false)).toBeNull();
  });
  it('unfolds away from an edge of the window', () => {
    const tile = { x: 0, y: 0, width: 90, height: 90 };
    expect(findSpot(tile, { left: 0, right: 200 }, false)?.unfolded).toEqual({
      x: 4,
      maxWidth: 190,
      fromRight: false,
    });
    expect(findSpot(tile, { left: 200, right: 20 }, false)?.unfolded).toEqual({
      x: 86,
      maxWidth: 190,
      fromRight: true,
    });
    expect(findSpot(tile, { left: 200, right: 0 }, true)?.unfolded).toEqual({
      x: 86,
      maxWidth: 190,
      fromRight: true,
    });
    expect(findSpot(tile, { left: 20, right: 200 }, true)?.unfolded).toEqual({
      x: 4,
      maxWidth: 190,
      fromRight: false,
    });
  });
});

describe('room for its words', () => {
  const tile = { width: 90, height: 90 };
  it('is measured: no word over the edge, and nearly half of the image is left', () => {
    expect(hasRoom({ width: 82, height: 43 }, tile)).toBe(true);
    expect(hasRoom({ width: 96, height: 34 }, tile)).toBe(false);
    expect(hasRoom({ width: 82, height: 60 }, tile)).toBe(false);
  });
  it('is always there for one line', () => {
    expect(hasRoom({ width: 82, height: 24 }, { width: 90, height: 30 })).toBe(true);
  });
  it('is not there for three lines, however large the image', () => {
    expect(hasRoom({ width: 200, height: 54 }, { width: 400, height: 400 })).toBe(false);
  });
  it('is little on narrow images, and enough for a bar on wide ones', () => {
    const rooms = [64, 120, 180, 240].map((width) => findRoom({ width, height: 200 }));
    expect(rooms).toEqual(['tiny', 'tight', 'plain', 'roomy']);
  });
  it('is asked for by the size of the letters', () => {
    const image = { width: 200, height: 200 };
    expect(findRoom(image, 2)).toBe('tight');
    expect([1, 2].map((scale) => hasRoom({ width: 190, height: 80 }, image, scale))).toEqual([
      false,
      true,
    ]);
  });
});
