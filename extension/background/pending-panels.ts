import * as v from 'valibot';
import type { Listing } from '../../engine/listing.ts';
import type { Theme } from '../../messages/contracts.ts';
import { browser } from '../platform.ts';

/**
 * A panel that a shop's page was told to open and whose frame has not asked yet. Kept in memory of
 * the session, since the worker may die between the two requests.
 */
export interface PendingPanel {
  tabId: number;
  /** Of the page that it stands on. */
  host: string;
  listing: Listing;
  theme: Theme;
}

/** More at once than anybody presses: older ones go. */
const MAX_PENDING = 8;
const PREFIX = 'panel:';

const stored = v.object({
  tabId: v.number(),
  host: v.string(),
  listing: v.unknown(),
  theme: v.unknown(),
});

/** What is being kept at this moment: a frame that asks meanwhile waits for it. */
const keeping = new Map<string, Promise<void>>();

/** Keeps what a frame may ask for once, under the secret of the script that opened it. */
export async function keepPending(nonce: string, panel: PendingPanel): Promise<void> {
  const kept = store(nonce, panel).finally(() => keeping.delete(nonce));
  keeping.set(nonce, kept);
  await kept;
}

async function store(nonce: string, panel: PendingPanel): Promise<void> {
  const all = await browser.storage.session.get();
  const older = Object.keys(all).filter((key) => key.startsWith(PREFIX));
  await browser.storage.session.remove(older.slice(0, Math.max(0, older.length - MAX_PENDING + 1)));
  await browser.storage.session.set({ [PREFIX + nonce]: panel });
}

/** What was kept under a secret, for the tab it was kept for; a second asker gets null. */
export async function takePending(nonce: string, tabId: number): Promise<PendingPanel | null> {
  // Who kept it hears of a failure.
  await keeping.get(nonce)?.catch(() => undefined);
  const key = PREFIX + nonce;
  const parsed = v.safeParse(stored, (await browser.storage.session.get(key))[key]);
  if (!parsed.success || parsed.output.tabId !== tabId) return null;
  await browser.storage.session.remove(key);
  // Listing and theme were decoded when they came (`messages/decode.ts`); only we write here.
  return parsed.output as PendingPanel;
}
