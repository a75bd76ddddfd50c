import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenTitle } from './product-name.ts';

describe('what a title calls its product', () => {
  it.each([
    ['Acme Battery Video Doorbell Plus, Wi-Fi', 'Acme', 'Acme Battery Video Doorbell Plus'],
    ['ACME Garden Camera - White', 'Acme', 'ACME Garden Camera'],
    ['Acme Garden Camera | 2 pack, black', 'Acme', 'Acme Garden Camera'],
    ['Acme Cam (2nd Gen, 2023) - Black', 'Acme', 'Acme Cam (2nd Gen, 2023)'],
    ['Acme, 4K Smart TV, 43 inch', 'Acme', 'Acme, 4K Smart TV'],
    ['Acme 55 inch, 4K Smart TV, black', 'Acme', 'Acme 55 inch, 4K Smart TV'],
    ['Acme AB55X7000, 55-Inch, Smart TV', 'Acme', 'Acme AB55X7000'],
    [
      'acme zoom c913 9 mp digital camera with 3x zoom pink',
      'Acme',
      'acme zoom c913 9 mp digital camera',
    ],
    ['Acme Doorbell with Chime', 'Acme', 'Acme Doorbell with Chime'],
    ['Wi-Fi plug', undefined, 'Wi-Fi plug'],
    ['  Smart   plug ,  white', undefined, 'Smart plug'],
  ])('%s: %s, %s', (title, brand, name) => {
    expect(shortenTitle(title, brand)).toBe(name);
  });
  it('is the beginning of the title, not empty, and short, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme' }), (title) => {
        const whole = title.replace(/\s+/g, ' ').trim();
        const name = shortenTitle(title, 'Acme');
        expect(whole.startsWith(name)).toBe(true);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(/[\p{L}\p{N}]/u.test(whole.slice(0, 80)) && name === '').toBe(false);
      }),
    );
  });
  it('breaks no word where it has any', () => {
    const name = shortenTitle(`${'Acme camera '.repeat(12)}`, 'Acme');
    expect(name).toMatch(/(?:Acme|camera)$/);
  });
});
