import { browser } from '../extension/platform.ts';
import type {
  ExtensionReply,
  ExtensionRequest,
  TabReport,
  TabRequest,
} from '../messages/contracts.ts';
import { decodeReport } from '../messages/decode-report.ts';
import { toOriginPattern } from '../messages/match-pattern.ts';
import { decideSiteAccess, type SiteAccess } from './site-access.ts';

export interface Tab {
  id: number;
  url: string | undefined;
  /** Of a private window, which keeps nothing. */
  isPrivate: boolean;
}

/** The tab the popup was opened over. */
export async function findCurrentTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

/** What the tab's content script has found; null = none is running there. */
export async function askForReport({ id }: Tab): Promise<TabReport | null> {
  return decodeReport(await send(id, { type: 'list' }));
}

/** Sends to the top frame's content script; null when nobody listens. */
export async function send(tabId: number, request: TabRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch {
    return null;
  }
}

/** Asks the background. A failure to answer is a failure like any other. */
export async function askBackground(request: ExtensionRequest): Promise<ExtensionReply> {
  try {
    return (await browser.runtime.sendMessage(request)) as ExtensionReply;
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Why nothing answers on this tab. */
export async function readSiteAccess({ url }: Tab): Promise<SiteAccess> {
  const manifest = browser.runtime.getManifest() as {
    host_permissions?: string[];
    content_scripts?: { matches?: string[] }[];
  };
  const named = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
  ];
  const granted =
    url !== undefined &&
    /^https?:/.test(url) &&
    (await browser.permissions.contains({ origins: [toOriginPattern(url)] }));
  return decideSiteAccess(url, named, granted);
}
