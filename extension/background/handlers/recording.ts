import { browser } from '../../platform.ts';
import { readRecording, saveRecording } from '../../recording.ts';
import { StoreFailure } from '../../store/database.ts';
import { changeCase } from '../../store/records.ts';
import { openCurrentCase } from '../current-case.ts';
import { createFailure, type ExtensionHandler } from '../handler.ts';
import { drawAllBadges } from '../toolbar.ts';
import { savePage } from './save-evidence.ts';

/** Begins a recording, with what the tab in front shows already, or ends it. */
export const setRecording: ExtensionHandler<'recording'> = async ({ on, tabId }) => {
  try {
    return on ? await begin(tabId) : await end();
  } catch (error) {
    return createFailure(error instanceof StoreFailure ? error.kind : 'broken');
  }
};

async function begin(tabId: number | null): ReturnType<ExtensionHandler<'recording'>> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId);
  if (tab?.incognito) return createFailure('private');
  const since = Date.now();
  const { id } = await openCurrentCase(since);
  await changeCase(id, (now) => ({ ...now, sessions: [...now.sessions, { from: since }] }));
  await saveRecording({ caseId: id, since });
  await drawAllBadges();
  if (tabId === null) return { type: 'done' };
  const saved = await savePage({ type: 'save-page', tabId });
  // A page without devices is a beginning like any other.
  return saved.type === 'failed' && saved.reason === 'nothing' ? { type: 'done' } : saved;
}

async function end(): ReturnType<ExtensionHandler<'recording'>> {
  const recording = await readRecording();
  await saveRecording(null);
  await drawAllBadges();
  if (recording === null) return { type: 'done' };
  const to = Date.now();
  await changeCase(recording.caseId, (now) => ({
    ...now,
    sessions: now.sessions.map((one) => (one.from === recording.since ? { ...one, to } : one)),
  }));
  return { type: 'done' };
}
