import { beforeEach, describe, expect, it, vi } from 'vitest';

const local: Record<string, unknown> = {};
let askManaged: () => Promise<unknown>;
let isFull = false;
vi.mock('./platform.ts', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve(key in local ? { [key]: local[key] } : {}),
        set: (values: object) => {
          if (isFull) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
          Object.assign(local, values);
          return Promise.resolve();
        },
      },
      managed: { get: () => askManaged() },
    },
  },
}));

/** A worker that has just started. */
const start = async () => {
  vi.resetModules();
  return import('./settings.ts');
};

describe('a policy', () => {
  beforeEach(() => {
    for (const key of Object.keys(local)) delete local[key];
  });

  it('that the browser withholds holds nobody up', async () => {
    askManaged = () => new Promise(() => undefined);
    const { loadSettings } = await start();
    expect((await loadSettings()).settings.quiet).toBe(false);
  });

  it('of the last start holds until the browser tells the present one', async () => {
    askManaged = () => Promise.resolve({ quiet: true, nonsense: 1 });
    const first = await start();
    await first.whenPolicyTold(() => undefined);
    expect(local['policy']).toEqual({ quiet: true });

    let tell: (policy: object) => void = () => undefined;
    askManaged = () =>
      new Promise((done) => {
        tell = done;
      });
    const second = await start();
    const before = await second.loadSettings();
    expect([before.settings.quiet, [...before.locked]]).toEqual([true, ['quiet']]);
    tell({ showAll: true });
    await vi.waitFor(() => expect(local['policy']).toEqual({ showAll: true }));
    const after = await second.loadSettings();
    expect([after.settings.quiet, after.settings.showAll]).toEqual([false, true]);
  });

  it('is no error where there is none, and wins over the own settings where there is', async () => {
    local['settings'] = { quiet: false, showAll: true };
    askManaged = () => Promise.reject(new Error('no policy'));
    const none = await start();
    await none.whenPolicyTold(() => undefined);
    expect((await none.loadSettings()).settings.showAll).toBe(true);
    askManaged = () => Promise.resolve({ showAll: false });
    const some = await start();
    await some.whenPolicyTold(() => undefined);
    expect((await some.loadSettings()).settings.showAll).toBe(false);
  });
});

describe('stored settings', () => {
  beforeEach(() => {
    for (const key of Object.keys(local)) delete local[key];
    isFull = false;
    askManaged = () => Promise.resolve({});
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'quiet'],
    ['a list', ['quiet']],
    ['fields of other types', { quiet: 'yes', pausedHosts: 'all', chips: null, language: 7 }],
    ['names that all objects have', JSON.parse('{"__proto__":{"quiet":true},"constructor":1}')],
  ])('that are %s give the defaults', async (_, stored) => {
    local['settings'] = stored;
    const { loadSettings, DEFAULTS } = await start();
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
  });

  it('of a later version keep what this one does not know', async () => {
    local['settings'] = { quiet: true, theme: 'sepia', regime: 'mars' };
    const { loadSettings, saveSettings } = await start();
    expect((await loadSettings()).settings).toMatchObject({ quiet: true, regime: 'auto' });
    await saveSettings({ showAll: true });
    expect(local['settings']).toEqual({
      quiet: true,
      theme: 'sepia',
      regime: 'mars',
      showAll: true,
    });
  });

  it('that the browser does not store are refused, and the policy holds all the same', async () => {
    isFull = true;
    askManaged = () => Promise.resolve({ quiet: true });
    const { loadSettings, saveSettings, whenPolicyTold } = await start();
    await expect(saveSettings({ showAll: true })).rejects.toThrow('quota');
    await whenPolicyTold(() => undefined);
    expect((await loadSettings()).settings).toMatchObject({ quiet: true, showAll: false });
  });
});
