import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadRow } from '../../readers/contract.ts';
import { StoreFailure } from './database.ts';
import type { Reading } from './schema.ts';
import { formatReadings, parseReadings } from './reading-file.ts';
import {
  createReadingId,
  findReadings,
  keepReadings,
  listReadings,
  removeReadings,
} from './readings.ts';

const ADDRESS = 'https://exemplar.example/psti';
const createReading = (model: string, until: string, more: Partial<Reading> = {}): Reading => {
  const row: ReadRow = {
    model,
    until,
    precision: 'day',
    bound: 'at-least',
    what: 'security-updates',
    words: `${model} ${until}`,
  };
  return { id: createReadingId(ADDRESS, row), address: ADDRESS, day: '2026-11-26', row, ...more };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what the user read', () => {
  it('is kept, found by device, and taken away', async () => {
    const camera = createReading('Exo Cam 300', '2029-12-31', { device: 'exemplar/exo-cam-300' });
    const hub = createReading('Exo Hub', '2030-12-31');
    await keepReadings([camera, hub]);
    expect(await listReadings()).toHaveLength(2);
    const found = await findReadings(['exemplar/exo-cam-300', 'exemplar/other']);
    expect([...found.values()]).toEqual([[camera]]);
    await removeReadings([camera.id]);
    expect(await listReadings()).toEqual([hub]);
  });
  it('is replaced when the page is read again', async () => {
    await keepReadings([createReading('Exo Cam 300', '2029-12-31')]);
    await keepReadings([createReading('Exo Cam 300', '2031-12-31')]);
    expect((await listReadings()).map(({ row }) => row.until)).toEqual(['2031-12-31']);
  });
  it('is kept all or not at all', async () => {
    const broken = { ...createReading('Exo Hub', '2030-12-31'), id: undefined as never };
    await expect(
      keepReadings([createReading('Exo Cam 300', '2029-12-31'), broken]),
    ).rejects.toBeInstanceOf(StoreFailure);
    expect(await listReadings()).toEqual([]);
  });
  it('says when the store does not open', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    await expect(listReadings()).rejects.toMatchObject({ kind: 'broken' });
  });
  it('says when there is no room', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(keepReadings([createReading('Exo', '2030-01-01')])).rejects.toMatchObject({
      kind: 'full',
    });
  });
});

describe('a file of readings', () => {
  it('comes back as somebody else’s word', () => {
    const reading = createReading('Exo Cam 300', '2029-12-31', { device: 'exemplar/exo-cam-300' });
    const { device: _, ...bare } = reading;
    expect(parseReadings(formatReadings([reading]))).toEqual({
      readings: [{ ...bare, shared: true }],
    });
  });
  it.each([
    ['no JSON', 'hello', 1],
    ['an empty file', '', 1],
    ['another shape', '{"model":"X"}', 1],
    ['a bad day in the second line', `${line('2026-11-26')}\n${line('yesterday')}`, 2],
    ['an address that is no page', line('2026-11-26', 'javascript:alert(1)'), 1],
  ])('%s is refused as a whole', (_, text, at) =>
    expect(parseReadings(text)).toEqual({ line: at }),
  );
});

function line(day: string, address = ADDRESS): string {
  return JSON.stringify({
    model: 'Exo',
    bound: 'until',
    what: 'support',
    words: 'Exo',
    until: '2030',
    day,
    address,
  });
}
