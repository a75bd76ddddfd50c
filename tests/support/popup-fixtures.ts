/** Invented reports of a shop's tab, for tests and pictures of the popup. */
import type { Summary, TabListing, TabReport } from '../../messages/contracts.ts';

const GROUP_CHIPS: readonly [
  Summary['group'],
  Summary['status'],
  Summary['tone'],
  string | undefined,
][] = [
  ['date', 'supported', 'good', 'Updates until Dec 2029'],
  ['date', 'ends-soon', 'caution', 'Updates end Apr 2027'],
  ['brand-promise', 'brand-promise', 'neutral', 'Brand: 5 yrs after sales'],
  ['other', 'still-updated', 'neutral', 'Supported in Aug 2026'],
  ['nothing', 'none-found', 'neutral', undefined],
  ['ended', 'reported-ended', 'caution', 'Reported ended Feb 2025'],
  ['nothing', 'none-found', 'neutral', undefined],
];
const NAMES = [
  'Cam C200',
  'Doorbell 3',
  'Archer-like AX55 Router',
  'Soundbar 900',
  'Smart Plug Mini',
  'TV 55Q60',
  'Robot Vacuum S7',
];

const TYPES = [
  'ip-camera',
  'doorbell',
  'router',
  'soundbar',
  'smart-plug',
  'tv',
  'vacuum',
] as const;
const UNTIL: Partial<Record<Summary['status'], string>> = {
  supported: '2029-12-31',
  'ends-soon': '2027-04-30',
};

function createTabListing(at: number): TabListing {
  const [group, status, tone, chip] = GROUP_CHIPS[
    at % GROUP_CHIPS.length
  ] as (typeof GROUP_CHIPS)[number];
  const name = `Example ${NAMES[at % NAMES.length]}`;
  return {
    listing: {
      key: `k${at}`,
      kind: 'tile',
      title: `${name} with Wi-Fi, black, 2-pack, works with voice assistants (item ${at + 1})`,
      url: `https://www.shop.example/item/${at + 1}`,
      market: 'GB',
      ...(at % 4 === 3 ? {} : { price: { amount: 39.99 + at * 10, currency: 'GBP' } }),
    },
    summary: {
      key: `k${at}`,
      connectable: at % 30 === 29 ? 'unclear' : 'yes',
      tone,
      status,
      group,
      type: TYPES[at % TYPES.length] ?? 'other',
      ...(UNTIL[status] === undefined ? {} : { until: UNTIL[status] }),
      level: group === 'nothing' ? 'brand' : 'model',
      ...(chip === undefined ? {} : { chip }),
      ...(group === 'brand-promise' ? { dashed: true as const } : {}),
      ...(group === 'nothing' ? {} : { device: name }),
    },
  };
}

/** What a search page with so many devices reports. */
export const createTabReport = (devices: number): TabReport => ({
  type: 'listed',
  url: 'https://www.shop.example/s?k=camera',
  listings: Array.from({ length: devices }, (_, at) => createTabListing(at)),
  health: {
    layer: 'adapter',
    shop: 'Example Shop',
    tiles: devices + 12,
    notReady: 2,
    malformed: 0,
  },
});
