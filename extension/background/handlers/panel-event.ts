import type { TabRequest } from '../../../messages/contracts.ts';
import { browser } from '../../platform.ts';
import { createFailure, type ExtensionHandler } from '../handler.ts';

/** Passes on what a panel's frame says to the script that opened it, in the frame's own tab. */
export const passPanelEvent: ExtensionHandler<'panel-event'> = async (
  { nonce, event, height },
  tabId,
) => {
  if (tabId === undefined) return createFailure('no tab');
  const message: TabRequest = {
    type: 'panel',
    nonce,
    event,
    ...(height === undefined ? {} : { height }),
  };
  await browser.tabs.sendMessage(tabId, message);
  return { type: 'done' };
};
