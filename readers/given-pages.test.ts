import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_WORDS, type ReaderSettings, type ReadResult } from './contract.ts';
import { openInput } from './open-input.ts';
import { countRows, readPage } from './read-page.ts';

/** Real answers and shapes of makers' pages: shared material, not part of the repository. */
const PAGES = '../shared/sources/pages';

async function read(name: string, url: string, settings: ReaderSettings = {}): Promise<ReadResult> {
  const bytes = readFileSync(`${PAGES}/${name}`);
  const input = await openInput(bytes, (html) => new JSDOM(html).window.document);
  return readPage(input, settings, new URL(url));
}

if (!existsSync(PAGES)) it.skip(`not run: ${PAGES} is missing`, () => undefined);
else
  describe('pages given', () => {
    it.each(readdirSync(PAGES))('%s: every row is kept or left out with a reason', async (name) => {
      const result = await read(name, 'https://maker.example/support');
      const { rows, kept, leftOut } = countRows(result);
      expect(rows).toBe(kept + leftOut.length);
      // The tests of others in Python hold shapes without a date.
      if (!name.endsWith('.py.txt')) expect(rows).toBeGreaterThan(0);
      for (const { why } of leftOut) expect(why).toMatch(/\w+ \w+/);
      for (const row of result.rows) {
        expect(row.model).toMatch(/\S/);
        expect(row.words.split(/\s+/).length).toBeLessThanOrEqual(MAX_WORDS);
        expect(row.until ?? row.years ?? row.endOfLife ?? row.lastSold ?? row.what).toBeDefined();
      }
    });

    it('Google’s directory: midnights of the makers, and their regions', async () => {
      const { rows } = await read(
        'aer-devices-31.json',
        'https://androidenterprisepartners.withgoogle.com/',
      );
      const find = (model: string) => rows.find((row) => row.model === model);
      expect(find('Samsung Galaxy S25 Ultra')?.until).toBe('2032-01-31');
      expect(find('OPPO Find N2 Flip')?.until).toBe('2028-02-29');
      expect(find('Google Pixel 9')?.until).toBe('2031-08-31');
      expect(find('Crosscall Core-X5')?.until).toBe('2030-12-31');
      expect(find('realme 14 Pro 5G')).toMatchObject({
        what: 'security-updates',
        codes: ['RMX5057', 'RMX5056'],
        limits: { regions: ['Europe'] },
      });
      expect(find('Reno12 FS')?.until).toBe('2027-07-31');
    });
    it('Xiaomi: months stay months', async () => {
      const { rows } = await read('xiaomi-aer-certifications.json', 'https://trust.mi.com/');
      expect(rows).toHaveLength(102);
      expect(rows[0]).toMatchObject({
        model: 'REDMI A7 Pro',
        until: '2032-04',
        precision: 'month',
      });
    });
    it('Xiaomi: a list without dates is one of ended products only by its settings', async () => {
      const url = 'https://trust.mi.com/bff/eos-products/phones';
      const silent = await read('xiaomi-eos-products.json', url);
      expect(silent.rows).toEqual([]);
      expect(silent.leftOut).toHaveLength(399);
      const told = await read('xiaomi-eos-products.json', url, { what: 'unsupported-list' });
      expect(told.rows.length + told.leftOut.length).toBe(399);
      expect(told.rows.length).toBeGreaterThan(390);
    });
    it('Synology: a status counts once settings say what it means', async () => {
      const { rows, leftOut } = await read(
        'fixture-synology-status.py.txt',
        'https://www.synology.com/',
        {
          ended: { firmware_support: ['suspended'] },
        },
      );
      expect(rows).toMatchObject([{ model: 'DS214', what: 'unsupported-list' }]);
      expect(leftOut.map(({ words }) => words)).toContain('DS923+');
    });
    it('Lorex: several models in a cell; support is not called security updates', async () => {
      const { rows } = await read(
        'fixture-lorex-psti-table.html',
        'https://lorextechnology.co.uk/',
      );
      expect(rows.map(({ model, until, what }) => [model, until, what])).toEqual([
        ['U424AA-Z', '2025-12-31', 'support'],
        ['U424AAG-E', '2025-12-31', 'support'],
        ['N910A6-Z', '2028-12-31', 'support'],
      ]);
    });
    it('Genexis: columns of a PDF, for the UK', async () => {
      const { rows } = await read('fixture-genexis-psti-pdf-text.txt', 'https://genexis.eu/');
      expect(rows[0]).toMatchObject({
        model: 'FiberTwist P2110B',
        start: '2021-01',
        until: '2027-01',
        limits: { regions: ['UK'] },
      });
    });
    it('Reolink: end of life is no end of updates', async () => {
      const { rows } = await read('fixture-reolink-product-eol.html', 'https://reolink.com/gb/');
      expect(rows).toMatchObject([{ model: 'C1 Pro', endOfLife: '2020-04-03', what: 'support' }]);
      expect(rows[0]?.until).toBeUndefined();
    });
    it('Amazon: a field that says unknown is named, not read', async () => {
      const { rows, leftOut } = await read(
        'amazon-es-detail-bullets.html',
        'https://www.amazon.es/dp/B07JH148DF',
      );
      expect(rows).toEqual([]);
      expect(leftOut[0]?.words).toMatch(
        /Actualizaciones de software garantizadas hasta : desconocido/,
      );
    });
    it('OPPO, Honor, Motorola, Samsung, eero: each in its own shape', async () => {
      const oppo = await read('shape-oppo-uk-psti.html', 'https://www.oppo.com/uk/psti/');
      expect(oppo.rows).toMatchObject([{ until: '2030-05-31' }, { until: '2027-04-30' }]);
      const honor = await read(
        'shape-honor-aer.html',
        'https://www.honor.com/global/tech/security-update/',
      );
      expect(honor.rows).toMatchObject([
        { model: 'HONOR Magic0', until: '2031-03', bound: 'at-least' },
      ]);
      const motorola = await read(
        'shape-motorola-security.txt',
        'https://en-us.support.motorola.com/',
      );
      expect(motorola.rows).toMatchObject([
        { model: 'moto g00 5G', start: '2025-01', until: '2030-01' },
      ]);
      const samsung = await read('shape-samsung-spec-api.json', 'https://searchapi.samsung.com/');
      expect(samsung.rows).toMatchObject([{ model: 'SM-X000BZKDEUB', until: '2032-01-31' }]);
      const eero = await read(
        'shape-eero-zendesk.txt',
        'https://support.eero.com/hc/articles/360051143272',
      );
      expect(eero.rows).toHaveLength(5);
    });
  });
