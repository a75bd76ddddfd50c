import { findMarketInLine } from '../../engine/vocabulary/market.ts';
import type { Shop } from './types.ts';
import { readFields } from './dom/fields.ts';
import type { Common } from './listing-fields.ts';
import { findMarket } from './url-rules.ts';

/** Methods of a document that reading needs. */
const NEEDED = [
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'createTreeWalker',
] as const;

/**
 * False where named forms and images of a page have covered the document's own properties: such a
 * page is left alone.
 */
export function isReadable(document: Document): boolean {
  const { documentElement, body, title } = document as {
    documentElement: unknown;
    body: unknown;
    title: unknown;
  };
  const isElement = (value: unknown): boolean => (value as Element | null)?.nodeType === 1;
  return (
    NEEDED.every((name) => typeof document[name] === 'function') &&
    isElement(documentElement) &&
    (body === null || isElement(body)) &&
    typeof title === 'string'
  );
}

/** Market and language of the page: delivery country if shown, else the host's. */
export function readPageContext(document: Document, url: URL, shop: Shop | null): Common {
  const shown = shop?.deliverTo
    ? findMarketInLine(readFields(document, shop.deliverTo))
    : undefined;
  const language = document.documentElement?.getAttribute('lang')?.slice(0, 12) || shop?.language;
  return {
    market: shown ?? (shop ? findMarket(shop, url) : undefined),
    language: language ?? undefined,
  };
}
