/**
 * Invented but likely answers of the engine, for tests and pictures of the interface. Sentences
 * stand in the parameters.
 */
import type { Claim, Source } from '../../engine/dataset.ts';
import type { Assessment, CitedClaim, Message } from '../../engine/assessment.ts';
import type { Listing } from '../../engine/listing.ts';
import type { Detail, Summary, TabListing, TabReport } from '../../messages/contracts.ts';

/** A message that says just this. Needs `TEXT_ENTRY` in the catalogue. */
export const text = (words: string): Message => ({ id: 'fixture.text', params: { words } });
export const TEXT_ENTRY = { 'fixture.text': '{words}' };

const source: Source = {
  url: 'https://www.maker.example/uk/support/security-updates/',
  publisher: 'Example Maker',
  witness: 'maker',
  licence: 'facts',
  licenceGroup: 'open',
  published: '2026-03-01',
};
const base = {
  source: 's1',
  jurisdiction: 'UK',
  covers: 'model',
  read: '2026-11-20',
  obtained: 'read',
} as const;

export const claim = {
  support: { ...base, kind: 'support', id: 'f000000000a1', basis: 'end-date', until: '2029-12-31' },
  password: { ...base, kind: 'password', id: 'f000000000a2', status: 'user-set' },
  reporting: {
    ...base,
    kind: 'reporting',
    id: 'f000000000a3',
    pageRead: true,
    covers: 'brand',
    page: 'https://www.maker.example/security',
  },
  label: { ...base, kind: 'label', id: 'f000000000a4', scheme: 'SG-CLS', level: '2' },
  exploited: {
    ...base,
    kind: 'exploited',
    id: 'f000000000a5',
    cve: 'CVE-2021-0001',
    added: '2022-03-01',
  },
  statement: {
    ...base,
    kind: 'statement',
    id: 'f000000000a6',
    covers: 'brand',
    url: 'https://www.maker.example/statement.pdf',
  },
} satisfies Record<string, Claim>;

export const cite = (of: Claim, words: string, publisher: Partial<Source> = {}): CitedClaim => ({
  claim: of,
  source: { ...source, ...publisher },
  covers: of.covers,
  text: text(words),
});

const listing: Listing = {
  key: 'B0EXAMPLE1',
  kind: 'product',
  title: 'Example Tapo-like C200 Pan/Tilt Wi-Fi Security Camera, 1080p, Night Vision',
  brand: 'Example',
  market: 'GB',
};

const assessment: Assessment = {
  connectable: 'yes',
  detection: {
    connectable: 'yes',
    type: 'ip-camera',
    reasons: [{ rule: 'wifi', words: 'Wi-Fi', field: 'title' }],
  },
  type: 'ip-camera',
  identification: {
    level: 'model',
    brandId: 'example',
    brand: 'Example',
    modelId: 'c200',
    model: 'Cam C200',
    type: 'ip-camera',
    reasons: [
      { rule: 'brand-field', words: 'Example', field: 'brand' },
      { rule: 'model-code', words: 'C200', field: 'title' },
    ],
  },
  regime: 'uk',
  market: 'GB',
  scope: 'in-scope',
  scopeRule: 'uk-s5-1',
  scopeReference: 'PSTI Act 2022 s.5(1)',
  scopeSentence: text(
    'This is offered new to consumers in the UK and connects to the internet, so the product security law applies to it.',
  ),
  roles: ['distributor'],
  support: {
    status: 'supported',
    until: '2029-12-31',
    sentence: text(
      'Example Maker promises security updates for this model until at least 31 December 2029.',
    ),
    claims: [
      cite(
        claim.support,
        'The page gives 31 December 2029 as the end of security updates for the C200.',
      ),
      cite(
        {
          ...claim.support,
          id: 'f000000000b1',
          obtained: 'second-hand',
          precision: 'month',
          caveats: ['superseded'],
        },
        'A collection lists December 2028.',
        { publisher: 'endoflife.example', witness: 'collection' },
      ),
    ],
  },
  password: {
    status: 'user-set',
    sentence: text('Example Maker says that you set the password. We have not tested it.'),
    claims: [
      cite(claim.password, 'The quick start guide has the owner choose a password at set-up.'),
    ],
  },
  reporting: {
    status: 'none-found',
    sentence: text(
      'We searched on 20 November 2026 (the maker’s UK support pages) and found no end date. There may be one; shops do not have to show it.',
    ),
    claims: [],
  },
  statement: [cite(claim.statement, 'A statement of compliance for this range is published.')],
  label: { claims: [], current: false },
  exploited: { claims: [] },
  listingSays: [
    {
      disclosure: {
        kind: 'date',
        until: '2029-12-31',
        text: 'Guaranteed software updates until: 31 Dec 2029',
        where: 'spec',
        confidence: 'field',
      },
      compared: 'agrees',
      sentence: text('It agrees with the maker’s page.'),
    },
  ],
  duties: [
    {
      id: 'support',
      sentence: text('The maker must publish the support period with an end date.'),
      reference: 'SI 2023/1007 Sch.1 para 3',
      from: '2024-04-29',
    },
    {
      id: 'password',
      sentence: text('Passwords must be unique per unit or set by the user.'),
      reference: 'SI 2023/1007 Sch.1 para 1',
      from: '2024-04-29',
    },
  ],
  provisions: [
    { id: 'cop-1', name: text('No default passwords'), observable: 'partly', duty: 'password' },
    {
      id: 'cop-2',
      name: text('A way to report vulnerabilities'),
      observable: 'yes',
      duty: 'reporting',
    },
    { id: 'cop-3', name: text('Keep software updated'), observable: 'yes', duty: 'support' },
    { id: 'cop-4', name: text('Secure storage of credentials'), observable: 'no' },
  ],
  advice: {
    buying: [
      text('Ask for the end date before you buy, and keep the answer.'),
      text('Prefer a model with a later date.'),
    ],
    owning: [
      text('Change the password and install updates.'),
      text('Put the camera on a guest network.'),
    ],
    question: text('Until what date will this model get security updates?'),
    tell: [
      text('A flaw in the device: the maker’s security contact.'),
      text('A product you think is not safe to sell: OPSS.'),
    ],
  },
  tone: 'good',
  dashed: false,
  tile: text('Updates until Dec 2029'),
  headline: text('Updates until Dec 2029'),
  second: null,
  status: 'supported',
  asOf: '2026-11-24',
};

