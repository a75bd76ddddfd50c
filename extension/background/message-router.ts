import type { ExtensionReply, PageReply } from '../../messages/contracts.ts';
import { decodeExtensionRequest, decodePageRequest } from '../../messages/decode.ts';
import {
  createFailure,
  readReason,
  type ExtensionHandler,
  type Origin,
  type PageHandler,
} from './handler.ts';
import { answerAssess } from './handlers/assess.ts';
import { loadFallback } from './handlers/load-fallback.ts';
import { checkPage } from './handlers/check-page.ts';
import { setToolbarBadge } from './handlers/toolbar-badge.ts';
import { answerCompare } from './handlers/compare.ts';
import { answerDataset } from './handlers/dataset.ts';
import { keepToCompare } from './handlers/keep.ts';
import { matchProducts } from './handlers/match-products.ts';
import { openPanel } from './handlers/open-panel.ts';
import { answerPageSettings } from './handlers/page-settings.ts';
import { passPanelEvent } from './handlers/panel-event.ts';
import { answerPanel } from './handlers/panel.ts';
import { answerPause } from './handlers/pause.ts';
import { setRecording } from './handlers/recording.ts';
import { saveListing, savePage } from './handlers/save-evidence.ts';

const FROM_PAGES = {
  assess: answerAssess,
  'open-panel': openPanel,
  'bring-layers': loadFallback,
  count: setToolbarBadge,
  'page-settings': answerPageSettings,
};
const FROM_US = {
  'check-page': checkPage,
  compare: answerCompare,
  dataset: answerDataset,
  keep: keepToCompare,
  panel: answerPanel,
  'panel-event': passPanelEvent,
  'match-products': matchProducts,
  pause: answerPause,
  recording: setRecording,
  'save-listing': saveListing,
  'save-page': savePage,
};

/** Answers a shop page's script. Never throws: whatever goes wrong is an answer that says so. */
export async function answerPage(message: unknown, origin: Origin): Promise<PageReply> {
  const decoded = decodePageRequest(message);
  if (!decoded.ok) return createFailure(decoded.reason);
  // Type and handler stand in the same row of the table; TypeScript cannot follow the pair through
  // an index.
  const handler = FROM_PAGES[decoded.value.type] as PageHandler<typeof decoded.value.type>;
  return handler(decoded.value as never, origin).catch((error: unknown) =>
    createFailure(readReason(error)),
  );
}

/** Answers one of our own pages; `tabId` where it stands in a tab. */
export async function answerOwnPage(message: unknown, tabId?: number): Promise<ExtensionReply> {
  const decoded = decodeExtensionRequest(message);
  if (!decoded.ok) return createFailure(decoded.reason);
  const handler = FROM_US[decoded.value.type] as ExtensionHandler<typeof decoded.value.type>;
  return handler(decoded.value as never, tabId).catch((error: unknown) =>
    createFailure(readReason(error)),
  );
}
