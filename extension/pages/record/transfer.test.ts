// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { findCatalogue } from '../../../engine/i18n/catalogues.ts';
import { createTranslator } from '../../../engine/i18n/translator.ts';
import { CASE, createSeen, listSeen } from '../../../tests/support/record-fixtures.ts';
import {
  addCase,
  changeEntry,
  keepObservation,
  loadCase,
  loadPicture,
  saveCase,
  toEntryId,
} from '../../store/records.ts';
import type { Case } from '../../store/record-schema.ts';
import { formatCsv } from './export-csv.ts';
import { formatHtml } from './export-html.ts';
import { createZip, FILES } from './export-zip.ts';
import { readRecordFile, type Imported } from './import-record.ts';
import { parseLines } from './import-lines.ts';
import { openZip, ZIP_LIMITS } from './open-zip.ts';
import { createRows } from './rows.ts';

const words = createTranslator(findCatalogue('en'), 'en-GB');

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await saveCase(CASE);
  for (const seen of await listSeen()) await keepObservation(CASE.id, seen);
  await changeEntry(toEntryId(CASE.id, 'www.shop.example', 'k1'), (now) => ({
    ...now,
    coding: { finding: 'unclear', where: 'listing' },
    notes: [{ at: 5, words: 'rang' }],
    pinned: true,
  }));
  await changeEntry(toEntryId(CASE.id, 'www.other.example', 'k3'), (now) => ({
    ...now,
    retracted: { at: 6, why: 'twice' },
  }));
});

async function exportCase(own: Case): Promise<Uint8Array<ArrayBuffer>> {
  const { entries, visits } = await loadCase(own.id);
  const zip = await createZip({
    whole: { case: own, entries, visits },
    rows: createRows({ entries, visits }, null, words),
    words,
    loadPicture: async (hash) => (await loadPicture(own.id, hash))?.bytes ?? null,
  });
  return new Uint8Array(await zip.arrayBuffer());
}

const toText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('an exported record', () => {
  it('holds a page, a table, lines, pictures, and the SHA-256 of each', async () => {
    const files = unzipSync(await exportCase(CASE));
    const names = Object.keys(files);
    expect(names.filter((name) => !name.startsWith('pictures/'))).toEqual(Object.values(FILES));
    expect(names.filter((name) => name.startsWith('pictures/')).length).toBe(1);
    const sums = toText(files[FILES.sums]).trim().split('\n');
    expect(sums.length).toBe(names.length - 1);
    for (const line of sums) {
      const [hash = '', name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(hash);
    }
  });

  it('comes back the same, byte for byte, from another browser', async () => {
    const first = await exportCase(CASE);
    globalThis.indexedDB = new IDBFactory();
    const read = (await readRecordFile(new Blob([first]), 'elsewhere')) as Imported;
    expect([read.altered, read.missing]).toEqual([0, 0]);
    await addCase(read);
    expect(await exportCase(read.case)).toEqual(first);
  });

  it('says what of it was altered, and which pictures are missing', async () => {
    const files = unzipSync(await exportCase(CASE));
    const altered = toText(files[FILES.lines]).replace('109.99', '10.99');
    const read = await readRecordFile(new Blob([new TextEncoder().encode(altered)]), 'elsewhere');
    expect(read).toMatchObject({ altered: 1, missing: 1 });
    const picture = Object.keys(files).find((name) => name.startsWith('pictures/')) ?? '';
    const forged = zipSync({ ...files, [picture]: new Uint8Array([1, 2, 3]) });
    expect(await readRecordFile(new Blob([forged as Uint8Array<ArrayBuffer>]), 'x')).toMatchObject({
      altered: 1,
      missing: 1,
      pictures: [],
    });
  });
});

describe('what a page’s text tries', () => {
  const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>=HYPERLINK("x")';
  it('stays text in the page and in the table', async () => {
    const { visit, ...seen } = await createSeen({
      listing: {
        key: 'h',
        title: HOSTILE,
        url: 'javascript:alert(1)',
        seller: { name: `=cmd|' /C calc'!A0` },
        specs: { [HOSTILE]: HOSTILE },
      },
    });
    await keepObservation(CASE.id, { ...seen, visit });
    const { entries, visits } = await loadCase(CASE.id);
    const rows = createRows({ entries, visits }, null, words);
    const html = formatHtml({ ...CASE, name: HOSTILE, notes: HOSTILE }, rows, words);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, iframe, [onerror], a[href^="javascript"]').length).toBe(
      0,
    );
    expect([...page.querySelectorAll('img')].every(({ src }) => src.includes('pictures/'))).toBe(
      true,
    );
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE);
    const csv = formatCsv(rows);
    expect(csv).toContain(`"'=cmd|`);
    expect(csv).not.toMatch(/(?:^|,)"[=+@-]/m);
  });
});

describe('a hostile file', () => {
  it('that grows without end is given up', async () => {
    const packed = zipSync({ [FILES.lines]: new Uint8Array(30_000_000) }, { level: 9 });
    const bomb = new Blob([packed as Uint8Array<ArrayBuffer>]);
    expect(bomb.size).toBeLessThan(60_000);
    const wanted = (): boolean => true;
    const limits = { ...ZIP_LIMITS, unpacked: 29_000_000 };
    expect(await openZip(bomb, wanted, limits)).toBe('too-large');
    expect(await openZip(bomb, wanted, { ...ZIP_LIMITS, packed: 1_000 })).toBe('too-large');
    expect(await openZip(bomb, wanted, { ...ZIP_LIMITS, files: 0 })).toBe('too-large');
    // What is not wanted stays packed.
    expect(await openZip(bomb, () => false, limits)).toEqual(new Map());
  });

  it.each([
    ['cut short', (zip: Uint8Array<ArrayBuffer>) => zip.slice(0, zip.length / 3), 'damaged'],
    ['no ZIP behind its first letters', () => new Uint8Array([0x50, 0x4b, 1, 2, 3]), 'no-record'],
    ['empty', () => new Uint8Array(0), 'line'],
  ] as const)('that is %s', async (_name, change, why) => {
    const bytes = change(await exportCase(CASE));
    const read = await readRecordFile(new Blob([bytes]), 'x');
    expect(read).toMatchObject({ why });
  });

  it.each([
    ['{', 'not JSON'],
    ['{"type":"listing"}', 'host'],
    ['{"type":"case","form":2}', 'form'],
    ['{"type":"eval"}', 'type'],
    ['{"__proto__":{"type":"case"}}', 'type'],
    ['[]', 'type'],
  ])('with the line %s is refused with its number and its field', (line, problem) => {
    const parsed = parseLines(`\n${line}\n`, 'x');
    expect(parsed).toMatchObject({ line: 2 });
    expect((parsed as { problem: string }).problem).toContain(problem);
  });

  it('never throws, whatever its lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (lines) => {
        expect(parseLines(lines.join('\n'), 'x')).toBeTypeOf('object');
      }),
      { seed: 17, numRuns: 500 },
    );
  });

  it('of mutated lines is taken whole or not at all', async () => {
    const whole = toText(unzipSync(await exportCase(CASE))[FILES.lines]);
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.nat(40),
        fc.string({ maxLength: 5 }),
        (at, length, put) => {
          const parsed = parseLines(whole.slice(0, at) + put + whole.slice(at + length), 'x');
          expect('problem' in parsed || parsed.entries.length <= 3).toBe(true);
        },
      ),
      { seed: 18, numRuns: 300 },
    );
  });
});
