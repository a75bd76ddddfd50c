import type { ReadRow } from '../../readers/contract.ts';
import { abort, withDatabase } from './database.ts';
import type { Reading } from './schema.ts';

/** The same statement read again has the same id. */
export const createReadingId = (address: string, row: ReadRow): string =>
  [address.split('#')[0], row.model, row.revision ?? '', row.region ?? '', row.what]
    .join('\n')
    .slice(0, 2_000);

/** Keeps readings, all of them or none. Throws `StoreFailure`. */
export const keepReadings = (readings: readonly Reading[]): Promise<void> =>
  withDatabase(async (database) => {
    const change = database.transaction('readings', 'readwrite');
    const puts: Promise<unknown>[] = [change.done];
    try {
      for (const reading of readings) puts.push(change.store.put(reading));
      await Promise.all(puts);
    } catch (error) {
      // Otherwise the browser would keep what came before the failure.
      void Promise.allSettled(puts);
      abort(change);
      throw error;
    }
  });

/** All readings, the newest day first. Throws `StoreFailure`. */
export const listReadings = (): Promise<Reading[]> =>
  withDatabase(async (database) =>
    (await database.getAll('readings')).toSorted(
      (a, b) => b.day.localeCompare(a.day) || a.row.model.localeCompare(b.row.model),
    ),
  );

/** Removes readings. Throws `StoreFailure`. */
export const removeReadings = (ids: readonly string[]): Promise<void> =>
  withDatabase(async (database) => {
    const change = database.transaction('readings', 'readwrite');
    await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
  });

/** Readings about some devices (`brand/model`). Throws `StoreFailure`. */
export const findReadings = (devices: readonly string[]): Promise<Map<string, Reading[]>> =>
  withDatabase(async (database) => {
    const index = database.transaction('readings').store.index('device');
    const found = await Promise.all(
      devices.map(async (device) => [device, await index.getAll(device)] as const),
    );
    return new Map(found.filter(([, readings]) => readings.length > 0));
  });
