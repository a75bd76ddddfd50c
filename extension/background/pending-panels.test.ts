import { beforeEach, expect, it, vi } from 'vitest';
import { keepPending, takePending } from './pending-panels.ts';

const { kept, storing } = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  storing: { until: Promise.resolve() },
}));
vi.mock('../platform.ts', () => ({
  browser: {
    storage: {
      session: {
        get: (key?: string) =>
          Promise.resolve(key === undefined ? { ...kept } : { [key]: kept[key] }),
        remove: (keys: string | string[]) => {
          for (const key of [keys].flat()) delete kept[key];
          return Promise.resolve();
        },
        set: async (values: Record<string, unknown>) => {
          await storing.until;
          Object.assign(kept, values);
        },
      },
    },
  },
}));

const PANEL = {
  tabId: 7,
  host: 'www.shop.example',
  listing: { key: 'k', kind: 'tile', title: 'Tapo C200' },
  theme: 'light',
} as const;

beforeEach(() => {
  for (const key of Object.keys(kept)) delete kept[key];
  storing.until = Promise.resolve();
});

it('gives a frame that asks while its panel is being kept what it asks for, once', async () => {
  let store = (): void => undefined;
  storing.until = new Promise((done) => {
    store = done;
  });
  const keeping = keepPending('secret', PANEL);
  const taking = takePending('secret', 7);
  store();
  await keeping;
  expect(await taking).toEqual(PANEL);
  expect(await takePending('secret', 7)).toBeNull();
});

it('says to who keeps it that it could not be kept, and gives the frame nothing', async () => {
  storing.until = Promise.reject(new Error('full'));
  const keeping = keepPending('secret', PANEL);
  const taking = takePending('secret', 7);
  await expect(keeping).rejects.toThrow('full');
  expect(await taking).toBeNull();
});
