/**
 * The one import of the polyfill: everything that runs in the background or in our own pages
 * reaches the browser through here.
 */
import browser from 'webextension-polyfill';

export { browser };
