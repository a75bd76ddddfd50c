import { signal } from '@preact/signals';
import type { ExtensionReply, Settings, TabReport } from '../messages/contracts.ts';
import { DEFAULTS } from '../extension/settings.ts';
import type { Translator } from '../engine/i18n/translator.ts';
import type { SiteAccess } from './site-access.ts';
import type { DeviceType } from '../engine/device-types.ts';
import { toLocalDay } from '../engine/i18n/local-day.ts';
import type { KeptListing } from '../extension/store/schema.ts';
import type { Group } from './group-listings.ts';
import type { Order } from './sort-listings.ts';
import type { Tab } from './tab.ts';

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

/** Host of the tab, as the settings keep it; null = not a web page. */
export function readHost(tab: Tab | null): string | null {
  return tab?.url !== undefined && /^https?:\/\//.test(tab.url) ? new URL(tab.url).hostname : null;
}

export const isPaused = (): boolean =>
  state.settings.value.pausedEverywhere ||
  state.settings.value.pausedHosts.includes(readHost(state.tab.value) ?? '');
