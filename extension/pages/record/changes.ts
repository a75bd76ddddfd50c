/** What the reader changes: cases, codes, notes; what is taken back, pinned or taken away. */
import { noteKept } from '../../kept-marker.ts';
import { browser } from '../../platform.ts';
import { forgetRecordState, saveCurrentCase, saveRecheck, saveWasFull } from '../../recording.ts';
import type { ExtensionReply, ExtensionRequest } from '../../../messages/contracts.ts';
import type { Case, Coding, Entry } from '../../store/record-schema.ts';
import {
  changeCase,
  changeEntry,
  clearRecords,
  loadCase,
  loadPicture,
  removeEntries,
  saveCase,
  toEntryId,
} from '../../store/records.ts';
import { countAllBytes, listOldest } from '../../store/room.ts';
import { attempt, refresh, state, type Notice } from './state.ts';

/** Does it, says it, and reads anew; where the store fails, the page says that instead. */
async function act(work: () => Promise<unknown>, said: Notice | null = null): Promise<void> {
  state.notice.value = null;
  if (!(await attempt(work))) return;
  await refresh();
  state.notice.value = said;
}

export const chooseCase = (id: string): Promise<void> => {
  state.opened.value = null;
  state.sample.value = null;
  state.other.value = null;
  state.shown.value = 'all';
  return act(() => saveCurrentCase(id));
};

export const beginCase = (name: string): Promise<void> =>
  act(async () => {
    const begun: Case = {
      id: crypto.randomUUID(),
      name: name.slice(0, 300),
      notes: '',
      startedAt: Date.now(),
      sessions: [],
    };
    await saveCase(begun);
    await saveCurrentCase(begun.id);
    await noteKept('records', true);
  });

export const renameCase = (id: string, name: string): Promise<void> =>
  act(() => changeCase(id, (now) => ({ ...now, name: name.slice(0, 300) })), {
    id: 'ui.options.saved',
  });

export const noteCase = (id: string, notes: string): Promise<void> =>
  act(() => changeCase(id, (now) => ({ ...now, notes: notes.slice(0, 20_000) })), {
    id: 'ui.options.saved',
  });

const change = (entry: Entry, more: (now: Entry) => Entry): Promise<void> =>
  act(() => changeEntry(entry.id, more), { id: 'ui.options.saved' });

/** Codes a listing, as the first or the second person; without a finding the code is taken away. */
export const codeEntry = (
  entry: Entry,
  who: 'coding' | 'second',
  coding: Coding | undefined,
): Promise<void> => change(entry, (now) => ({ ...now, [who]: coding }));

export const addNote = (entry: Entry, words: string): Promise<void> =>
  change(entry, (now) => ({
    ...now,
    notes: [...now.notes, { at: Date.now(), words: words.slice(0, 4_000) }],
  }));

export const pinEntry = (entry: Entry, on: boolean): Promise<void> =>
  change(entry, ({ pinned: _, ...now }) => (on ? { ...now, pinned: true } : now));

/** Takes a listing back: it stays, marked with the day and the reason, and is counted no more. */
export const retractEntry = (entry: Entry, why: string): Promise<void> =>
  change(entry, (now) => ({ ...now, retracted: { at: Date.now(), why: why.slice(0, 4_000) } }));

/** Undoes that; the note says that it was retracted. */
export const restoreEntry = (entry: Entry, note: string): Promise<void> =>
  change(entry, ({ retracted: _, ...now }) => ({
    ...now,
    notes: [...now.notes, { at: Date.now(), words: note }],
  }));

export const deleteEntries = (caseId: string, ids: readonly string[]): Promise<void> =>
  act(() => removeEntries(caseId, ids), { id: 'ui.record.deleted', params: { n: ids.length } });

/** Deletes every record there is, ends recording and re-check, and leaves nothing. */
export const deleteAll = (): Promise<void> =>
  act(
    async () => {
      await setRecording(false);
      await clearRecords();
      await forgetRecordState();
      await noteKept('records', false);
    },
    { id: 'ui.record.deleted.all' },
  );

/** The reader has seen that the browser lost what was kept. */
export const acceptLoss = (): Promise<void> => act(() => noteKept('records', false));

export const setRecheck = (caseId: string | null): Promise<void> =>
  act(() => saveRecheck(caseId === null ? null : { caseId, since: Date.now() }));

/** Begins or ends a recording; the background says what stands in the way. */
export async function setRecording(on: boolean): Promise<void> {
  const request: ExtensionRequest = { type: 'recording', on, tabId: null };
  const reply = await browser.runtime.sendMessage<ExtensionRequest, ExtensionReply>(request);
  if (reply.type === 'failed') state.notice.value = { id: 'ui.failed' };
  await refresh();
}

/** Deletes what the reader agreed to, so that there is room again. */
export async function freeRoom(caseId: string, ids: readonly string[]): Promise<void> {
  await saveWasFull(false);
  await deleteEntries(caseId, ids);
}

/** The listings whose deletion would free a tenth of what this case takes. */
export async function listToFree(): Promise<Entry[]> {
  const { contents, caseId } = state;
  if (caseId.value === null) return [];
  const sizes = new Map<string, number>();
  for (const { hashes } of contents.value.visits) {
    if (hashes.picture === undefined || sizes.has(hashes.picture)) continue;
    const picture = await loadPicture(caseId.value, hashes.picture);
    sizes.set(hashes.picture, picture?.bytes.length ?? 0);
  }
  const { entries, visits } = contents.value;
  return listOldest(entries, visits, sizes, countAllBytes(visits, sizes) / 10);
}

/** Asks the browser not to clear the store by itself. */
export async function askToPersist(): Promise<void> {
  state.isPersistent.value = await navigator.storage.persist().catch(() => false);
  if (!state.isPersistent.value) state.notice.value = { id: 'ui.record.persist.no' };
}

/** Holds the codes of another case against these. */
export const compareWith = (other: Case | null): Promise<void> =>
  act(async () => {
    state.other.value = other === null ? null : { case: other, contents: await loadCase(other.id) };
  });

/** Takes another person's codes over as those of the second coder, for listings that both hold. */
export const takeAsSecond = (caseId: string, theirs: readonly Entry[]): Promise<void> =>
  act(async () => {
    for (const { host, key, coding } of theirs)
      if (coding !== undefined)
        await changeEntry(toEntryId(caseId, host, key), (now) => ({ ...now, second: coding }));
  });
