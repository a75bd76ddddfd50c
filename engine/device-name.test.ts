import { describe, expect, it } from 'vitest';
import { addBrand, formatDeviceName } from './device-name.ts';

describe('the name of a device', () => {
  it.each([
    [{ brand: 'TP-Link', model: 'Tapo C200', line: 'Tapo' }, 'TP-Link Tapo C200'],
    [{ brand: 'Sonos', model: 'Sonos One' }, 'Sonos One'],
    [{ brand: 'Fairphone', model: 'The Fairphone (Gen. 6)' }, 'The Fairphone (Gen. 6)'],
    [{ brand: 'TP-Link', line: 'Tapo', model: null }, 'TP-Link Tapo'],
    [{ brand: 'TP-Link' }, 'TP-Link'],
    [{}, null],
    [{ brand: null, model: null, line: null }, null],
  ])('of %j is %s', (device, name) => {
    expect(formatDeviceName(device)).toBe(name);
  });

  it('is the model where only the revision is open, and the line where models differ', () => {
    const open = { brand: 'TP-Link', line: 'Archer' };
    expect(
      formatDeviceName({ ...open, ifRevision: [{ model: 'Archer C7' }, { model: 'Archer C7' }] }),
    ).toBe('TP-Link Archer C7');
    expect(
      formatDeviceName({ ...open, ifRevision: [{ model: 'Archer C7' }, { model: 'Archer C9' }] }),
    ).toBe('TP-Link Archer');
  });

  it('has its brand once, however it is written', () => {
    expect(addBrand('SONOS', 'Sonos One')).toBe('Sonos One');
  });
});
