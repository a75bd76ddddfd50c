import { browser } from '../../platform.ts';
import type { PageHandler } from '../handler.ts';

/** Brings the panel's code into the page that asked, on the first press and not before. */
export const openPanel: PageHandler<'open-panel'> = async (_request, { tabId, frameId }) => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['panel.js'],
  });
  return { type: 'done' };
};
