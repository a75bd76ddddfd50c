import { describe, expect, it } from 'vitest';
import { read as readDirectory, readLocalDay } from './android-enterprise.ts';
import { read as readCadence } from './cadence-lists.ts';
import { read as readChromeos, splitModels } from './chromeos.ts';
import { listProducts, read as readKev } from './cisa-kev.ts';
import type { UpstreamReader } from './contract.ts';
import { read as readCves } from './cve-list.ts';
import { read as readSite } from './discover.ts';
import { read as readEndoflife } from './endoflife-date.ts';
import { read as readEnded } from './ended-names.ts';
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

describe('CISA: known exploited vulnerabilities', () => {
  const entry = (product: string, more = {}) => ({
    cveID: 'CVE-2030-0001',
    vendorProject: 'Acme',
    product,
    vulnerabilityName: `Acme ${product} injection`,
    dateAdded: '2030-02-03',
    shortDescription: '',
    requiredAction: 'Apply mitigations or discontinue use of the product.',
    ...more,
  });
  const readEntry = (product: string, more = {}) =>
    readOne(readKev, {
      dateReleased: '2030-02-04T10:00:00Z',
      vulnerabilities: [entry(product, more)],
    });

  it('names each product, with the day and what the notes say of its support', () => {
    const { rows, published } = readEntry('ZX100 and ZX200L Routers');
    expect(rows.map(({ model }) => model)).toEqual(['ZX100', 'ZX200L']);
    expect(rows[0]?.exploited).toEqual({
      cve: 'CVE-2030-0001',
      added: '2030-02-03',
      endOfLifeNoted: false,
    });
    expect(published).toBe('2030-02-04');
    const noted = readEntry('ZX100', { shortDescription: 'It could be end-of-life (EoL).' });
    expect(noted.rows[0]?.exploited?.endOfLifeNoted).toBe(true);
  });

  it('takes a whole line for no product, and lists it', () => {
    for (const product of ['Multiple Routers', 'Pixel', 'Mobile Devices']) {
      const { rows, leftOut } = readEntry(product);
      expect([rows.length, leftOut.length]).toEqual([0, 1]);
    }
    expect(listProducts('IC-7100 IP Camera')).toEqual(['IC-7100']);
  });

  it('survives what is no catalogue', () => {
    for (const text of ['<html>', '{"vulnerabilities": 7}', '[]', '{"vulnerabilities":[null,{}]}'])
      expect(readOne(readKev, text).rows).toEqual([]);
  });
});

describe('endoflife.date', () => {
  const settings = { products: { zx: { brand: 'acme', prefix: 'Acme ZX' } } };
  const page = `---
title: ZX
releases:
  - releaseCycle: "9"
    releaseDate: 2029-01-02
    eol: 2034-05-06
  - releaseCycle: "8"
    eol: true
  - releaseCycle: "7"
    eol: false
  - releaseCycle: "6"
---
words`;

  it('reads a page of the repository and an answer of the API alike', () => {
    const fromPage = readOne(readEndoflife, page, settings, 'products/zx.md');
    expect(fromPage.rows.map(({ key, model, until, state }) => [key, model, until, state])).toEqual(
      [
        ['zx/9', 'Acme ZX 9', '2034-05-06', undefined],
        ['zx/8', 'Acme ZX 8', undefined, 'ended'],
        ['zx/7', 'Acme ZX 7', undefined, 'updated'],
      ],
    );
    expect(fromPage.leftOut).toHaveLength(1);
    const releases = [
      { name: '9', label: '9', releaseDate: '2029-01-02', isEol: false, eolFrom: '2034-05-06' },
      { name: '7', label: '7', isEol: false, eolFrom: null },
    ];
    const fromApi = readOne(
      readEndoflife,
      { result: { releases } },
      settings,
      'https://endoflife.date/api/v1/products/zx/',
    );
    expect(fromApi.rows.map(({ key, until, state }) => [key, until, state])).toEqual([
      ['zx/9', '2034-05-06', undefined],
      ['zx/7', undefined, 'updated'],
    ]);
  });

  it('lists a product that the registry does not know', () => {
    expect(readOne(readEndoflife, page, settings, 'products/other.md').leftOut).toHaveLength(1);
  });
});

