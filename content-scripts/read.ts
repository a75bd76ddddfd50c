import type { Layer } from '../messages/contracts.ts';
import type { PageKind, Reading, Shop } from './found.ts';
import { readProduct, readTiles } from './reading/adapter.ts';
import { withCommon } from './reading/listing.ts';
import { commonOf } from './reading/page.ts';
import { isPrivate, pageKind } from './reading/where.ts';

export { marketOf, pageKind, shopFor } from './reading/where.ts';

export interface ReadOptions {
  /** Use this layer alone. */
  layer?: Layer;
  /** Only tiles in (or around) these newly added elements. */
  within?: readonly Element[];
}

const nothing = (kind: PageKind): Reading => ({ kind, layer: 'none', found: [], notReady: 0, malformed: 0 });

function byAdapter(document: Document, url: URL, shop: Shop, within?: readonly Element[]): Reading {
  const kind = pageKind(shop, url);
  const product = kind === 'product' && !within ? readProduct(document, url, shop) : null;
  const tiles = readTiles(document, url, shop, within);
  const found = product ? [product, ...tiles.found] : tiles.found;
  return { kind, layer: found.length + tiles.notReady > 0 ? 'adapter' : 'none', found, notReady: tiles.notReady, malformed: 0 };
}

/**
 * Every listing on a page: shop adapter, else structured data, else page structure.
 * Pure: no layout calls, no extension API; works in jsdom and in browsers. Never throws on page content.
 */
export function readPage(document: Document, url: URL, shop: Shop | null, options: ReadOptions = {}): Reading {
  if (shop && isPrivate(shop, url)) return nothing('other');
  const reading = shop ? byAdapter(document, url, shop, options.within) : nothing('other');
  const common = commonOf(document, url, shop);
  for (const item of reading.found) item.listing = withCommon(item.listing, common);
  return reading;
}
