/**
 * Wiring of the background: every listener is registered in the first tick, so that an event that
 * wakes the worker finds its listener.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform.ts';
import { answerOwnPage, answerPage } from './message-router.ts';
import { createFailure } from './handler.ts';
import { injectIntoOpenTabs, listManifestScripts } from './inject-open-tabs.ts';
import { forgetPolicy } from '../settings.ts';
import { registerGrantedSites } from './content-script-registration.ts';

const isChromium = (): boolean => 'minimum_chrome_version' in browser.runtime.getManifest();

/**
 * A page of ours is known by its address, which the browser vouches for; an options page in a tab
 * has a tab as well.
 */
const isOwnPage = ({ url }: Runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('')) ?? false;

function answerMessage(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) return Promise.resolve(createFailure('unknown sender'));
  if (isOwnPage(sender)) return answerOwnPage(message, sender.tab?.id);
  if (sender.tab?.id === undefined) return Promise.resolve(createFailure('unknown sender'));
  const { id: tabId, url: page, incognito: isPrivate } = sender.tab;
  return answerPage(message, { tabId, frameId: sender.frameId ?? 0, page, isPrivate });
}

// The callback form works with and without the polyfill; a promise returned from a listener does
// not everywhere.
browser.runtime.onMessage.addListener(
  (message: unknown, sender: Runtime.MessageSender, reply: (value: unknown) => void) => {
    void answerMessage(message, sender).then(reply);
    return true;
  },
);

const logError = (error: unknown): void => console.error('useby:', error);

browser.runtime.onInstalled.addListener(({ reason }) => {
  void registerGrantedSites()
    .then((sites) =>
      isChromium() ? injectIntoOpenTabs([...listManifestScripts(), ...sites]) : undefined,
    )
    .catch(logError);
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch(logError);
});
browser.runtime.onStartup.addListener(() => {
  void registerGrantedSites().catch(logError);
});
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') forgetPolicy();
});
browser.permissions.onAdded.addListener(() => {
  void registerGrantedSites().then(injectIntoOpenTabs).catch(logError);
});
browser.permissions.onRemoved.addListener(() => {
  void registerGrantedSites().catch(logError);
});
