import { describe, expect, it } from 'vitest';
import {
  caveatsOf,
  jurisdictionOf,
  obtainedOf,
  passwordClaim,
  passwordStatus,
  reportingClaim,
  supportBasis,
  supportClaim,
} from './claims.ts';
import type { ContactRow, PasswordRow, SupportRow } from './facts.ts';

const support = (more: Partial<SupportRow>): SupportRow => ({
  brand: 'Acme',
  maker: 'Acme',
  category: 'ip-camera',
  line: null,
  models: ['View 100'],
  gtins: [],
  basis: 'end-date',
  until: '2030-01-31',
  years: null,
  released: null,
  jurisdiction: 'UK',
  source_kind: 'manufacturer',
  source_url: 'https://acme.example/psti',
  source_date: null,
  read_on: '2026-11-23',
  note: '',
  ...more,
});
const password = (more: Partial<PasswordRow>): PasswordRow => ({
  brand: 'Acme',
  maker: 'Acme',
  category: 'router',
  models: ['R1'],
  line: null,
  status: 'universal-default',
  cve: [],
  fixed_in: null,
  year: null,
  source_kind: 'community-dataset',
  source_url: 'https://list.example/',
  read_on: '2026-11-23',
  note: '',
  ...more,
});

describe('every basis of the facts has its place in our words', () => {
  const table: [Partial<SupportRow>, object][] = [
    [{ basis: 'end-date' }, { basis: 'end-date' }],
    [
      { basis: 'years-from-release', years: 5 },
      { basis: 'years', from: 'release' },
    ],
    [
      { basis: 'years-from-first-sale', years: 5 },
      { basis: 'years', from: 'first-sale' },
    ],
    [
      { basis: 'years-from-last-sale', years: 5 },
      { basis: 'years', from: 'last-sale' },
    ],
    [
      { basis: 'years-from-purchase', years: 5 },
      { basis: 'years', from: 'purchase' },
    ],
    [
      { basis: 'years-from-manufacture', years: 5 },
      { basis: 'years', from: 'manufacture' },
    ],
    [{ basis: 'unspecified-years', years: 5 }, { basis: 'years' }],
    [
      { basis: 'unspecified-years', note: 'The maker promised updates for some time.' },
      { basis: 'vague' },
    ],
    [
      { basis: 'unspecified-years', note: 'Maker marks firmware support as active in May 2026.' },
      { basis: 'still-updated' },
    ],
    [
      {
        basis: 'unspecified-years',
        note: 'Not shown as ended: the list gives an end-of-life date.',
      },
      { basis: 'none-published' },
    ],
    [
      { basis: 'unspecified-years', note: 'May be end of life, stop using.' },
      { basis: 'none-published' },
    ],
    [{ basis: 'lifetime-vague' }, { basis: 'vague' }],
    [
      { basis: 'none-published', note: 'listed as still receiving security updates on 2026-08-22' },
      { basis: 'still-updated' },
    ],
    [{ basis: 'none-published', note: 'no answer to a survey' }, { basis: 'none-published' }],
    [{ basis: 'ended', until: '2024-01-31' }, { basis: 'ended' }],
    [{ basis: 'ended', until: '2024-01-31', source_kind: 'regulator' }, { basis: 'ended' }],
    [{ basis: 'ended', until: null }, { basis: 'reported-ended' }],
    [
      { basis: 'ended', until: '2024-01-31', source_kind: 'community-dataset' },
      { basis: 'reported-ended' },
    ],
    [{ basis: 'ended', until: '2024-01-31', source_kind: 'press' }, { basis: 'reported-ended' }],
    [
      { basis: 'ended', until: '2024-01-31', note: 'from the end-of-life list' },
      { basis: 'reported-ended' },
    ],
    [
      { basis: 'ended', until: '2024-01-31', note: 'end of sale date' },
      { basis: 'reported-ended' },
    ],
    [
      { basis: 'ended', until: '2024-01-31', note: 'do not badge as ended' },
      { basis: 'reported-ended' },
    ],
  ];
  it.each(table)('%o', (row, expected) => {
    expect(supportBasis(support(row))).toEqual(expected);
  });
});

