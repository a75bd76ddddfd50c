import { signal } from '@preact/signals';
import type { Translator } from '../../engine/i18n/translator.ts';
import type { ExtensionReply, Settings } from '../../messages/contracts.ts';
import { readLanguageNames } from '../../ui/languages.ts';
import { loadPageWords } from './page-words.ts';
import { browser } from '../platform.ts';
import {
  DEFAULTS,
  loadSettings,
  saveSettings,
  whenPolicyTold,
  type SettingsInForce,
} from '../settings.ts';
import { readMarkets, type Market } from './markets.tsx';
import { localiseDocument } from './page-frame.tsx';

type Dataset = Extract<ExtensionReply, { type: 'dataset' }>;

/** Everything the options page shows; filled piece by piece as the answers come. */
export const state = {
  translator: signal<Translator | null>(null),
  inForce: signal<SettingsInForce>({ settings: DEFAULTS, locked: new Set() }),
  dataset: signal<Dataset | null>(null),
  markets: signal<Market[]>([]),
  languages: signal<{ code: string; name: string }[]>([]),
  /** Id of what is said after a change. */
  notice: signal(''),
};

/** Is this field fixed by a policy? */
export const isLocked = (field: keyof Settings): boolean => state.inForce.value.locked.has(field);

/** Reads what is in force, and with it the language. */
export async function refresh(): Promise<void> {
  const [inForce, languages] = await Promise.all([loadSettings(), readLanguageNames()]);
  const translator = await loadPageWords(inForce.settings.language);
  localiseDocument(translator, 'ui.options.title');
  state.inForce.value = inForce;
  state.languages.value = languages;
  state.translator.value = translator;
}

/** Changes settings at once, and says so, or that the browser would not store them. */
export async function change(
  fields: Partial<Settings>,
  notice = 'ui.options.saved',
): Promise<void> {
  const isSaved = await saveSettings(fields).then(
    () => true,
    () => false,
  );
  await refresh();
  state.notice.value = isSaved ? notice : 'ui.options.not-saved';
}

async function fetchDataset(): Promise<void> {
  const reply = (await browser.runtime.sendMessage({ type: 'dataset' })) as ExtensionReply;
  if (reply.type === 'dataset') state.dataset.value = reply;
}

/** Fills the state. */
export function start(): void {
  void refresh();
  void whenPolicyTold(refresh);
  void readMarkets().then((markets) => {
    state.markets.value = markets;
  });
  void fetchDataset();
}
