import { browser } from '../../platform.ts';
import { FALLBACK_FILES } from '../../../messages/content-script-files.ts';
import type { PageHandler } from '../handler.ts';

/** Brings what is beyond a shop's adapter into the page that wants it. */
export const loadFallback: PageHandler<'bring-layers'> = async (_request, { tabId, frameId }) => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [...FALLBACK_FILES],
  });
  return { type: 'done' };
};