describe('every password status of the facts has its place in our words', () => {
  const table: [Partial<PasswordRow>, string][] = [
    [{ status: 'hard-coded', source_kind: 'cve' }, 'fixed-login-reported'],
    [{ status: 'hard-coded', source_kind: 'manufacturer' }, 'fixed-login-reported'],
    [{ status: 'hard-coded', source_kind: 'regulator' }, 'fixed-login-reported'],
    [{ status: 'hard-coded', cve: ['CVE-2020-1'] }, 'fixed-login-reported'],
    [{ status: 'hard-coded' }, 'default-on-record'],
    [{ status: 'hard-coded', source_kind: 'press' }, 'default-on-record'],
    [{ status: 'derived-default' }, 'derived-reported'],
    [{ status: 'universal-default' }, 'default-on-record'],
    [{ status: 'blank' }, 'default-on-record'],
    [{ status: 'universal-default', note: 'set-up forces a change' }, 'forced-change'],
    [{ status: 'blank', note: 'must be changed at first login' }, 'forced-change'],
    [{ status: 'universal-default', note: 'change forced at first login' }, 'forced-change'],
    [{ status: 'universal-default', note: 'no forced change at first login' }, 'default-on-record'],
    [{ status: 'unique-per-device' }, 'unique'],
    [{ status: 'user-set-at-setup' }, 'user-set'],
    [{ status: 'no-password' }, 'none-used'],
  ];
  it.each(table)('%o -> %s', (row, expected) => {
    expect(passwordStatus(password(row))).toBe(expected);
  });
});

it('notes shape a claim and are never part of it', () => {
  const secret = 'conflict: the login is hunter2; survey of 2022; date approximate';
  expect(
    JSON.stringify([
      supportClaim(support({ note: secret }), 's1'),
      passwordClaim(password({ note: secret }), 's1'),
    ]),
  ).not.toContain('hunter2');
  expect(caveatsOf(secret)).toEqual(['approximate-date', 'survey', 'conflict']);
  expect(
    caveatsOf(
      'Told to Which? in its survey, before the PSTI regime; may have been replaced by a published period',
    ),
  ).toEqual(['survey', 'before-regime', 'superseded']);
});

it("a copy of the maker's list is second-hand, a page read in part an excerpt", () => {
  expect(obtainedOf('', 'https://acme.example/psti', 'manufacturer')).toBe('read');
  expect(obtainedOf('Read as an excerpt.', 'https://acme.example/psti', 'manufacturer')).toBe(
    'excerpt',
  );
  expect(obtainedOf('', 'https://github.com/somebody/lists', 'manufacturer')).toBe('second-hand');
  expect(
    obtainedOf('the document itself was not read', 'https://sheet.example/', 'community-dataset'),
  ).toBe('second-hand');
});

it('a list for the US or China is no worldwide date', () => {
  expect(
    jurisdictionOf({ jurisdiction: 'global', note: 'regional (US/India) end-of-life lists' }),
  ).toBe('US');
  expect(
    jurisdictionOf({
      jurisdiction: 'global',
      note: "List is the Chinese site's; UK availability not checked",
    }),
  ).toBe('CN');
  expect(jurisdictionOf({ jurisdiction: 'UK', note: 'regional (US/India)' })).toBe('UK');
});

it('timings keep working days apart, and an unopened page is not "not found there"', () => {
  const row: ContactRow = {
    brand: 'Acme',
    maker: 'Acme',
    aliases: [],
    psti_page_url: null,
    statement_of_compliance_url: null,
    vuln_report_url: 'https://acme.example/security',
    vuln_report_email: null,
    security_txt_url: null,
    acknowledge_within_days: 5,
    status_updates: null,
    source_url: 'https://acme.example/security',
    read_on: '2026-11-23',
    note: '',
  };
  expect(
    reportingClaim({ ...row, note: 'answers in 5 working days' }, 's1', 'manufacturer'),
  ).toMatchObject({ acknowledge: '5 working days', pageRead: true });
  expect(
    reportingClaim({ ...row, acknowledge_within_days: 1 }, 's1', 'manufacturer'),
  ).toMatchObject({ acknowledge: '1 day' });
  expect(reportingClaim({ ...row, note: 'page not opened' }, 's1', 'manufacturer')).toMatchObject({
    pageRead: false,
  });
  expect(reportingClaim({ ...row, vuln_report_url: null }, 's1', 'manufacturer')).toBeNull();
});
