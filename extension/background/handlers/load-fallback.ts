import { browser } from '../../platform.ts';
import { LAYERS_FILE } from '../../../messages/content-script-files.ts';
import type { PageHandler } from '../handler.ts';

/** Brings what is beyond a shop's adapter into the page that wants it. */
export const bringLayers: PageHandler<'bring-layers'> = async (_request, { tabId, frameId }) => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [LAYERS_FILE],
  });
  return { type: 'done' };
};
