import { browser } from '../../platform.ts';
import { FALLBACK_FILES } from '../../../messages/content-script-files.ts';
import type { Origin, PageHandler } from '../handler.ts';

/** Brings what is beyond a shop's adapter into the page that wants it. */
export const loadFallback: PageHandler<'bring-layers'> = async (_request, origin) => {
  await bringFallback(origin);
  return { type: 'done' };
};

/** Runs the fallback's scripts in a page; rejects where the browser does not let us. */
export async function bringFallback({ tabId, frameId }: Origin): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [...FALLBACK_FILES],
  });
}
