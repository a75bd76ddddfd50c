import type { Listing } from '../../engine/listing.ts';
import type { Wanted } from '../../tests/support/harness/harness.tsx';
import type { View } from '../../tests/support/stage.ts';

/** A picture of one of our surfaces outside an extension. */
export interface SurfaceShot {
  name: string;
  wanted: Wanted;
  /** Assessed by the real engine instead of the invented answer. */
  listing?: Listing;
  view?: View;
  full?: boolean;
}

const PHONE: View = { viewport: { width: 320, height: 640, hasTouch: true, isMobile: true } };
/** Browser zoom of 200 %: half as many CSS pixels, each twice as large. */
const ZOOMED: View = { viewport: { width: 640, height: 450, deviceScaleFactor: 2 } };
/** 400 %: what is left of a window of 1280 x 1024. */
const MAGNIFIED: View = { viewport: { width: 320, height: 256, deviceScaleFactor: 4 } };
/** As wide as its frame over a shop's page. */
const PANEL: View = { viewport: { width: 440, height: 640 } };
const POPUP: View = { viewport: { width: 400, height: 600 } };

function listConditions(
  what: Wanted['what'],
  size: View,
  full: boolean,
  listing?: Listing,
): SurfaceShot[] {
  const shots: SurfaceShot[] = [
    { name: `${what}-light`, wanted: { what }, view: size, full },
    { name: `${what}-dark`, wanted: { what }, view: { ...size, dark: true }, full },
    {
      name: `${what}-forced-colors`,
      wanted: { what },
      view: { ...size, forcedColors: true },
      full,
    },
    { name: `${what}-320px`, wanted: { what }, view: PHONE, full },
    { name: `${what}-zoom-200`, wanted: { what }, view: ZOOMED },
    { name: `${what}-zoom-400`, wanted: { what }, view: MAGNIFIED },
    {
      name: `${what}-right-to-left`,
      wanted: { what, mirrored: true, shopDirection: 'rtl' },
      view: size,
      full,
    },
    { name: `${what}-de`, wanted: { what, language: 'de' }, view: size, full },
    { name: `${what}-cy`, wanted: { what, language: 'cy' }, view: size, full },
    { name: `${what}-fr`, wanted: { what, language: 'fr' }, view: size, full },
  ];
  return listing === undefined ? shots : shots.map((shot) => ({ ...shot, listing }));
}

const createListing = (title: string): Listing => ({
  key: 'p',
  kind: 'product',
  title,
  market: 'GB',
  condition: 'new',
});
const offer = (title: string, amount: number): Listing => ({
  ...createListing(title),
  price: { amount, currency: 'GBP' },
});
/** Real records whose answers are unlike each other. */
const PIXEL = offer('Google Pixel 10 128GB Android Smartphone, Obsidian', 799);
const OTHER_ANSWERS: readonly [string, Listing][] = [
  ['ended', offer('D-Link DIR-842 AC1200 Wireless Dual Band Gigabit Router', 49.99)],
  ['nothing-found', offer('Ring Battery Video Doorbell Plus, Wi-Fi', 129.99)],
  ['by-version', offer('ASUS RT-AX58U AX3000 Dual Band Wi-Fi 6 Router', 119.99)],
  ['brand-promise', offer('Sonos Era 100 Smart Speaker, Black', 249)],
];

export const SURFACE_SHOTS: readonly SurfaceShot[] = [
  ...listConditions('panel', PANEL, false, PIXEL),
  ...OTHER_ANSWERS.map(([name, listing]): SurfaceShot => ({
    name: `panel-${name}`,
    wanted: { what: 'panel' },
    listing,
    view: PANEL,
  })),
  {
    name: 'panel-investigator',
    wanted: { what: 'panel', investigator: true },
    listing: PIXEL,
    view: { viewport: { width: 440, height: 1400 }, dark: true },
  },
  { name: 'compare-empty', wanted: { what: 'compare', state: 'empty' }, view: POPUP },
  ...listConditions('notice', { viewport: { width: 900, height: 300 } }, false),
  {
    name: 'popup-elsewhere',
    wanted: { what: 'popup', fake: { report: null, named: [], granted: [] } },
    view: POPUP,
  },
  {
    name: 'popup-withheld',
    wanted: { what: 'popup', fake: { report: null, granted: [] } },
    view: POPUP,
  },
];

const RECORDS: readonly [string, Listing][] = [
  ['tapo-c200', createListing('TP-Link Tapo C200 Pan/Tilt Security Camera, 1080p, Wi-Fi')],
  ['galaxy-s25', createListing('Samsung Galaxy S25 256GB, SIM-free Smartphone, Navy')],
  ['dir-882', createListing('D-Link DIR-882 EXO AC2600 Dual Band Wi-Fi Router')],
  ['ring-doorbell', createListing('Ring Battery Video Doorbell Plus, Wi-Fi')],
  ['rt-ax55', createListing('ASUS RT-AX55 AX1800 Dual Band Wi-Fi 6 Router')],
  ['hue-bulb', createListing('Philips Hue White and Colour Ambiance Smart Bulb E27')],
];

/**
 * Real records, as a reader meets them: each in two languages, and with everything an investigator
 * sees.
 */
export const RECORD_SHOTS: readonly SurfaceShot[] = RECORDS.flatMap(([name, listing]) => {
  const view = { viewport: { width: 480, height: 2600 } };
  return [
    { name: `record-${name}-en`, wanted: { what: 'panel' }, listing, view },
    { name: `record-${name}-de`, wanted: { what: 'panel', language: 'de' }, listing, view },
    {
      name: `record-${name}-investigator`,
      wanted: { what: 'panel', investigator: true },
      listing,
      view,
    },
  ] satisfies SurfaceShot[];
});
