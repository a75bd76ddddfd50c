import { browser } from '../../platform.ts';
import { PAGE_FILES } from '../../../messages/content-script-files.ts';
import { createFailure, readReason, type ExtensionHandler } from '../handler.ts';

/**
 * "Check this page": the reader without an adapter, in this one tab, by the user's press
 * (`activeTab`).
 */
export const checkPage: ExtensionHandler<'check-page'> = async ({ tabId }) => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...PAGE_FILES] });
    return { type: 'done' };
  } catch (error) {
    return createFailure(readReason(error));
  }
};
