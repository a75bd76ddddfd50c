import type { PageHandler } from '../handler.ts';
import { drawBadge } from '../toolbar.ts';

/** The page has counted its devices: the button says so. */
export const setToolbarBadge: PageHandler<'count'> = async ({ count }, { tabId }) => {
  await drawBadge(tabId, count);
  return { type: 'done' };
};
