import type { PageHandler } from '../handler.ts';
import { drawBadge } from '../toolbar.ts';

/** The page has counted its devices: the button says so. */
export const setToolbarBadge: PageHandler<'count'> = async ({ devices }, { tabId }) => {
  await drawBadge(tabId, devices);
  return { type: 'done' };
};
