import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findKnownPage, fitsPattern, readKnownPage, type KnownPage } from './known-pages.ts';

const page = (more: Partial<KnownPage> = {}): KnownPage => ({
  source: 'acme-list',
  publisher: 'Acme',
  hosts: ['www.acme.example'],
  paths: ['/uk/support/list', '/files/*/LIST-V*.pdf', '/help?node=AB12'],
  settings: { bound: 'at-least', what: 'security-updates', reader: 'table' },
  ...more,
});
const at = (address: string) => findKnownPage([page()], new URL(address))?.source ?? null;
const table = (head: string, cell = '31 December 2030') => ({
  kind: 'document' as const,
  document: new JSDOM(
    `<table><tr><th>Model</th><th>${head}</th></tr><tr><td>View 200</td><td>${cell}</td></tr></table>`,
  ).window.document,
});
const address = new URL('https://www.acme.example/uk/support/list');

describe('a registered page', () => {
  it.each([
    'https://www.acme.example/uk/support/list',
    'https://www.acme.example/uk/support/list/?utm=1#top',
    'https://www.acme.example/files/2026/02/LIST-V7.0.pdf',
    'https://www.acme.example/help?lang=en&node=AB12',
  ])('is found at %s', (one) => expect(at(one)).toBe('acme-list'));
  it.each([
    'https://acme.example/uk/support/list',
    'https://www.acme.example.evil.example/uk/support/list',
    'https://www.acme.example/uk/support/list/other',
    'https://www.acme.example/files/2026/OTHER-V7.pdf',
    'https://www.acme.example/help?node=ZZ99',
    'https://www.acme.example/help',
  ])('is not found at %s', (one) => expect(at(one)).toBeNull());
});

describe('a pattern', () => {
  it('takes each piece once, in order, and the last at the end', () => {
    expect(fitsPattern('/a/b/c.pdf', '/a/*.pdf')).toBe(true);
    expect(fitsPattern('/a/b/c.pdf.html', '/a/*.pdf')).toBe(false);
    expect(fitsPattern('/aa', '/a*a')).toBe(true);
    expect(fitsPattern('/a', '/a*a')).toBe(false);
    expect(fitsPattern('/x', '/x')).toBe(true);
  });
  it('ends at once on what would make a careless one run for ever', () => {
    expect(fitsPattern('/'.repeat(50_000), `${'/*'.repeat(500)}!`)).toBe(false);
  });
});

describe('the reading of a registered page', () => {
  it('goes by the settings, and says so', () => {
    const { rows, known } = readKnownPage(table('Until'), page(), address);
    expect(rows).toMatchObject([{ until: '2030-12-31', bound: 'at-least' }]);
    expect(known).toEqual({ source: 'acme-list', publisher: 'Acme', applied: true });
  });
  it('goes by the page’s own words where a marker is gone, and names it', () => {
    const { rows, known } = readKnownPage(
      table('Security updates until'),
      page({ markers: ['Support End Date'], settings: { bound: 'up-to' } }),
      address,
    );
    expect(rows.map(({ bound }) => bound)).not.toContain('up-to');
    expect(known).toMatchObject({ applied: false, missing: ['Support End Date'] });
  });
  it('does so too where the settings find nothing and the page’s own words do', () => {
    const json = page({ settings: { reader: 'json' } });
    const { rows, known } = readKnownPage(table('Security updates until'), json, address);
    expect([rows.length, known?.applied]).toEqual([1, false]);
  });
  it('keeps the account of the settings where neither finds a row', () => {
    const { rows, known } = readKnownPage(table('Colour', 'red'), page(), address);
    expect([rows.length, known?.applied]).toEqual([0, true]);
  });
  it('is an ordinary reading where the address is unknown', () => {
    const result = readKnownPage(table('Security updates until'), null, address);
    expect(result.rows).toHaveLength(1);
    expect(result.known).toBeUndefined();
  });
});
