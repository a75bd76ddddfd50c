import { createCases, type LegalCase } from './legal-case.ts';

/** The European Union. */
export const europeanUnion: readonly LegalCase[] = [
  ...createCases(
    'eu-in-scope',
    'in-scope',
    'Regulation (EU) 2024/2847 Art 2(1)',
    ['FRITZ!Box 7590 WLAN Router', { market: 'DE' }, { regime: 'eu' }],
    ['Apple MacBook Air M3 Laptop', { market: 'FR' }, { regime: 'eu' }],
    ['Wallbox Pulsar EV charger Wi-Fi', { market: 'ES' }, { regime: 'eu' }],
    ['Smart toy robot with Wi-Fi', {}, { regime: 'eu' }],
  ),
  ...createCases(
    'eu-market',
    'other-market',
    'Regulation (EU) 2024/2847 Art 3',
    ['Ring Video Doorbell', { market: 'GB' }, { regime: 'eu' }],
    ['Ring Video Doorbell', { market: 'US' }, { regime: 'eu' }],
  ),
  ...createCases('eu-used', 'second-hand', 'Regulation (EU) 2024/2847 Art 69(2)', [
    'Ring Video Doorbell',
    { market: 'DE', condition: 'used' },
    { regime: 'eu' },
  ]),
  ...createCases('eu-medical', 'excepted', 'Regulation (EU) 2024/2847 Art 2(2)', [
    'Omron Bluetooth blood pressure monitor',
    { market: 'DE' },
    { regime: 'eu' },
  ]),
  ...createCases('eu-not-connectable', 'not-connectable', 'Regulation (EU) 2024/2847 Art 2(1)', [
    'Silicone case for iPhone 15',
    { market: 'DE' },
    { regime: 'eu' },
  ]),
  ...createCases('eu-vehicles', 'excepted', 'Regulation (EU) 2024/2847 Art 2(2)', [
    'Electric moped 45 km/h with Bluetooth app',
    { market: 'IT' },
    { regime: 'eu' },
  ]),
  ...createCases('eu-refurbished-by-whom', 'unclear', 'Regulation (EU) 2024/2847 Art 69(2)', [
    'Refurbished Google Pixel 7',
    { market: 'NL' },
    { regime: 'eu' },
  ]),
  ...createCases('eu-link-unclear', 'unclear', 'Regulation (EU) 2024/2847 Art 2(1)', [
    'LED TV 32 Zoll',
    { market: 'DE' },
    { regime: 'eu' },
  ]),
  ...createCases('eu-private', 'second-hand', 'Regulation (EU) 2024/2847 Art 3(21)', [
    'FRITZ!Box 7590 WLAN Router',
    { market: 'DE', seller: { kind: 'private' } },
    { regime: 'eu' },
  ]),
];
