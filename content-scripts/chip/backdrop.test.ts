import { describe, expect, it } from 'vitest';
import { readLightness } from './backdrop.ts';

describe('lightness of a colour as a browser computes it', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(19, 25, 33, 0.9)', 0.094],
    ['rgb(20 20 20 / 0.8)', 0.078],
    ['oklch(0.97 0.01 264)', 0.97],
    ['oklab(0.2 0 0)', 0.2],
    ['lab(12 4 5)', 0.12],
    ['color(srgb 0.1 0.1 0.1)', 0.1],
    ['color(display-p3 1 1 1 / 1)', 1],
  ])('%s is %d', (colour, lightness) => {
    expect(readLightness(colour)).toBeCloseTo(lightness, 2);
  });
  it.each([
    'rgba(0, 0, 0, 0)',
    'rgba(255, 255, 255, 0.3)',
    'oklch(0.2 0 0 / 0.1)',
    'transparent',
    '',
    `rgb(${'1,'.repeat(5_000)})`,
  ])('%s tells nothing', (colour) => {
    expect(readLightness(colour)).toBeNull();
  });
});
