/** Invented claims and what cites them. Sentences stand in the parameters. */
import type { Claim, Source } from '../../engine/dataset.ts';
import type { CitedClaim, Message } from '../../engine/assessment.ts';

/** A message that says just this. Needs `TEXT_ENTRY` in the catalogue. */
export const createMessage = (words: string): Message => ({
  id: 'fixture.text',
  params: { words },
});
export const TEXT_ENTRY = { 'fixture.text': '{words}' };

const SOURCE: Source = {
  url: 'https://www.maker.example/uk/support/security-updates/',
  publisher: 'Example Maker',
  witness: 'maker',
  licence: 'facts',
  licenceGroup: 'open',
  published: '2026-03-01',
};
const BASE = {
  source: 's1',
  jurisdiction: 'UK',
  covers: 'model',
  read: '2026-11-20',
  obtained: 'read',
} as const;

export const CLAIMS = {
  support: { ...BASE, kind: 'support', id: 'f000000000a1', basis: 'end-date', until: '2029-12-31' },
  password: { ...BASE, kind: 'password', id: 'f000000000a2', status: 'user-set' },
  reporting: {
    ...BASE,
    kind: 'reporting',
    id: 'f000000000a3',
    pageRead: true,
    covers: 'brand',
    page: 'https://www.maker.example/security',
  },
  label: { ...BASE, kind: 'label', id: 'f000000000a4', scheme: 'SG-CLS', level: '2' },
  exploited: {
    ...BASE,
    kind: 'exploited',
    id: 'f000000000a5',
    cve: 'CVE-2021-0001',
    added: '2022-03-01',
  },
  statement: {
    ...BASE,
    kind: 'statement',
    id: 'f000000000a6',
    covers: 'brand',
    url: 'https://www.maker.example/statement.pdf',
  },
} satisfies Record<string, Claim>;

/** A claim as the engine cites it. */
export const cite = (claim: Claim, words: string, publisher: Partial<Source> = {}): CitedClaim => ({
  claim,
  source: { ...SOURCE, ...publisher },
  covers: claim.covers,
  text: createMessage(words),
});
