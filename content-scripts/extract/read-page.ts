import type { Layer } from '../../messages/contracts.ts';
import type { FallbackReaders, OpenFallback, PageKind, Reading, Shop } from './types.ts';
import { MAX_TILES, readProduct, readTiles } from './adapter/read-adapter.ts';
import {
  isSpent,
  MAX_ELEMENTS,
  countElements,
  startReading,
  stepsTaken,
} from './dom/step-budget.ts';
import { withCommon } from './listing-fields.ts';
import { readPageContext, isReadable } from './page-context.ts';
import { isEmpty, mayBeProduct, createEmptyReading } from './reading.ts';
import { isPrivate, pageKind } from './url-rules.ts';

export { findMarket, pageKind, findShop } from './url-rules.ts';

export interface ReadOptions {
  /** Use this layer alone. */
  layer?: Layer;
  /** Only tiles in (or around) these newly added elements, by the adapter alone. */
  within?: readonly Element[];
}

/** One page being read. */
interface Job {
  document: Document;
  url: URL;
  shop: Shop | null;
  kind: PageKind;
  options: ReadOptions;
  layers: FallbackReaders;
}

function readByAdapter({ document, url, shop, kind, options, layers }: Job): Reading {
  if (!shop) return createEmptyReading(kind);
  const product = kind === 'product' && !options.within ? readProduct(document, url, shop) : null;
  if (product && options.layer === undefined) product.listing = layers.enrich(product.listing);
  const tiles = readTiles(document, url, shop, options.within);
  const found = product
    ? [product, ...tiles.found.filter(({ listing }) => listing.key !== product.listing.key)]
    : tiles.found;
  return {
    ...createEmptyReading(kind),
    layer: found.length + tiles.notReady > 0 ? 'adapter' : 'none',
    found,
    notReady: tiles.notReady,
  };
}

function readInOrder(job: Job): Reading {
  const {
    kind,
    layers,
    options: { layer, within },
  } = job;
  const size = countElements(job.document);
  if (size > (layer === 'adapter' || !layer ? MAX_ELEMENTS.adapter : MAX_ELEMENTS.lower))
    return { ...createEmptyReading(kind), gaveUp: true };
  if (layer !== undefined && layer !== 'adapter') return layers.read(layer);
  const own = readByAdapter(job);
  if (layer === 'adapter' || within) return own;
  const isComplete =
    own.found.some(({ listing }) => listing.kind === 'product') || !mayBeProduct(kind);
  if (isComplete && !isEmpty(own)) return own;
  if (size > MAX_ELEMENTS.lower) return { ...own, gaveUp: true };
  const lower = layers.read('both');
  if (isEmpty(own)) return lower;
  return lower.kind === 'product' && lower.found.length > 0
    ? { ...lower, found: [...lower.found, ...own.found] }
    : own;
}

/** Stands in where the layers have not come: adds nothing, and takes note that they were asked. */
function createAbsentFallback(kind: PageKind, wanted: () => void): FallbackReaders {
  return {
    enrich: (product) => {
      wanted();
      return product;
    },
    read: () => {
      wanted();
      return createEmptyReading(kind);
    },
    withFacts: (product) => {
      wanted();
      return product;
    },
    malformed: () => 0,
  };
}

/**
 * Every listing on a page: shop adapter, else structured data, else page structure. Without the
 * layers beyond the adapter (`open` is null) it reads what the adapter can, and says whether they
 * are wanted.
 * Pure: no layout calls, no extension API; works in jsdom and in browsers. Never throws on page
 * content: a form covers its own properties with its fields' names ("getAttribute"), so a page can
 * make any of our steps fail. Then nothing is read.
 */
export function readPage(
  document: Document,
  url: URL,
  shop: Shop | null,
  open: OpenFallback | null,
  options: ReadOptions = {},
): Reading {
  if (shop && isPrivate(shop, url)) return createEmptyReading('other');
  startReading();
  try {
    return isReadable(document)
      ? readWhole(document, url, shop, open, options)
      : { ...createEmptyReading('other'), gaveUp: true };
  } catch {
    return { ...createEmptyReading('other'), gaveUp: true, steps: stepsTaken() };
  }
}

function readWhole(
  document: Document,
  url: URL,
  shop: Shop | null,
  open: OpenFallback | null,
  options: ReadOptions,
): Reading {
  const kind = shop ? pageKind(shop, url) : 'other';
  let wants = false;
  const layers =
    open?.({ document, url, kind }) ??
    createAbsentFallback(kind, () => {
      wants = true;
    });
  const reading = readInOrder({ document, url, shop, kind, options, layers });
  const common = readPageContext(document, url, shop);
  for (const item of reading.found) {
    const listing = withCommon(item.listing, common);
    item.listing = listing.kind === 'product' ? layers.withFacts(listing) : listing;
  }
  const gaveUp = isSpent() || reading.gaveUp === true || reading.found.length >= MAX_TILES;
  return {
    ...reading,
    malformed: layers.malformed(),
    steps: stepsTaken(),
    ...(gaveUp ? { gaveUp } : {}),
    ...(wants ? { wants: 'layers' as const } : {}),
  };
}
