import { computed, signal } from '@preact/signals';
import type { Param } from '../../../engine/assessment.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { loadPageWords } from '../page-words.ts';
import { wasKept } from '../../kept-marker.ts';
import {
  listenForRecords,
  readCurrentCase,
  readRecheck,
  readRecording,
  readWasFull,
  type Recheck,
  type Recording,
} from '../../recording.ts';
import { loadSettings } from '../../settings.ts';
import { StoreFailure } from '../../store/database.ts';
import type { Case } from '../../store/record-schema.ts';
import { listCases, loadCase, type Contents } from '../../store/records.ts';
import { estimateRoom, type Estimate } from '../../store/room.ts';
import { localiseDocument } from '../page-frame.tsx';
import { createRows } from './rows.ts';

/** What is said after a press: an id, and its parameters. */
export interface Notice {
  id: string;
  params?: Record<string, Param>;
}

/** What of the case is shown. */
export const SHOWN = [
  'all',
  'dated',
  'unknown',
  'nothing',
  'changed',
  'waiting',
  'uncoded',
  'sample',
  'retracted',
] as const;
export type ShownPart = (typeof SHOWN)[number];

const NOTHING: Contents = { entries: [], visits: [], damaged: 0 };
export const FIRST_DRAWN = 100;

/** Everything the page shows. */
export const state = {
  translator: signal<Translator | null>(null),
  /** Null until read. */
  cases: signal<readonly Case[] | null>(null),
  caseId: signal<string | null>(null),
  contents: signal<Contents>(NOTHING),
  recording: signal<Recording | null>(null),
  recheck: signal<Recheck | null>(null),
  room: signal<Estimate | null>(null),
  /** The browser has promised not to clear the store by itself. */
  isPersistent: signal(true),
  /** Something was kept, and the browser has put an empty store in its place. */
  isLost: signal(false),
  failure: signal<StoreFailure['kind'] | null>(null),
  notice: signal<Notice | null>(null),
  /** The store had no room for the last listing that was to be saved. */
  wasFull: signal(false),
  isBusy: signal(false),
  query: signal(''),
  host: signal(''),
  shown: signal<ShownPart>('all'),
  view: signal<'table' | 'timeline'>('table'),
  drawn: signal(FIRST_DRAWN),
  /** Id of the listing that is unfolded. */
  opened: signal<string | null>(null),
  sample: signal<{ size: number; seed: number; ids: ReadonlySet<string> } | null>(null),
  /** The case whose codes are held against these, and its listings. */
  other: signal<{ case: Case; contents: Contents } | null>(null),
};

export const currentCase = computed(
  () => state.cases.value?.find(({ id }) => id === state.caseId.value) ?? null,
);

export const rows = computed(() => {
  const { value: translator } = state.translator;
  const { value: recheck } = state.recheck;
  const since = recheck !== null && recheck.caseId === state.caseId.value ? recheck.since : null;
  return translator === null ? [] : createRows(state.contents.value, since, translator);
});

/** Does the work, and names the failure of the store; true where it was done. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    state.failure.value = null;
    return true;
  } catch (error) {
    state.failure.value = error instanceof StoreFailure ? error.kind : 'broken';
    return false;
  }
}

/** Reads everything anew: the background may have kept more meanwhile. */
export async function refresh(): Promise<void> {
  [state.recording.value, state.recheck.value, state.wasFull.value] = await Promise.all([
    readRecording(),
    readRecheck(),
    readWasFull(),
  ]);
  await attempt(async () => {
    const [cases, chosen] = await Promise.all([listCases(), readCurrentCase()]);
    const own = cases.find(({ id }) => id === chosen) ?? cases[0];
    state.contents.value = own === undefined ? NOTHING : await loadCase(own.id);
    state.caseId.value = own?.id ?? null;
    state.cases.value = cases;
    state.isLost.value = cases.length === 0 && (await wasKept('records'));
  });
  state.room.value = await estimateRoom();
  state.isPersistent.value = await navigator.storage.persisted().catch(() => true);
}

/** Fills the state, and again whenever something was kept or the reader comes back. */
export async function start(): Promise<void> {
  const { settings } = await loadSettings();
  await refresh();
  const markets = state.contents.value.visits.map(({ found: { market } }) => market);
  const translator = await loadPageWords(settings.language, markets);
  localiseDocument(translator, 'ui.record.title');
  state.translator.value = translator;
  listenForRecords(() => void refresh());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void refresh();
  });
}
