import * as v from 'valibot';
import { browser } from './platform.ts';
import type { Settings } from '../messages/contracts.ts';

export const DEFAULTS: Settings = {
  regime: 'auto',
  language: 'auto',
  quiet: false,
  investigator: false,
  showAll: false,
  chips: { tiles: true, product: true, neutral: true },
  pausedEverywhere: false,
  pausedHosts: [],
  licence: 'all',
};

const hosts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(1_000));
const fields = v.partial(
  v.object({
    regime: v.picklist(['uk', 'eu', 'auto']),
    language: v.pipe(v.string(), v.maxLength(35)),
    quiet: v.boolean(),
    investigator: v.boolean(),
    showAll: v.boolean(),
    chips: v.object({ tiles: v.boolean(), product: v.boolean(), neutral: v.boolean() }),
    pausedEverywhere: v.boolean(),
    pausedHosts: hosts,
    licence: v.picklist(['all', 'open']),
  }),
);

/**
 * The fields of a stored object that make sense; a damaged field falls back to its default, alone.
 */
export function decodeSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const sound = Object.entries(stored).filter(
    ([name, value]) => Object.hasOwn(fields.entries, name) && v.is(fields, { [name]: value }),
  );
  return Object.fromEntries(sound) as Partial<Settings>;
}

/** Settings in force, and the fields an organisation's policy has fixed. */
export interface SettingsInForce {
  settings: Settings;
  locked: ReadonlySet<keyof Settings>;
}

/** Reads both stores; managed fields win. */
export async function loadSettings(): Promise<SettingsInForce> {
  const [local, managed] = await Promise.all([
    browser.storage.local.get('settings'),
    readManagedFields(),
  ]);
  const fixed = decodeSettings(managed);
  return {
    settings: { ...DEFAULTS, ...decodeSettings(local['settings']), ...fixed },
    locked: new Set(Object.keys(fixed) as (keyof Settings)[]),
  };
}

/** Firefox rejects when no policy exists; that is no error. */
const readManagedFields = (): Promise<unknown> =>
  browser.storage.managed.get(null).catch(() => ({}));

/** Stores a change of the user's own settings; managed fields are not copied into them. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const local = await browser.storage.local.get('settings');
  await browser.storage.local.set({
    settings: { ...decodeSettings(local['settings']), ...change },
  });
}
