/**
 * How a chip opens the panel, without a word on the page: content script and panel run in the same
 * isolated world and meet at one symbol of its `globalThis`. The page has its own `globalThis` and
 * sees nothing of this.
 *
 * Content script, when a chip is pressed:
 *   const link = openPanelLink();
 *   if (link.open) link.open(request);                   // the panel's code is here already
 *   else { link.pending = request; send({ type: 'open-panel', key, doc, route }); }
 * Background, on `open-panel`: `scripting.executeScript({ target: { tabId, frameIds }, files:
 * ['panel.js'] })` of the asking frame.
 * Panel (`ui/panel/main.tsx`, an IIFE; running it twice does no harm): registers `link.open` and
 * takes `link.pending`.
 * The content script calls `link.close?.()` when the route changes.
 */
import type { Listing } from '../engine/listing.ts';
import type { Place } from './contracts.ts';

export interface PanelRequest extends Place {
  listing: Listing;
  url: string;
  /** False once the route has moved on: a late answer is dropped. */
  isCurrent: () => boolean;
  /** Puts the focus back on the chip; the panel calls it after closing. */
  restoreFocus: () => void;
  /** Says on the page that the answer did not come, with a way to ask again. */
  showFailure: () => void;
}

export interface PanelLink {
  /** Set by the content script before the panel's code has arrived. */
  pending?: PanelRequest | undefined;
  /** Set by the panel once it runs; opening while one is open replaces it. */
  open?: (request: PanelRequest) => void;
  /** Set by the panel once it runs; closes without moving the focus. */
  close?: () => void;
}

const LINK = Symbol.for('useby.panel');

/** The link of this isolated world, made on first use. */
export function openPanelLink(): PanelLink {
  const world = globalThis as { [LINK]?: PanelLink };
  return (world[LINK] ??= {});
}
