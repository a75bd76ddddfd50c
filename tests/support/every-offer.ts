/** For tests: invented offers of every status and every kind of claim at every reach. */
import type { Claim, SupportClaim, YearsFrom } from '../../engine/dataset.ts';
import type { Disclosure } from '../../engine/listing.ts';
import { exploited, label, reporting, support, type Offer } from './offer.ts';
import { cross, listPasswordOffers } from './password-offers.ts';

const STARTS: readonly (YearsFrom | undefined)[] = [
  'release',
  'first-sale',
  'last-sale',
  'end-of-life',
  'purchase',
  'manufacture',
  undefined,
];
/** Long past, this year's end near, and far ahead of the day of the tests. */
const DAYS = ['2024-01-31', '2027-04-30', '2026-12-15', '2026-11-24', '2029-09-30'] as const;
const SOURCES = [
  'maker',
  'makerDated',
  'press',
  'pressDated',
  'community',
  'older',
  'undated',
  'undatedPress',
  'undatedList',
] as const;

/** What is said to last or end, how it is bound, and until when. */
const DATED: readonly SupportClaim[] = cross(
  cross(
    ['end-date', 'ended', 'reported-ended'] as const,
    ['security-updates', 'software-updates', 'support', 'unsupported-list', 'end-of-sale'] as const,
  ),
  cross([...DAYS, undefined], ['at-least', 'until', 'up-to', undefined] as const),
).map(([[basis, what], [until, bound]]) =>
  support({ basis, what, ...(until ? { until } : {}), ...(bound ? { bound } : {}) }),
);

/** Years, from every start, with and without the day the counting began. */
const YEARS: readonly SupportClaim[] = cross(
  cross(STARTS, ['2018-03-01', '2025-03-01', undefined]),
  ['at-least', 'up-to'] as const,
).map(([[from, start], bound]) =>
  support({
    basis: 'years',
    years: 5,
    bound,
    ...(from ? { from } : {}),
    ...(start ? { start } : {}),
  }),
);

/** Years of new versions of a system, and years in which it is sold. */
const OTHER_YEARS: readonly SupportClaim[] = [
  support({ basis: 'years', years: 5, what: 'software-updates', caveats: ['system-upgrades'] }),
  support({ basis: 'years', years: 5, what: 'end-of-sale' }),
];

const VAGUE: readonly SupportClaim[] = (['still-updated', 'vague', 'none-published'] as const).map(
  (basis) => support({ basis }),
);

const RELEASED = support({ basis: 'still-updated', released: '2026-03-01', source: 'community' });

function listSupportOffers(): Offer[] {
  return cross([...DATED, ...YEARS, ...OTHER_YEARS, ...VAGUE], SOURCES).flatMap(
    ([said, source]) => {
      const claim = { ...said, source };
      return [
        { model: [claim] },
        { line: [{ ...claim, covers: 'line' as const }] },
        { line: [{ ...claim, covers: 'line' as const, whole: true as const }] },
        { brand: [{ ...claim, covers: 'brand' as const }] },
        { model: [{ ...claim, jurisdiction: 'EU' }] },
        { line: [{ ...claim, covers: 'line' as const }], model: [RELEASED] },
      ];
    },
  );
}

/** As many versions as a record has, each with another end. */
const VERSIONS: readonly SupportClaim[] = ['2021', '2022', '2023', '2024', '2029'].map((year, at) =>
  support({
    basis: year === '2029' ? 'end-date' : 'ended',
    what: 'support',
    until: `${year}-12-31`,
    source: 'makerDated',
    limits: { revisions: [`V${at + 1}`] },
  }),
);

