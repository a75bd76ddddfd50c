import { signal } from '@preact/signals';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { ExtensionReply, ExtensionRequest } from '../../messages/contracts.ts';
import { loadPageWords } from './page-words.ts';
import { noteKept, wasKept } from '../kept-marker.ts';
import { browser } from '../platform.ts';
import { loadSettings } from '../settings.ts';
import { clearKept, dropKept, listKept } from '../store/kept-listings.ts';
import type { KeptListing } from '../store/schema.ts';
import type { Compared } from './compare-rows.ts';
import { localiseDocument } from './page-frame.tsx';

/** Everything the comparison shows. */
export const state = {
  translator: signal<Translator | null>(null),
  /** Null until read. */
  compared: signal<readonly Compared[] | null>(null),
  failed: signal(false),
  /** Id of what is said after a press. */
  notice: signal(''),
};

/** Reads what is kept and has it assessed anew: the popup of another tab may have changed it. */
export async function refresh(): Promise<void> {
  try {
    const kept = await listKept();
    if (kept.length === 0 && (await wasKept('compared'))) state.notice.value = 'ui.compare.lost';
    state.compared.value = kept.length === 0 ? [] : await assessAll(kept);
    state.failed.value = false;
  } catch {
    state.failed.value = true;
  }
}

async function assessAll(kept: readonly KeptListing[]): Promise<Compared[]> {
  const request: ExtensionRequest = {
    type: 'compare',
    listings: kept.map(({ listing }) => listing),
  };
  const reply = await browser.runtime.sendMessage<ExtensionRequest, ExtensionReply>(request);
  if (reply.type !== 'compared') throw new Error('no answer');
  const compared = kept.flatMap((entry, at): Compared[] => {
    const assessment = reply.assessments[at] ?? null;
    return assessment === null ? [] : [{ kept: entry, assessment }];
  });
  if (compared.length < kept.length) state.notice.value = 'ui.compare.failed';
  return compared;
}

/** Takes one out. */
export async function drop(id: string): Promise<void> {
  await dropKept(id);
  if ((await listKept()).length === 0) await noteKept('compared', false);
  await refresh();
}

/** Forgets all that is kept. */
export async function clear(): Promise<void> {
  await clearKept();
  await noteKept('compared', false);
  state.notice.value = '';
  await refresh();
}

/** Fills the state, and again whenever the reader comes back to the page. */
export async function start(): Promise<void> {
  const { settings } = await loadSettings();
  await refresh();
  const markets = (state.compared.value ?? []).map(({ assessment }) => assessment.market);
  const translator = await loadPageWords(settings.language, markets);
  localiseDocument(translator, 'ui.compare.title');
  state.translator.value = translator;
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void refresh();
  });
}
