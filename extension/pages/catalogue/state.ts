import { signal } from '@preact/signals';
import type { Mapping } from '../../../catalogue/columns.ts';
import type { Tally } from '../../../catalogue/tally.ts';
import type { Message } from '../../../engine/assessment.ts';
import { toLocalDay } from '../../../engine/i18n/local-day.ts';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { loadPageWords } from '../page-words.ts';
import type {
  Answer,
  Changes,
  CheckSettings,
  Question,
  RowFilter,
  WorkerEvent,
  WorkerRequest,
} from '../../catalogue/contracts.ts';
import { noteKept, wasKept } from '../../kept-marker.ts';
import { browser } from '../../platform.ts';
import { loadSettings } from '../../settings.ts';
import { StoreFailure } from '../../store/database.ts';
import { clearPastChecks, listPastChecks } from '../../store/past-checks.ts';
import { clearRowNotes, listRowNotes } from '../../store/row-notes.ts';
import { localiseDocument } from '../page-frame.tsx';

export type Phase = 'empty' | 'reading' | 'paused' | 'done';

/** Everything the page of the catalogue check shows. */
export const state = {
  translator: signal<Translator | null>(null),
  isPrivate: signal(false),
  phase: signal<Phase>('empty'),
  file: signal<{ file: File; isList: boolean } | null>(null),
  columns: signal<readonly string[]>([]),
  mapping: signal<Mapping>({}),
  share: signal(0),
  seconds: signal(0),
  tally: signal<Tally | null>(null),
  isStopped: signal(false),
  changes: signal<Changes | null>(null),
  refused: signal<Message | null>(null),
  failed: signal<string | null>(null),
  filter: signal<RowFilter>({ finding: 'attention', maker: null }),
  opened: signal<number | null>(null),
  /** Grows when rows may have changed, so that what is shown is asked for again. */
  revision: signal(0),
  notice: signal(''),
  /** Checks or notes were kept, and the browser has put an empty store in their place. */
  isLost: signal(false),
};

let settings: CheckSettings | null = null;
let worker: Worker | null = null;
let startedAt = 0;
let lastQuestion = 0;
const waiting = new Map<number, (answer: Answer | null) => void>();

const tell = (request: WorkerRequest): void => worker?.postMessage(request);

/** Loads words and settings. */
export async function start(): Promise<void> {
  const { settings: own } = await loadSettings();
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  const translator = await loadPageWords(own.language);
  state.isPrivate.value = tab?.incognito === true;
  settings = {
    wording: translator.catalogue,
    locale: translator.locale,
    regime: own.regime === 'eu' ? 'eu' : 'uk',
    licence: own.licence,
    asOf: toLocalDay(),
    isPrivate: state.isPrivate.value,
  };
  localiseDocument(translator, 'ui.catalogue.title');
  state.translator.value = translator;
  if (!state.isPrivate.value) await lookForKept();
}

/** Says before a check what is wrong with what earlier ones have left. */
async function lookForKept(): Promise<void> {
  try {
    const [checks, notes] = await Promise.all([listPastChecks(), listRowNotes()]);
    state.isLost.value = checks.length + notes.size === 0 && (await wasKept('catalogue'));
  } catch (error) {
    sayStore(error);
  }
}

const sayStore = (error: unknown): void => {
  state.notice.value = `ui.read.store.${error instanceof StoreFailure ? error.kind : 'broken'}`;
};

/** Notes beside the store that checks or notes are in it. */
export async function noteAnyKept(): Promise<void> {
  if (!state.isPrivate.value) await noteKept('catalogue', true);
}

/** The user has seen that what was kept is lost. */
export async function acceptLoss(): Promise<void> {
  await noteKept('catalogue', false);
  state.isLost.value = false;
}

/** Forgets checks and notes, and says so, or why not. */
export async function forget(): Promise<void> {
  try {
    await Promise.all([clearPastChecks(), clearRowNotes()]);
    await acceptLoss();
    state.notice.value = 'ui.catalogue.forgotten';
  } catch (error) {
    sayStore(error);
  }
}

/** The day and the law that rows are judged by. */
export const readAsOf = (): string => settings?.asOf ?? toLocalDay();

/** Says why something cannot be checked; what is shown already stays. */
export function refuse(reason: Message): void {
  state.refused.value = reason;
}

/** Checks a file, or a list that was pasted, from its beginning. */
export function check(file: File, isList: boolean, mapping: Mapping | null = null): void {
  if (settings === null) return;
  worker?.terminate();
  waiting.clear();
  worker = new Worker('/catalogue-worker.js', { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerEvent>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ type: 'failed', reason: message }));
  startedAt = performance.now();
  state.file.value = { file, isList };
  state.phase.value = 'reading';
  state.tally.value = null;
  state.changes.value = null;
  state.refused.value = null;
  state.failed.value = null;
  state.opened.value = null;
  state.notice.value = '';
  state.share.value = 0;
  state.filter.value = { finding: 'attention', maker: null };
  tell({ type: 'start', file, isList, mapping, settings });
}

function hear(event: WorkerEvent): void {
  if (event.type === 'answer') {
    if (event.hasChanged === true) state.notice.value = 'ui.catalogue.changed';
    waiting.get(event.id)?.(event.answer);
    waiting.delete(event.id);
    return;
  }
  state.seconds.value = (performance.now() - startedAt) / 1_000;
  if (event.type === 'opened') {
    state.columns.value = event.columns;
    state.mapping.value = event.mapping;
  } else if (event.type === 'refused') {
    state.refused.value = event.reason;
    state.columns.value = event.columns;
    state.mapping.value = {};
    state.phase.value = 'empty';
  } else if (event.type === 'failed') {
    state.failed.value = event.reason;
    state.phase.value = state.tally.value === null ? 'empty' : 'done';
  } else hearCount(event);
}

function hearCount(event: Extract<WorkerEvent, { type: 'progress' | 'done' }>): void {
  state.tally.value = { ...event.tally };
  state.revision.value++;
  if (event.type === 'progress') {
    state.share.value = event.share;
    return;
  }
  state.share.value = 1;
  state.phase.value = 'done';
  state.isStopped.value = event.isStopped;
  state.changes.value = event.changes;
  if (event.trouble !== null) state.notice.value = `ui.read.store.${event.trouble}`;
  else if (!event.isStopped) void noteAnyKept();
}

/** Halts for a while. */
export function pause(on: boolean): void {
  state.phase.value = on ? 'paused' : 'reading';
  tell({ type: 'pause', on });
}

/** Ends the reading; what was checked stays. */
export const cancel = (): void => tell({ type: 'cancel' });

/** Asks the worker; null where it has no answer. */
export function ask<Kind extends Question['kind']>(
  question: Extract<Question, { kind: Kind }>,
): Promise<Extract<Answer, { kind: Kind }> | null> {
  const id = ++lastQuestion;
  return new Promise((resolve) => {
    waiting.set(id, (answer) => resolve(answer as Extract<Answer, { kind: Kind }> | null));
    tell({ type: 'ask', id, question });
  });
}