/** A whole answer; `change` replaces parts of the assessment. */
export function detailOf(
  catalogue: Record<string, string>,
  locale: string,
  change: Partial<Assessment> = {},
  investigator = false,
): Detail {
  return {
    type: 'detail',
    doc: 'd1',
    route: 0,
    listing,
    assessment: { ...assessment, ...change },
    catalogue: { ...catalogue, ...TEXT_ENTRY },
    locale,
    dataset: { version: '0f3c9a1b22d4-2026-11-23', newestRead: '2026-11-23' },
    investigator,
  };
}

/** A day on which much is on record: ended, attacked, disputed. */
export const ENDED: Partial<Assessment> = {
  tone: 'alert',
  status: 'exploited-ended',
  headline: text('Attacked; updates ended'),
  tile: text('Attacked; updates ended'),
  second: text('Reported login flaw (2022)'),
  support: {
    status: 'ended',
    until: '2024-01-31',
    sentence: text(
      'Example Maker says that security updates ended on 31 January 2024. That does not forbid the sale.',
    ),
    claims: [
      {
        ...cite(
          {
            ...claim.support,
            until: '2024-01-31',
            disputed: {
              by: 'Example Maker',
              on: '2026-10-02',
              reply: 'A further update was made available in May 2024.',
              url: 'https://www.maker.example/reply',
            },
          },
          'The page gives 31 January 2024.',
        ),
        ifRevision: 'V2',
      },
    ],
  },
  password: {
    status: 'fixed-login-reported',
    sentence: text(
      'CVE-2022-0001 reports a built-in login in firmware 1.0.4; fix: none recorded. Units sold today may differ.',
    ),
    claims: [
      cite(
        { ...claim.password, id: 'f000000000b2', status: 'fixed-login-reported' },
        'The record names firmware up to 1.0.4.',
        { publisher: 'CVE', witness: 'regulator' },
      ),
    ],
  },
  reporting: {
    status: 'contact-timings-not-found',
    sentence: text(
      'Contact for security issues found; reply and progress times not found on the page read.',
    ),
    claims: [cite(claim.reporting, 'A form and an address are given.')],
  },
  exploited: {
    claims: [cite(claim.exploited, 'The flaw was entered on 1 Mar 2022.', { publisher: 'CISA' })],
    sentence: text('CISA lists attacks on a flaw in this model.'),
  },
  label: {
    claims: [
      cite(claim.label, 'Level 2 on record, expiry unknown.', { publisher: 'CSA Singapore' }),
    ],
    current: false,
  },
};

const GROUP_CHIPS: readonly [
  Summary['group'],
  Summary['status'],
  Summary['tone'],
  string | undefined,
][] = [
  ['date', 'supported', 'good', 'Updates until Dec 2029'],
  ['date', 'ends-soon', 'caution', 'Updates until Apr 2027'],
  ['brand-promise', 'brand-promise', 'neutral', 'Brand: 5 yrs after sales'],
  ['other', 'still-updated', 'neutral', 'Supported in Aug 2026'],
  ['nothing', 'none-found', 'neutral', undefined],
  ['ended', 'reported-ended', 'caution', 'Reported as ended'],
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

function tabListing(at: number): TabListing {
  const [group, status, tone, chip] = GROUP_CHIPS[
    at % GROUP_CHIPS.length
  ] as (typeof GROUP_CHIPS)[number];
  const name = `Example ${NAMES[at % NAMES.length]}`;
  return {
    title: `${name} with Wi-Fi, black, 2-pack, works with voice assistants (item ${at + 1})`,
    kind: 'tile',
    summary: {
      key: `k${at}`,
      connectable: at % 30 === 29 ? 'unclear' : 'yes',
      tone,
      status,
      group,
      level: group === 'nothing' ? 'brand' : 'model',
      ...(chip === undefined ? {} : { chip }),
      ...(group === 'brand-promise' ? { dashed: true as const } : {}),
      ...(group === 'nothing' ? {} : { device: name }),
    },
  };
}

/** What a search page with `n` devices reports. */
export const reportOf = (n: number): TabReport => ({
  type: 'listed',
  url: 'https://www.shop.example/s?k=camera',
  listings: Array.from({ length: n }, (_, at) => tabListing(at)),
  health: { layer: 'adapter', shop: 'Example Shop', tiles: n + 12, notReady: 2, malformed: 0 },
});
