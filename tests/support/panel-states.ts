/** Parts of the invented answer that change: much on record, and nothing. */
import type { Assessment } from '../../engine/assessment.ts';
import { cite, CLAIMS, createMessage } from './cited-claims.ts';

/** A day on which much is on record: ended, attacked, disputed. */
export const ENDED: Partial<Assessment> = {
  tone: 'alert',
  status: 'exploited-ended',
  headline: createMessage('Attacked; updates ended'),
  tile: createMessage('Attacked; updates ended'),
  second: createMessage('Reported login flaw (2022)'),
  support: {
    status: 'ended',
    until: '2024-01-31',
    sentence: createMessage(
      'Example Maker says that security updates ended on 31 January 2024. That does not forbid the sale.',
    ),
    claims: [
      {
        ...cite(
          {
            ...CLAIMS.support,
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
    sentence: createMessage(
      'CVE-2022-0001 reports a built-in login in firmware 1.0.4; fix: none recorded. Units sold today may differ.',
    ),
    claims: [
      cite(
        { ...CLAIMS.password, id: 'f000000000b2', status: 'fixed-login-reported' },
        'The record names firmware up to 1.0.4.',
        { publisher: 'CVE', witness: 'regulator' },
      ),
    ],
  },
  reporting: {
    status: 'contact-timings-not-found',
    sentence: createMessage(
      'Contact for security issues found; reply and progress times not found on the page read.',
    ),
    claims: [cite(CLAIMS.reporting, 'A form and an address are given.')],
  },
  exploited: {
    claims: [cite(CLAIMS.exploited, 'The flaw was entered on 1 Mar 2022.', { publisher: 'CISA' })],
    sentence: createMessage('CISA lists attacks on a flaw in this model.'),
  },
  label: {
    claims: [
      cite(CLAIMS.label, 'Level 2 on record, expiry unknown.', { publisher: 'CSA Singapore' }),
    ],
    current: false,
  },
};

/** Nothing found at all. */
export const EMPTY: Partial<Assessment> = {
  support: {
    status: 'none-found',
    sentence: createMessage('We looked at the maker’s pages on 20 Nov 2026 and found none.'),
    claims: [],
  },
  password: {
    status: 'none-found',
    sentence: createMessage(
      'We looked at three lists of factory logins and found nothing on this model.',
    ),
    claims: [],
  },
  statement: [],
  listingSays: [],
  tone: 'neutral',
  status: 'none-found',
  headline: createMessage('No end date found'),
};
