/** An invented record: two shops, some listings, one of which changed; for tests and pictures. */
import type { Listing } from '../../engine/listing.ts';
import { hashBytes, hashValue } from '../../extension/canonical-hash.ts';
import type { Case, Found, Shown, Visit } from '../../extension/store/record-schema.ts';
import type { Observation } from '../../extension/store/records.ts';

export const CASE: Case = {
  id: 'case-1',
  name: 'Baby monitors before Christmas',
  notes: 'Rang the press office on 27 November, awaiting reply.',
  startedAt: Date.UTC(2026, 10, 26, 18, 40),
  sessions: [{ from: Date.UTC(2026, 10, 26, 18, 40), to: Date.UTC(2026, 10, 26, 19, 5) }],
};

/** The smallest PNG there is: one pixel. */
export const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

const createShown = (host: string, listing: Partial<Listing>, more: Partial<Shown>): Shown => ({
  page: `https://${host}/s?k=baby+monitor`,
  listing: {
    key: 'k1',
    kind: 'tile',
    title: 'Exemplar BabyCam 300 video baby monitor, 5 inch',
    market: 'GB',
    condition: 'new',
    price: { amount: 109.99, currency: 'GBP' },
    url: `https://${host}/item/1`,
    ...listing,
  },
  traders: [],
  shop: 'example',
  layer: 'adapter',
  ...more,
});

const createFound = (more: Partial<Found>): Found => ({
  headline: 'No end date found',
  status: 'none-found',
  device: 'Exemplar BabyCam 300',
  level: 'model',
  connectable: 'yes',
  reasons: ['brand [brand-title]: “Exemplar” (title)'],
  regime: 'uk',
  market: 'GB',
  scope: 'in-scope',
  scopeSentence: 'The UK law on connectable products applies.',
  findings: [
    {
      duty: 'support',
      status: 'none-found',
      sentence: 'We searched on 25 November 2026 and found no end date.',
      claims: [],
    },
  ],
  asOf: '2026-11-26',
  dataset: '6b5d0a1c2e3f-2026-11-25',
  extension: '1.0.0',
  browser: 'Mozilla/5.0 (X11; Linux x86_64) Example/1.0',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  ...more,
});

export interface Seen {
  host?: string;
  at?: number;
  listing?: Partial<Listing>;
  shown?: Partial<Shown>;
  found?: Partial<Found>;
  picture?: Uint8Array<ArrayBuffer>;
}

/** A listing as it was seen, with its hashes. */
export async function createSeen(seen: Seen = {}): Promise<Observation> {
  const { host = 'www.shop.example', at = CASE.startedAt + 67_000, picture } = seen;
  const shown = createShown(host, seen.listing ?? {}, seen.shown ?? {});
  const found = createFound(seen.found ?? {});
  const hashes: Visit['hashes'] = {
    shown: await hashValue(shown),
    found: await hashValue(found),
    ...(picture === undefined ? {} : { picture: await hashBytes(picture) }),
  };
  const visit = { at, position: 3, of: 24, shown, found, hashes };
  return { host, visit, ...(picture === undefined ? {} : { picture }) };
}

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** What an evening's record holds, and a visit a week later. */
export const listSeen = (): Promise<Observation[]> =>
  Promise.all([
    createSeen({
      picture: PIXEL,
      listing: {
        kind: 'product',
        seller: { name: 'Example Shop' },
        specs: { 'Guaranteed software updates until': 'unknown', Brand: 'Exemplar' },
        disclosures: [
          {
            kind: 'none-given',
            text: 'Guaranteed software updates until: unknown',
            where: 'spec',
            confidence: 'field',
          },
        ],
      },
      shown: {
        page: 'https://www.shop.example/item/1',
        traders: [{ label: 'Importer', words: 'Exemplar UK Ltd, 1 High Street, Leeds LS1 1AA' }],
      },
    }),
    createSeen({
      host: 'www.other.example',
      at: CASE.startedAt + 2 * MINUTE,
      listing: {
        key: 'k2',
        title: 'Exemplar Cam 200 indoor security camera',
        price: { amount: 19.99, currency: 'GBP' },
        url: 'https://www.other.example/p/2',
      },
      found: {
        headline: 'Brand: 3 yrs after sales',
        status: 'brand-promise',
        level: 'brand',
        device: 'Exemplar',
        findings: [
          {
            duty: 'support',
            status: 'brand-promise',
            sentence: 'Exemplar: cameras get security updates for 3 years after last sale.',
            claims: [
              {
                id: 'exemplar-policy-1',
                says: 'Cameras get security updates for 3 years after the end of sale.',
                publisher: 'Exemplar',
                url: 'https://www.exemplar.example/security',
                archive: 'https://archive.example/exemplar-security',
                read: '2026-11-25',
                covers: 'brand',
              },
            ],
          },
        ],
      },
    }),
    createSeen({
      host: 'www.other.example',
      at: CASE.startedAt + 3 * MINUTE,
      listing: {
        key: 'k3',
        title: 'Exemplar Indoor Cam E220, 2K',
        price: { amount: 42.99, currency: 'GBP' },
        url: 'https://www.other.example/p/3',
        seller: { name: 'Marketplace Trader Ltd' },
      },
      found: {
        headline: 'Updates until Dec 2029',
        status: 'supported',
        until: '2029-12-31',
        device: 'Exemplar Indoor Cam E220',
        findings: [
          {
            duty: 'support',
            status: 'supported',
            sentence: 'Security updates until at least 31 December 2029, according to Exemplar.',
            claims: [
              {
                id: 'exemplar-e220-1',
                says: 'Security updates until at least 31 December 2029.',
                publisher: 'Exemplar',
                url: 'https://www.exemplar.example/psti/e220',
                read: '2026-11-24',
                covers: 'model',
              },
            ],
          },
        ],
      },
    }),
    createSeen({
      host: 'www.other.example',
      at: CASE.startedAt + WEEK,
      listing: {
        key: 'k2',
        title: 'Exemplar Cam 200 indoor security camera',
        price: { amount: 17.49, currency: 'GBP' },
        url: 'https://www.other.example/p/2',
      },
    }),
  ]);