describe("Google's enterprise directory", () => {
  it('reads a day from the local midnight that begins it', () => {
    expect(readLocalDay('2029-12-30T15:00:00Z')).toBe('2029-12-31');
    expect(readLocalDay('2029-12-31T00:00:00Z')).toBe('2029-12-31');
    expect(readLocalDay('2029-12-31T08:00:00Z')).toBe('2029-12-31');
    expect(readLocalDay('2029-12-31T13:37:11Z')).toBeUndefined();
    expect(readLocalDay('soon')).toBeUndefined();
  });

  it('gives a month, codes, and the market of what is sold in Europe alone', () => {
    const items = [
      {
        id: 'a1',
        brand: 'Acme',
        displayName: 'ZX 5G',
        models: 'ZX-1, ZX-2',
        smrDate: '2029-12-30T15:00:00Z',
        regions: ['Europe'],
      },
      { id: 'a2', brand: 'Acme', displayName: 'ZX 6', smrDate: null },
    ];
    const { rows, leftOut } = readOne(readDirectory, { items });
    expect(rows[0]).toMatchObject({
      key: 'a1',
      until: '2029-12',
      codes: ['ZX-1', 'ZX-2'],
      market: 'EU',
    });
    expect(leftOut).toHaveLength(1);
  });
});

describe('ChromeOS', () => {
  const image = (models: string[], day = '2034-06-06 00:00:00') => ({ aue_date: day, models });
  const answer = (days: number, hardware: string, extended = '') => ({
    sample_hwid: `${hardware}-ABC`,
    response: `<updatecheck _eol_date="${days}"${extended === '' ? '' : ` _extended_date="${extended}"`}>`,
  });
  const readBoard = (...files: [string, unknown][]) =>
    readChromeos(
      files.map(([path, value]) => ({
        path: `data/${path}/data.json`,
        text: JSON.stringify(value),
      })),
      {},
    );

  it('gives the models of a board whose answers agree', () => {
    const { rows } = readBoard(
      ['images/zx/151', image(['Acme Chromebook 1(AC-1), Acme Chromebook 2(AC-2)'])],
      ['updates/zx/stable', answer(23532, 'ZXA')],
    );
    expect(rows.map(({ model, until }) => [model, until])).toEqual([
      ['Acme Chromebook 1 (AC-1)', '2034-06'],
      ['Acme Chromebook 2 (AC-2)', '2034-06'],
    ]);
  });

  it('leaves out a board that is sold in variants with other months', () => {
    const { rows, leftOut, unclear } = readBoard(
      ['images/zx/151', image(['Acme Chromebook 1'])],
      ['updates/zx/stable', answer(22802, 'ZXB')],
    );
    expect(rows).toEqual([]);
    expect(leftOut[0]?.why).toContain('2032-06, 2034-06');
    expect(unclear).toEqual(['zx/Acme Chromebook 1']);
  });

  it('marks what older devices get on request alone', () => {
    const { rows } = readBoard(
      ['images/zx/9', image(['Acme Chromebook 1'], '2029-06-06')],
      ['updates/zx/stable', answer(21706, 'ZXA', '20000')],
    );
    expect(rows[0]?.optIn).toBe(true);
    expect(splitModels('A 1(B, C), D')).toEqual(['A 1 (B, C)', 'D']);
  });
});

describe('lists of names', () => {
  it('reads names of ended products at any depth, and the day of the list', () => {
    const list = {
      phone: [{ Acme: [{ deviceName: 'ZX 1' }, { deviceName: 'ZX 2' }] }],
      updateAt: '2030-01-02T03:04:05Z',
    };
    const read = readOne(readEnded, list, { names: ['deviceName'], published: 'updateAt' });
    expect(read.rows.map(({ model, state, what }) => [model, state, what])).toEqual([
      ['ZX 1', 'ended', 'unsupported-list'],
      ['ZX 2', 'ended', 'unsupported-list'],
    ]);
    expect(read.published).toBe('2030-01-02');
    expect(readOne(readEnded, '{}', { names: ['deviceName'] }).leftOut).toHaveLength(1);
  });

  it('reads what stands under headings of updates, and misses a heading aloud', () => {
    const page =
      '<h2>Monthly updates</h2><ul><li>Fold: Galaxy Z1, Galaxy Z2 (5G, LTE)</li></ul><h2>Others</h2><li>Galaxy Z9</li>';
    const { rows, leftOut } = readOne(readCadence, page, {
      headings: ['Monthly updates', 'Quarterly updates'],
    });
    expect(rows.map(({ model }) => model)).toEqual(['Galaxy Z1', 'Galaxy Z2 (5G, LTE)']);
    expect(leftOut[0]?.words).toBe('quarterly updates');
  });
});

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
