import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_ROWS, type ReadInput, type ReadResult } from './contract.ts';
import { readPage } from './read-page.ts';

const ADDRESS = new URL('https://maker.example/security-updates');
const check = ({ rows, leftOut }: ReadResult): void => {
  expect(rows.length).toBeLessThanOrEqual(MAX_ROWS);
  for (const row of rows) {
    expect(row.words.split(/\s+/).length).toBeLessThanOrEqual(15);
    for (const moment of [row.until, row.start, row.endOfLife, row.lastSold])
      if (moment !== undefined) expect(moment).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
    if (row.until !== undefined)
      expect(row.precision).toBe(['year', 'month', 'day'][row.until.split('-').length - 1]);
  }
  for (const { why } of leftOut) expect(why).not.toBe('');
};
const read = (input: ReadInput): void => check(readPage(input, {}, ADDRESS));

/** Pieces that the readers look for, in any order. */
const piece = fc.constantFrom(
  'Exo Cam 300',
  'Security updates until',
  'EOS',
  '31/12/2027 or later',
  '03/04/2030',
  'Q4 2030',
  'at least 5 years',
  '2027-01-30T15:00:00Z',
  '(EU)',
  'V3.20',
  'only for products sold in the UK',
  'except the Bridge',
  'statement of compliance PSTI defined support period:',
  ':',
  '\n',
  '\t',
  '|',
  '  ',
  '(',
  ')',
  'https://x',
  '٣١/١٢/٢٠٢٧',
  '\u200e',
);
const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 });
const tag = fc.constantFrom(
  ...'table tr td th ul li dl dt dd h2 p div details summary script br caption thead'.split(' '),
);
const markup = fc.array(
  fc.oneof(
    piece,
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constant('<td colspan=9999 rowspan=9999>'),
    fc.constant('<script type="application/json">{"name":"X1","eol":"2030-01-01"}</script>'),
  ),
  { maxLength: 80 },
);

describe('hostile input', () => {
  it('never throws on text, and never makes a day of a month', () =>
    fc.assert(
      fc.property(text, (parts) => read({ kind: 'text', text: parts.join(' ') })),
      { numRuns: 400 },
    ));
  it('never throws on markup', () =>
    fc.assert(
      fc.property(markup, (parts) =>
        read({ kind: 'document', document: new JSDOM(parts.join('')).window.document }),
      ),
      { numRuns: 150 },
    ));
  it('never throws on JSON', () =>
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => read({ kind: 'json', value })),
      { numRuns: 400 },
    ));
  it.each([
    ['one long line', 'security updates until '.repeat(100_000)],
    ['many dates', '31/12/2027 '.repeat(100_000)],
    ['open brackets', '('.repeat(500_000)],
    ['spaces', `Model${' '.repeat(500_000)}Security updates until`],
    ['bars', '|'.repeat(500_000)],
    ['a table without an end', `Model | Security updates until\n${'X1 | 2030\n'.repeat(60_000)}`],
    ['letters', 'a'.repeat(1_000_000)],
    ['capitals', 'For The A'.repeat(60_000)],
  ])('ends within the time of a test: %s', (_, hostile) => {
    read({ kind: 'text', text: hostile });
  });
  it('ends on a script full of brackets', () => {
    const script = `<script>${'={['.repeat(200_000)}</script>`;
    read({ kind: 'document', document: new JSDOM(script).window.document });
  });
});
