import { describe, expect, it } from 'vitest';
import { findReach, readLineLimits } from './lines.ts';

describe('limits in the name of a line become data', () => {
  it('"other than the Bridge"', () =>
    expect(readLineLimits('Philips Hue lights, other than the Bridge')).toMatchObject({
      name: 'Philips Hue lights',
      limits: { exclude: ['Bridge'] },
    }));
  it('"up to", "Australian"', () =>
    expect(
      readLineLimits('TP-Link products (Australian statement): up to three years'),
    ).toMatchObject({ jurisdiction: 'AU', bound: 'up-to' }));
  it('"do not apply to every product"', () =>
    expect(
      readLineLimits('Reolink products; the dates do not apply to every product').isPartial,
    ).toBe(true));
  it('"in the second group of the list" is told by nothing that stands on a product', () =>
    expect(readLineLimits('TP-Link products in the second group of the list').isPartial).toBe(
      true,
    ));
  it('"models of about 2020" is old and reaches no later model', () =>
    expect(readLineLimits('Models of about 2020')).toMatchObject({ isOld: true, limits: {} }));
  it('"launched from 2024" asks for the year in a title', () =>
    expect(readLineLimits('Wi-Fi models launched from 2024').limits).toEqual({
      only: ['2024', '2025', '2026'],
    }));
  it('a plain name has none', () =>
    expect(readLineLimits('Kindle e-readers')).toEqual({
      name: 'Kindle e-readers',
      limits: {},
      isPartial: false,
      isOld: false,
    }));
});

describe('reach of a line', () => {
  it.each([
    ['Acme cameras', 'ip-camera', { to: 'type' }],
    ['all products', 'other', { to: 'brand' }],
    ['Acme View series', 'ip-camera', { to: 'line', name: 'Acme View series' }],
  ])('%s', (name, type, reach) => expect(findReach(name, type, ['Acme'])).toEqual(reach));
});
