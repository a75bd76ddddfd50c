import type { ExtensionReply, PageReply } from '../../messages/contracts.ts';
import { decodeExtensionRequest, decodePageRequest } from '../../messages/decode.ts';
import {
  failed,
  reasonOf,
  type ExtensionHandler,
  type Origin,
  type PageHandler,
} from './handler.ts';
import { assess } from './handlers/assess.ts';
import { bringLayers } from './handlers/load-fallback.ts';
import { checkPage } from './handlers/check-page.ts';
import { count } from './handlers/toolbar-badge.ts';
import { dataset } from './handlers/dataset.ts';
import { detail } from './handlers/detail.ts';
import { openPanel } from './handlers/open-panel.ts';
import { pageSettings } from './handlers/page-settings.ts';
import { pause } from './handlers/pause.ts';

const FROM_PAGES = {
  assess,
  detail,
  'open-panel': openPanel,
  'bring-layers': bringLayers,
  count,
  'page-settings': pageSettings,
};
const FROM_US = { 'check-page': checkPage, dataset, pause };

/** Answers a shop page's script. Never throws: whatever goes wrong is an answer that says so. */
export async function answerPage(message: unknown, origin: Origin): Promise<PageReply> {
  const decoded = decodePageRequest(message);
  if (!decoded.ok) return failed(decoded.reason);
  // Type and handler stand in the same row of the table; TypeScript cannot follow the pair through
  // an index.
  const handler = FROM_PAGES[decoded.value.type] as PageHandler<typeof decoded.value.type>;
  return handler(decoded.value as never, origin).catch((error: unknown) => failed(reasonOf(error)));
}

/** Answers one of our own pages. */
export async function answerOwnPage(message: unknown): Promise<ExtensionReply> {
  const decoded = decodeExtensionRequest(message);
  if (!decoded.ok) return failed(decoded.reason);
  const handler = FROM_US[decoded.value.type] as ExtensionHandler<typeof decoded.value.type>;
  return handler(decoded.value as never).catch((error: unknown) => failed(reasonOf(error)));
}
