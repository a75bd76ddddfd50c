import { signal } from '@preact/signals';
import { browser } from '../extension/platform.ts';
import type { ExtensionReply, Settings, TabReport } from '../messages/contracts.ts';
import { toOriginPattern } from '../messages/match-pattern.ts';
import { chooseOfferLocale, loadTranslator } from '../ui/languages.ts';
import { refreshKept } from './compare.ts';
import { DEFAULTS, loadSettings, whenPolicyTold } from '../extension/settings.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import type { SiteAccess } from './site-access.ts';
import type { DeviceType } from '../engine/device-types.ts';
import { toLocalDay } from '../engine/i18n/local-day.ts';
import type { KeptListing } from '../extension/store/kept-listings.ts';
import type { Group } from './group-listings.ts';
import type { Order } from './sort-listings.ts';
import {
  askBackground,
  findCurrentTab,
  askForReport,
  send,
  readSiteAccess,
  type Tab,
} from './tab.ts';

type Dataset = Extract<ExtensionReply, { type: 'dataset' }>;

/** Everything the popup shows; one object, filled piece by piece as the answers come. */
export const state = {
  translator: signal<Translator | null>(null),
  tab: signal<Tab | null>(null),
  report: signal<TabReport | null>(null),
  /** Known only when the tab gave no report. */
  siteAccess: signal<SiteAccess | null>(null),
  settings: signal<Settings>(DEFAULTS),
  locked: signal<ReadonlySet<keyof Settings>>(new Set()),
  dataset: signal<Dataset | null>(null),
  query: signal(''),
  only: signal<Group | null>(null),
  type: signal<DeviceType | null>(null),
  order: signal<Order>('longest'),
  /** Kept to be compared, from all shops. */
  kept: signal<readonly KeptListing[]>([]),
  today: signal(toLocalDay()),
  /** The picture of the page is shown. */
  sharing: signal(false),
  /** Said politely and shown until the next thing happens. */
  notice: signal(''),
  busy: signal(false),
};

const TRIES = 8;
const BETWEEN_MS = 120;
const wait = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** Host of the tab, as the settings keep it; null = not a web page. */
export function readHost(tab: Tab | null): string | null {
  return tab?.url !== undefined && /^https?:\/\//.test(tab.url) ? new URL(tab.url).hostname : null;
}

export const isPaused = (): boolean =>
  state.settings.value.pausedEverywhere ||
  state.settings.value.pausedHosts.includes(readHost(state.tab.value) ?? '');

/** Asks the tab once more. */
async function refresh(tab: Tab): Promise<boolean> {
  state.report.value = await askForReport(tab);
  if (state.report.value === null) state.siteAccess.value = await readSiteAccess(tab);
  return state.report.value !== null;
}

/**
 * Settings, and in their language the words. The browser's own language is fetched meanwhile:
 * mostly it is the one.
 */
async function startWords(): Promise<Translator> {
  const spoken = browser.i18n.getUILanguage();
  void loadTranslator('auto', spoken);
  await readSettings();
  return loadTranslator(state.settings.value.language, spoken);
}

async function readSettings(): Promise<void> {
  const { settings, locked } = await loadSettings();
  state.settings.value = settings;
  state.locked.value = locked;
}

/** The same words, with dates and prices as where the page's offers are made. */
function speakOfOffers(translator: Translator): Promise<Translator> | Translator {
  const markets = (state.report.value?.listings ?? []).map(({ listing }) => listing.market);
  const locale = chooseOfferLocale(translator.locale, markets);
  return markets.length === 0 || locale === translator.locale
    ? translator
    : loadTranslator(state.settings.value.language, locale);
}

async function startTab(): Promise<void> {
  const tab = await findCurrentTab();
  state.tab.value = tab;
  if (tab === null) state.siteAccess.value = 'browser-page';
  else await refresh(tab);
}

/**
 * Fills the state, everything at once. Words are set last, so that the first drawing is complete;
 * the dataset's age follows, since the worker may have to wake for it.
 */
export async function start(): Promise<void> {
  const [translator] = await Promise.all([startWords(), startTab()]);
  state.translator.value = await speakOfOffers(translator);
  void whenPolicyTold(readSettings);
  await refreshKept();
  const reply = await askBackground({ type: 'dataset' });
  if (reply.type === 'dataset') state.dataset.value = reply;
}

/** "Check this page": our code runs in this one tab, once, by the user's press (`activeTab`). */
export async function checkPage(): Promise<void> {
  const tab = state.tab.value;
  if (tab === null) return;
  state.busy.value = true;
  state.notice.value = '';
  const reply = await askBackground({ type: 'check-page', tabId: tab.id });
  for (let tries = 0; reply.type === 'done' && tries < TRIES && !(await refresh(tab)); tries++)
    await wait(BETWEEN_MS);
  if (state.report.value === null) state.notice.value = 'ui.popup.check-failed';
  state.busy.value = false;
}

/**
 * "Always on this shop". The question to the browser has to be the first thing after the press, or
 * it is refused.
 */
export async function allowHost(): Promise<void> {
  const url = state.tab.value?.url;
  if (url === undefined) return;
  const granted = await browser.permissions
    .request({ origins: [toOriginPattern(url)] })
    .catch(() => false);
  if (granted) await checkPage();
  else state.notice.value = 'ui.popup.not-granted';
}

/** Pauses here (`host`) or everywhere (null), or ends the pause. */
export async function pause(host: string | null, on: boolean): Promise<void> {
  const reply = await askBackground({ type: 'pause', host, on });
  if (reply.type === 'failed') state.notice.value = 'ui.failed';
  await readSettings();
}

/** Scrolls the page to a listing and outlines it. */
export async function jump(key: string): Promise<void> {
  const answer = await sendToTab({ type: 'jump', key });
  state.notice.value = answer === null ? 'ui.popup.gone' : 'ui.popup.jumped';
}

/** Opens the panel over the page; the popup makes way for it. */
export async function showPanel(key: string): Promise<void> {
  const answer = await sendToTab({ type: 'show-panel', key });
  if (answer === null) state.notice.value = 'ui.popup.gone';
  else window.close();
}

const sendToTab = async (request: {
  type: 'jump' | 'show-panel';
  key: string;
}): Promise<unknown> => (state.tab.value === null ? null : send(state.tab.value.id, request));

/**
 * "Read this page": our page of readings opens and reads the tab, which the press on the toolbar
 * has opened to us (`activeTab`).
 */
export async function openReadings(): Promise<void> {
  const tab = state.tab.value;
  if (tab === null) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`readings.html?tab=${tab.id}`) });
  window.close();
}
