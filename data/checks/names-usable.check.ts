import { foldKey } from '../../engine/text/tokens.ts';
import { formatPlace, type Check, type Finding } from './check.ts';

/** Words that name kinds of goods; alone they name no model. */
const COMMON = new Set([
  'camera',
  'router',
  'plug',
  'bulb',
  'stick',
  'mini',
  'speaker',
  'phone',
  'tablet',
  'watch',
  'hub',
  'bridge',
  'doorbell',
  'printer',
  'tv',
  'smarttv',
  'all',
  'other',
  'series',
  'new',
  'smart',
  'wifi',
  'wireless',
  'smartplug',
  'smartbulb',
  'smartcamera',
  'gateway',
  'server',
  'station',
  'chromebook',
  'chromebox',
  'ipcamera',
  'accesspoint',
  'wirelessrouter',
  'wifirouter',
  'cam',
  'baby',
  'home',
  'pro',
  'max',
  'plus',
  'lite',
  'ultra',
]);

/**
 * What registers write where a name should stand: a market, a variant of a line, a whole series.
 */
const REGIONS = [
  'Nordic',
  'Nordics',
  'Baltics',
  'Benelux',
  'DACH',
  'Iberia',
  'Europe',
  'Asia',
  'Africa',
  'Latin America',
  'Middle East',
  'EMEA',
  'APAC',
  'LATAM',
  'UK',
  'EU',
  'USA',
  'Global',
  'International',
  'Worldwide',
];
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const MARKETS: ReadonlySet<string> = new Set(
  [
    ...REGIONS,
    ...LETTERS.flatMap((a) => LETTERS.flatMap((b) => regionNames.of(`${a}${b}`) ?? [])),
  ].map(foldKey),
);
const NO_DEVICE: readonly RegExp[] = [
  /^annex [a-z]$/i,
  /\bdebug\b/i,
  // "B series", "ECW series", "DS-2CD2xx0F series": letters, or places for figures, alone.
  /^[a-z]{1,3}[\s-]series$/i,
  /x{2}\S*[\s-]series$/i,
];

const namesNoDevice = (name: string): boolean =>
  MARKETS.has(foldKey(name)) || NO_DEVICE.some((pattern) => pattern.test(name.trim()));

/** "Chromebook 11 G6, HP Chromebook 11 G8": the maker's name begins a second device. */
const namesTwo = (name: string, maker: string): boolean =>
  name
    .toLowerCase()
    .split(/[,/]/)
    .slice(1)
    .some((part) => part.trim().startsWith(`${maker.toLowerCase()} `));

export const check: Check = {
  id: 'names-usable',
  severity: 'error',
  why: 'A name that is a common word, a bare short number, a market or a whole series would badge the wrong product.',
  fix: 'give the name as the maker writes it, with its family or code; what is said of a series is said of a line',
  run: (entries) =>
    entries.flatMap((entry) =>
      (entry.brand.models ?? []).flatMap((model, i): Finding[] =>
        [model.name, ...(model.names ?? []), ...(model.codes ?? [])].flatMap((name) => {
          const key = foldKey(name);
          return key.length < 2 ||
            /^\d{1,3}$/.test(key) ||
            COMMON.has(key) ||
            (!model.retired && (namesNoDevice(name) || namesTwo(name, entry.brand.name)))
            ? [
                formatPlace(
                  entry,
                  ['models', i, 'name'],
                  `"${name}" is no name to recognise a product by`,
                ),
              ]
            : [];
        }),
      ),
    ),
};
