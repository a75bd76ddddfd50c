import { expect, it } from 'vitest';
import { CheckSession } from './check-session.ts';
import type { CheckSettings, WorkerEvent } from './contracts.ts';

const settings: CheckSettings = {
  wording: {},
  locale: 'en-GB',
  regime: 'uk',
  licence: 'all',
  asOf: '2026-11-27',
  isPrivate: false,
};

it('refuses a file of more than 2 GB before a byte of it is read', async () => {
  const events: WorkerEvent[] = [];
  const file = new File([], 'large.csv');
  Object.defineProperty(file, 'size', { value: 2_000_000_001 });
  Object.defineProperty(file, 'stream', { value: () => expect.unreachable('it was read') });
  const start = { type: 'start', file, isList: false, mapping: null, settings } as const;
  await new CheckSession(start, (event) => events.push(event)).run();
  expect(events).toEqual([
    {
      type: 'refused',
      reason: { id: 'catalogue.refused.too-large', params: { n: 2_000 } },
      columns: [],
    },
  ]);
});
