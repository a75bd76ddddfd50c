import { countDevices } from '../../messages/count-devices.ts';
import { decodeReport } from '../../messages/decode-report.ts';
import type { DeviceCount, TabRequest } from '../../messages/contracts.ts';
import { readRecording, type Recording } from '../recording.ts';
import { loadSettings } from '../settings.ts';
import { browser } from '../platform.ts';
import { createBackgroundTranslator } from './translation.ts';

/** What fits on the button in both browsers. */
const MAX_LETTERS = 5;
const QUIET = '#464a53';
const LOUD = '#a6201a';

/** Signs of a recording: letters, since a colour alone tells nobody. */
const RECORDING_SIGN = 'REC';
const TROUBLE_SIGN = 'REC!';

/**
 * On the toolbar button how many of the page's devices have a date, and how many they are; while a
 * recording is on, its sign instead. The browser forgets it with the page, so there is nothing to
 * tidy up.
 */
export async function drawBadge(tabId: number, count: DeviceCount): Promise<void> {
  const [recording, { settings }] = await Promise.all([readRecording(), loadSettings()]);
  const { dated, devices: n } = count;
  const { t } = createBackgroundTranslator(settings.language);
  const counts = n === 0 ? t('ui.name') : t('ui.badge', { dated, n });
  await browser.action.setBadgeBackgroundColor({ tabId, color: recording ? LOUD : QUIET });
  await browser.action.setBadgeText({
    tabId,
    text: recording ? findSign(recording) : formatBadge(dated, n),
  });
  await browser.action.setTitle({
    tabId,
    title: recording ? `${t('ui.record.on')} · ${counts}` : counts,
  });
}

const findSign = ({ trouble }: Recording): string =>
  trouble === undefined ? RECORDING_SIGN : TROUBLE_SIGN;

/** Every tab's button anew, and that of tabs to come: a recording began, ended or met trouble. */
export async function drawAllBadges(): Promise<void> {
  const recording = await readRecording();
  await browser.action.setBadgeBackgroundColor({ color: recording ? LOUD : QUIET });
  await browser.action.setBadgeText({ text: recording ? findSign(recording) : '' });
  const tabs = await browser.tabs.query({});
  await Promise.all(
    // A tab may close between the question and the drawing.
    tabs.map(({ id }) => (id === undefined ? undefined : drawAnew(id).catch(() => undefined))),
  );
}

const drawAnew = async (tabId: number): Promise<void> => drawBadge(tabId, await askForCount(tabId));

/**
 * The page is asked: the worker keeps nothing about pages, since it may die between two answers.
 */
async function askForCount(tabId: number): Promise<DeviceCount> {
  const request: TabRequest = { type: 'list' };
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, request, { frameId: 0 })
    .catch(() => null);
  return countDevices((decodeReport(answer)?.listings ?? []).map(({ summary }) => summary));
}

/** "12/38"; "12/…" where the second number has no room: half a number would be a wrong one. */
export function formatBadge(dated: number, devices: number): string {
  if (devices === 0) return '';
  const text = `${dated}/${devices}`;
  return text.length > MAX_LETTERS ? `${dated}/…` : text;
}
