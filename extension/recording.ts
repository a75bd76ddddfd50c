/**
 * Is a recording going on, and into which case. A recording lives as long as the browser: it is in
 * the store of the session, so that closing the browser ends it, and the death of the worker does
 * not. A re-check lasts until it is ended.
 */
import * as v from 'valibot';
import { browser } from './platform.ts';

/** What stands in the way of a recording: room that runs out, or the store itself. */
const TROUBLES = ['low', 'full', 'blocked', 'newer', 'broken'] as const;

const recordingSchema = v.object({
  caseId: v.string(),
  since: v.number(),
  trouble: v.optional(v.picklist(TROUBLES)),
});
const recheckSchema = v.object({ caseId: v.string(), since: v.number() });

export type Recording = v.InferOutput<typeof recordingSchema>;
export type Recheck = v.InferOutput<typeof recheckSchema>;

const KEYS = {
  recording: 'recording',
  recheck: 'recheck',
  current: 'record-case',
  full: 'record-full',
} as const;

const take = <Value>(schema: v.GenericSchema<unknown, Value>, stored: unknown): Value | null => {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : null;
};

/** The recording that is going on, or null. */
export const readRecording = async (): Promise<Recording | null> =>
  take(recordingSchema, (await browser.storage.session.get(KEYS.recording))[KEYS.recording]);

export const saveRecording = (recording: Recording | null): Promise<void> =>
  recording === null
    ? browser.storage.session.remove(KEYS.recording)
    : browser.storage.session.set({ [KEYS.recording]: recording });

/** The re-check that is going on, or null. */
export const readRecheck = async (): Promise<Recheck | null> =>
  take(recheckSchema, (await browser.storage.local.get(KEYS.recheck))[KEYS.recheck]);

export const saveRecheck = (recheck: Recheck | null): Promise<void> =>
  recheck === null
    ? browser.storage.local.remove(KEYS.recheck)
    : browser.storage.local.set({ [KEYS.recheck]: recheck });

/** The case that evidence goes into, or null. */
export const readCurrentCase = async (): Promise<string | null> =>
  take(v.string(), (await browser.storage.local.get(KEYS.current))[KEYS.current]);

export const saveCurrentCase = (id: string): Promise<void> =>
  browser.storage.local.set({ [KEYS.current]: id });

/**
 * Did the store refuse the last listing for want of room? Chromium says of every origin that it has
 * gigabytes left, so that only the attempt tells.
 */
export const readWasFull = async (): Promise<boolean> =>
  (await browser.storage.session.get(KEYS.full))[KEYS.full] === true;

export const saveWasFull = (isFull: boolean): Promise<void> =>
  isFull
    ? browser.storage.session.set({ [KEYS.full]: true })
    : browser.storage.session.remove(KEYS.full);

/** Forgets the chosen case, the recording and the re-check. */
export async function forgetRecordState(): Promise<void> {
  await browser.storage.session.remove([KEYS.recording, KEYS.full]);
  await browser.storage.local.remove([KEYS.recheck, KEYS.current]);
}

const CHANNEL = 'useby-record';

/** Tells pages of ours that are open that something was kept. */
export function announceRecords(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('kept');
  channel.close();
}

/** Hears of it; what comes in quick succession is heard once. */
export function listenForRecords(heard: () => void, pauseMs = 500): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  new BroadcastChannel(CHANNEL).addEventListener('message', () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      heard();
    }, pauseMs);
  });
}
