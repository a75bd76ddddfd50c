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

/** Where the policy of the last start is kept. */
const POLICY = 'policy';

/**
 * The policy as the browser has told it in this context; null before. Firefox rejects when there is
 * none; that is no error.
 */
let told: Promise<Partial<Settings>> | null = null;
let known: Partial<Settings> | null = null;

/** Asks for the policy once; keeps it for the next start, and pages hear of it if it is another. */
function askForPolicy(): Promise<Partial<Settings>> {
  told ??= browser.storage.managed
    .get(null)
    .catch(() => ({}))
    .then(async (fields) => {
      known = decodeSettings(fields);
      // Kept for the next start alone: a full storage changes nothing now.
      await keepPolicy(known).catch(() => undefined);
      return known;
    });
  return told;
}

async function keepPolicy(policy: Partial<Settings>): Promise<void> {
  const { [POLICY]: kept } = await browser.storage.local.get(POLICY);
  if (JSON.stringify(decodeSettings(kept)) !== JSON.stringify(policy))
    await browser.storage.local.set({ [POLICY]: policy });
}

async function readKeptPolicy(): Promise<Partial<Settings>> {
  const { [POLICY]: kept } = await browser.storage.local.get(POLICY);
  return decodeSettings(kept);
}

/**
 * Settings in force; a policy's fields win. The browser may withhold the policy for half a minute
 * after its start, so nobody waits for it: until it comes the policy of the last start holds.
 */
export async function loadSettings(): Promise<SettingsInForce> {
  void askForPolicy();
  const [local, kept] = await Promise.all([
    browser.storage.local.get('settings'),
    readKeptPolicy(),
  ]);
  return combine(local['settings'], known ?? kept);
}

/**
 * For pages of ours that show which fields are fixed: they draw what is known, and once more when
 * the browser has told its policy.
 */
export async function whenPolicyTold(draw: () => unknown): Promise<void> {
  await askForPolicy();
  draw();
}

function combine(own: unknown, fixed: Partial<Settings>): SettingsInForce {
  return {
    settings: { ...DEFAULTS, ...decodeSettings(own), ...fixed },
    locked: new Set(Object.keys(fixed) as (keyof Settings)[]),
  };
}

/** An organisation has changed its policy while the browser runs. */
export function forgetPolicy(): void {
  told = null;
  known = null;
  void askForPolicy();
}

/**
 * Stores a change of the user's own settings; managed fields are not copied into them. Fields that
 * this version does not know, or no longer, stay as they are for the version that does. Rejects
 * when the browser does not store it.
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const { settings: stored } = await browser.storage.local.get('settings');
  const others = typeof stored === 'object' && stored !== null ? stored : {};
  await browser.storage.local.set({ settings: { ...others, ...change } });
}
