import { describe, expect, it } from 'vitest';
import type { UpstreamReader } from './contract.ts';
import { read as readCves } from './cve-list.ts';
import { read as readSite } from './discover.ts';
import { read as readRegister } from './eprel.ts';
import { read as readMotorola } from './motorola.ts';
import { read as readNetgear } from './netgear-eos.ts';
import { read as readSpecs } from './samsung-spec.ts';

// All answers here are invented; their shapes are those of the upstreams.
const readOne = (
  read: UpstreamReader,
  value: unknown,
  settings: Record<string, unknown> = {},
  path = 'https://acme.example/list',
) => read([{ path, text: typeof value === 'string' ? value : JSON.stringify(value) }], settings);

describe('makers with a form of their own', () => {
  it('NETGEAR: the sentence speaks, never the date cells', () => {
    const page = `<table><tr><td>ZX7</td><td>ZX7-100UKS</td><td>3/4/2023</td><td>5/6/2026</td><td>The product reached EOS on 01-JUL-2026.</td></tr>
<tr><td>ZX8</td><td>ZX8-1</td><td></td><td>The product has not yet reached the Last Sale Date.</td></tr></table>`;
    const { rows, leftOut } = readOne(readNetgear, page);
    expect(rows).toMatchObject([{ model: 'ZX7', codes: ['ZX7-100UKS'], until: '2026-07-01' }]);
    expect(leftOut).toHaveLength(1);
  });

  it('Motorola: launch and last month of each phone', () => {
    const script =
      '{"taglessText":"moto zx00 5G\\nDevice launched on January 2025\\nSecurity updates will stop on January 2030"}';
    expect(readOne(readMotorola, script).rows).toMatchObject([
      { model: 'moto zx00 5G', start: '2025-01', until: '2030-01' },
    ]);
    expect(readOne(readMotorola, '<html></html>').leftOut).toHaveLength(1);
  });

  it('Samsung: the family of a code, and its day', () => {
    const attrs = [
      { attrName: 'Security Update Period (Valid until)', attrValue: '31 January 2032' },
    ];
    const list = [
      { modelCode: 'SM-X000BZKDEUB', spec: { specItems: [{ attrName: 'Software', attrs }] } },
    ];
    const { rows } = readOne(readSpecs, { response: { resultData: { modelList: list } } });
    expect(rows).toMatchObject([{ codes: ['SM-X000B'], until: '2032-01-31' }]);
  });

  it('EU register: years, for the EU alone', () => {
    const hits = [
      {
        eprelRegistrationNumber: '1',
        supplierOrTrademark: 'Acme',
        modelIdentifier: 'ZX-1',
        minYearsSoftwareUpdates: 5,
      },
      {
        eprelRegistrationNumber: '2',
        supplierOrTrademark: 'Acme',
        modelIdentifier: 'ZX-2',
        minYearsSoftwareUpdates: 0,
      },
    ];
    const { rows, leftOut } = readOne(readRegister, { hits });
    expect(rows).toMatchObject([
      { model: 'ZX-1', years: 5, market: 'EU', what: 'software-updates' },
    ]);
    expect(leftOut).toHaveLength(1);
  });

  it('CVE list: what the authority marked, and numbers that were taken back', () => {
    const record = (more: object) => ({
      cveMetadata: { cveId: 'CVE-2030-0002', state: 'PUBLISHED' },
      ...more,
    });
    const cna = {
      tags: ['unsupported-when-assigned'],
      affected: [{ vendor: 'Acme', product: 'ZX1' }],
    };
    expect(readOne(readCves, record({ containers: { cna } })).rows).toMatchObject([
      { model: 'ZX1', brand: 'Acme', state: 'ended', what: 'support' },
    ]);
    const rejected = { cveMetadata: { cveId: 'CVE-2030-0002', state: 'REJECTED' } };
    expect(readOne(readCves, rejected).leftOut[0]?.why).toContain('taken back');
  });

  it('a site that is not known: pages to open, no statement', () => {
    const page =
      '<a href="/psti">Compliance</a><a href="/shop">Shop</a><a href="/x">Security updates</a><loc>https://acme.example/legal/end-of-support</loc>';
    const { rows, candidates } = readOne(readSite, page, {}, 'https://acme.example/');
    expect(rows).toEqual([]);
    expect(candidates).toEqual([
      'https://acme.example/legal/end-of-support',
      'https://acme.example/psti',
      'https://acme.example/x',
    ]);
  });
});
