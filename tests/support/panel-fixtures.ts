/** An invented but likely answer of the engine, for tests and pictures of the panel. */
import type { Assessment } from '../../engine/assessment.ts';
import type { Listing } from '../../engine/listing.ts';
import type { Detail } from '../../messages/contracts.ts';
import { cite, CLAIMS, createMessage, TEXT_ENTRY } from './cited-claims.ts';

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
  scopeSentence: createMessage(
    'This is offered new to consumers in the UK and connects to the internet, so the product security law applies to it.',
  ),
  roles: ['distributor'],
  support: {
    status: 'supported',
    until: '2029-12-31',
    sentence: createMessage(
      'Example Maker promises security updates for this model until at least 31 December 2029.',
    ),
    claims: [
      cite(
        CLAIMS.support,
        'The page gives 31 December 2029 as the end of security updates for the C200.',
      ),
      cite(
        {
          ...CLAIMS.support,
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
    sentence: createMessage('Example Maker says that you set the password. We have not tested it.'),
    claims: [
      cite(CLAIMS.password, 'The quick start guide has the owner choose a password at set-up.'),
    ],
  },
  reporting: {
    status: 'none-found',
    sentence: createMessage(
      'We searched on 20 November 2026 (the maker’s UK support pages) and found no end date. There may be one; shops do not have to show it.',
    ),
    claims: [],
  },
  statement: [cite(CLAIMS.statement, 'A statement of compliance for this range is published.')],
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
      sentence: createMessage('It agrees with the maker’s page.'),
    },
  ],
  duties: [
    {
      id: 'support',
      sentence: createMessage('The maker must publish the support period with an end date.'),
      reference: 'SI 2023/1007 Sch.1 para 3',
      from: '2024-04-29',
    },
    {
      id: 'password',
      sentence: createMessage('Passwords must be unique per unit or set by the user.'),
      reference: 'SI 2023/1007 Sch.1 para 1',
      from: '2024-04-29',
    },
  ],
  provisions: [
    {
      id: 'cop-1',
      name: createMessage('No default passwords'),
      observable: 'partly',
      duty: 'password',
    },
    {
      id: 'cop-2',
      name: createMessage('A way to report vulnerabilities'),
      observable: 'yes',
      duty: 'reporting',
    },
    {
      id: 'cop-3',
      name: createMessage('Keep software updated'),
      observable: 'yes',
      duty: 'support',
    },
    { id: 'cop-4', name: createMessage('Secure storage of credentials'), observable: 'no' },
  ],
  advice: {
    buying: [
      createMessage('Ask for the end date before you buy, and keep the answer.'),
      createMessage('Prefer a model with a later date.'),
    ],
    owning: [
      createMessage('Change the password and install updates.'),
      createMessage('Put the camera on a guest network.'),
    ],
    question: createMessage('Until what date will this model get security updates?'),
    tell: [
      createMessage('A flaw in the device: the maker’s security contact.'),
      createMessage('A product you think is not safe to sell: OPSS.'),
    ],
  },
  tone: 'good',
  dashed: false,
  tile: createMessage('Updates until Dec 2029'),
  headline: createMessage('Updates until Dec 2029'),
  second: null,
  status: 'supported',
  asOf: '2026-11-24',
};

/** A whole answer; `change` replaces parts of the assessment. */
export function createDetail(
  catalogue: Record<string, string>,
  locale: string,
  change: Partial<Assessment> = {},
  investigator = false,
): Detail {
  return {
    type: 'detail',
    listing,
    assessment: { ...assessment, ...change },
    catalogue: { ...catalogue, ...TEXT_ENTRY },
    locale,
    dataset: { version: '0f3c9a1b22d4-2026-11-23', newestRead: '2026-11-23' },
    investigator,
  };
}
