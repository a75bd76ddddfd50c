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
const POPUP: View = { viewport: { width: 400, height: 600 } };
const PAGE: View = { viewport: { width: 900, height: 900 } };

function listConditions(what: Wanted['what'], size: View, full: boolean): SurfaceShot[] {
  return [
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
    ...(what === 'panel'
      ? []
      : [{ name: `${what}-de`, wanted: { what, language: 'de' }, view: size, full }]),
  ];
}

const createListing = (title: string): Listing => ({
  key: 'p',
  kind: 'product',
  title,
  market: 'GB',
  condition: 'new',
});
const GALAXY = createListing('Samsung Galaxy S23 5G Smartphone 128GB');

export const SURFACE_SHOTS: readonly SurfaceShot[] = [
  ...listConditions('panel', {}, false),
  ...listConditions('popup', POPUP, false),
  ...listConditions('options', PAGE, true),
  ...listConditions('welcome', PAGE, true),
  ...listConditions('compare', { viewport: { width: 1100, height: 800 } }, true),
  { name: 'compare-empty', wanted: { what: 'compare', state: 'empty' }, view: POPUP },
  ...listConditions('notice', { viewport: { width: 900, height: 300 } }, false),
  { name: 'notice-cy', wanted: { what: 'notice', language: 'cy' }, view: PHONE },
  { name: 'panel-de', wanted: { what: 'panel', language: 'de' }, listing: GALAXY },
  { name: 'panel-cy', wanted: { what: 'panel', language: 'cy' }, listing: GALAXY },
  {
    name: 'panel-ended',
    wanted: { what: 'panel', state: 'ended' },
    view: { viewport: { width: 1100, height: 1900 } },
  },
  { name: 'panel-nothing-found', wanted: { what: 'panel', state: 'empty' } },
  {
    name: 'panel-investigator',
    wanted: { what: 'panel', investigator: true },
    view: { viewport: { width: 1100, height: 2300 }, dark: true },
  },
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
  {
    name: 'credits-light',
    wanted: { what: 'credits' },
    view: { viewport: { width: 900, height: 700 } },
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
