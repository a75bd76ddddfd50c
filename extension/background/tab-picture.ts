import { browser } from '../platform.ts';

/** A picture of a tab takes less; what is larger is none. */
const MAX_BYTES = 20_000_000;
const PREFIX = 'data:image/png;base64,';

/**
 * The tab as it stands in its window, as PNG. Null where the browser does not allow it: it does for
 * the tab in front, after the reader has pressed our button in the toolbar there.
 */
export async function takeTabPicture(tabId: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active || windowId === undefined) return null;
  const address = await browser.tabs
    .captureVisibleTab(windowId, { format: 'png' })
    .catch(() => null);
  if (address === null || !address.startsWith(PREFIX)) return null;
  // The tab in front may be another one by now, and another page.
  const now = await browser.tabs.get(tabId);
  if (!now.active || now.windowId !== windowId) return null;
  const bytes = Uint8Array.from(atob(address.slice(PREFIX.length)), (letter) =>
    letter.charCodeAt(0),
  );
  return bytes.length > MAX_BYTES ? null : bytes;
}
