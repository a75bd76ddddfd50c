import { describe, expect, it } from 'vitest';
import { read as readDirectory, readLocalDay } from './android-enterprise.ts';
import { read as readCadence } from './cadence-lists.ts';
import { read as readChromeos, splitModels } from './chromeos.ts';
import { listProducts, read as readKev } from './cisa-kev.ts';
import type { UpstreamReader } from './contract.ts';
import { read as readEndoflife } from './endoflife-date.ts';
import { read as readEnded } from './ended-names.ts';

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

  it('says of which pages the days are approximate, or known to the month', () => {
    const read = (more: object) =>
      readOne(
        readEndoflife,
        page,
        { products: { zx: { brand: 'acme', ...more } } },
        'products/zx.md',
      ).rows.map(({ until, approximate }) => [until, approximate]);
    expect(read({ approximate: true })[0]).toEqual(['2034-05-06', true]);
    expect(read({ approximate: true })[1]).toEqual([undefined, undefined]);
    expect(read({ precision: 'month' })[0]).toEqual(['2034-05', undefined]);
  });

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
    expect(fromPage.rows.some(({ approximate }) => approximate)).toBe(false);
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