/** Statements with a caveat, versions, second sources, and later news of an end. */
function listSpecialOffers(): Offer[] {
  const ended = support({ basis: 'ended', until: '2024-01-31', source: 'makerDated' });
  const far = support({ until: '2029-12-31' });
  return [
    // The day before the tests' own, given beforehand: passed, and nobody says that it has ended.
    ...cross([...DAYS, '2026-11-23'], ['at-least', 'until'] as const).map(([until, bound]) => ({
      model: [support({ until, bound, caveats: ['opt-in'], source: 'community' })],
    })),
    ...cross(DAYS, ['approximate-date', 'planned'] as const).map(([until, caveat]) => ({
      model: [support({ until, bound: 'until', caveats: [caveat], source: 'community' })],
    })),
    {
      model: [
        support({
          ...{ basis: 'years', years: 3, source: 'copied' },
          ...{ from: 'end-of-life', endOfLife: '2025-04-23' },
        }),
      ],
    },
    { model: [support({ basis: 'years', years: 4, caveats: ['usual'] })] },
    { model: [support({ basis: 'years', years: 4, caveats: ['planned'] })] },
    ...DAYS.map((until) => ({ model: [support({ until, read: '2025-01-01' })] })),
    ...SOURCES.map((source) => ({
      model: [support({ until: '2029-12-31', source, caveats: ['survey'] })],
    })),
    {
      model: [
        support({ basis: 'years', years: 5, bound: 'until', from: 'release', start: '2025-03-01' }),
      ],
    },
    { model: [far, support({ until: '2028-01-31', source: 'maker2' })] },
    { model: [ended, exploited()] },
    { model: [far, exploited(), exploited({ endOfLifeNoted: true })] },
    { model: [support({ until: '2024-01-31' }), support({ basis: 'still-updated' })] },
    {
      model: [
        support({ until: '2024-01-31', jurisdiction: 'EU' }),
        support({ basis: 'still-updated' }),
      ],
    },
    { revision: [ended] },
    { revision: [far] },
    { revision: [{ ...ended, what: 'support' }] },
    { revision: [{ ...far, what: 'support' }] },
    {
      revision: [
        support({ basis: 'years', years: 3, from: 'end-of-life', endOfLife: '2026-02-20' }),
      ],
    },
    {
      model: ['2026-02-20', '2027-02-20'].map((endOfLife, at) =>
        support({
          basis: 'years',
          years: 3,
          from: 'end-of-life',
          endOfLife,
          limits: { revisions: [`V${at + 1}`] },
        }),
      ),
    },
    { revision: [ended], model: [support({ until: '2025-02-28', bound: 'at-least' })] },
    { revision: [support({ basis: 'reported-ended', source: 'community' })] },
    { model: [...VERSIONS, support({ until: '2025-02-28', bound: 'at-least' })] },
  ];
}

const LABELS = [
  { scheme: 'SG-CLS', level: '1' },
  { scheme: 'JP-JC-STAR', level: 'STAR-1' },
  { scheme: 'DE-BSI', level: 'TR-03148' },
  { scheme: 'FI', level: 'granted' },
  { scheme: 'UL', level: 'Gold' },
] as const;

function listOtherOffers(): Offer[] {
  const contact = { email: 'security@maker.example' };
  return [
    ...[
      reporting(contact),
      reporting({ pageRead: false }),
      withoutPage(reporting({ psti: 'https://maker.example/psti' })),
      reporting({ acknowledge: '5 days' }),
      reporting({ acknowledge: '5 days', updates: '30 days' }),
    ].map((claim) => ({ brand: [claim] })),
    { model: [label({ expires: '2027-03-31' })] },
    ...LABELS.map((held) => ({ model: [label(held)] })),
    {
      model: [
        { ...support(), kind: 'statement', url: 'https://maker.example/soc' } as unknown as Claim,
      ],
    },
    {},
    { level: 'none' },
    { level: 'none', listing: { brand: 'Unbranded' } },
    { level: 'brand' },
    { searches: [{ on: '2026-11-20', where: 'maker.example', result: 'nothing-found' }] },
    { searches: [{ on: '2026-11-20', where: 'maker.example', result: 'page-unreadable' }] },
    { listing: { kind: 'product', seller: { name: 'Acme' } } },
    { detection: { connectable: 'no' } },
  ];
}

function withoutPage(claim: ReturnType<typeof reporting>): Claim {
  const { page, ...rest } = claim;
  return page === undefined ? claim : rest;
}

/** What the listing itself says, against a date of ours and alone. */
function listListingOffers(): Offer[] {
  const disclose = (more: Partial<Disclosure>): Offer['listing'] => ({
    disclosures: [{ kind: 'date', text: 'x', where: 'spec', confidence: 'field', ...more }],
  });
  const far = support({ until: '2029-12-31' });
  return [
    ...(['years', 'vague', 'none-given', 'none'] as const).map((kind) => ({
      model: [far],
      listing: disclose({ kind }),
    })),
    { model: [far], listing: disclose({ until: '2029-12-31' }) },
    { model: [far], listing: disclose({ until: '2029-12-01' }) },
    { model: [far], listing: disclose({ until: '2032-12-31' }) },
    {
      listing: {
        ...disclose({ until: '2031-12-31', precision: 'year' }),
        kind: 'product',
        condition: 'used',
        seller: { name: 'Acme' },
      },
    },
  ];
}

/** Offers of every status and of every kind of claim. */
export const listEveryOffer = (): Offer[] => [
  ...listSupportOffers(),
  ...listSpecialOffers(),
  ...listPasswordOffers(),
  ...listOtherOffers(),
  ...listListingOffers(),
];
