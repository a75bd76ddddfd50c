import type { Listing } from '../../engine/listing.ts';
import type { Layer } from '../../messages/contracts.ts';
import type {
  ExtractedListing,
  FallbackReaders,
  OpenFallback,
  PageKind,
  Reading,
  Shop,
} from './types.ts';
import { readProduct } from './adapter/read-product.ts';
import { MAX_TILES, readTiles } from './adapter/read-tiles.ts';
import {
  isSpent,
  MAX_ELEMENTS,
  countElements,
  startReading,
  countSteps,
} from './dom/step-budget.ts';
import { findProductBoxes } from './dialogs/find-boxes.ts';
import { finish, type InParts } from './in-parts.ts';
import { readListHeading } from './list-heading.ts';
import { withCommon } from './listing-fields.ts';
import { readPageContext, isReadable } from './page-context.ts';
import { isEmpty, mayBeProduct, createEmptyReading } from './reading.ts';
import { isTranslated } from './translation.ts';
import { findPageKind, isPrivate } from './url-rules.ts';

export { findMarket, findPageKind, findShop } from './url-rules.ts';

export interface ReadOptions {
  /** What is beyond the adapter; absent or null where it has not come. */
  fallback?: OpenFallback | null;
  /** Use this layer alone. */
  layer?: Layer;
  /** Only tiles in (or around) these newly added elements, by the adapter alone. */
  within?: readonly Element[];
  /** A browser has translated the page, whatever marks it left of that. */
  isTranslated?: boolean;
}

/** One page being read. */
interface Job {
  document: Document;
  url: URL;
  shop: Shop | null;
  kind: PageKind;
  options: ReadOptions;
  fallback: FallbackReaders;
}

function readByAdapter({ document, url, shop, kind, options, fallback }: Job): Reading {
  if (!shop) return createEmptyReading(kind);
  const product =
    kind === 'product' && !options.within
      ? readProduct({ document, url, shop }, fallback.findPicture)
      : null;
  if (product) product.listing = fallback.withRows(product.listing, shop);
  if (product && options.layer === undefined) product.listing = fallback.enrich(product.listing);
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

function* readInOrder(job: Job): InParts<Reading> {
  const {
    kind,
    fallback,
    options: { layer, within },
  } = job;
  const size = countElements(job.document);
  if (size > (layer === 'adapter' || !layer ? MAX_ELEMENTS.adapter : MAX_ELEMENTS.lower))
    return { ...createEmptyReading(kind), gaveUp: true };
  if (layer !== undefined && layer !== 'adapter') return yield* fallback.read(layer);
  const own = readByAdapter(job);
  if (layer === 'adapter' || within) return own;
  const isComplete =
    own.found.some(({ listing }) => listing.kind === 'product') || !mayBeProduct(kind);
  if (isComplete && !isEmpty(own)) return own;
  if (size > MAX_ELEMENTS.lower) return { ...own, gaveUp: true };
  const lower = yield* fallback.read('both');
  if (isEmpty(own)) return lower;
  return lower.kind === 'product' && lower.found.length > 0
    ? { ...lower, found: [...lower.found, ...own.found] }
    : own;
}

/** Stands in where the fallback has not come: adds nothing, and notes that it was asked. */
function createAbsentFallback(kind: PageKind, wanted: () => void): FallbackReaders {
  const keep = (listing: Listing): Listing => listing;
  const ask = <Given>(given: Given): Given => {
    wanted();
    return given;
  };
  return {
    withCondition: keep,
    findPicture: () => null,
    enrich: ask,
    *read() {
      yield;
      return ask(createEmptyReading(kind));
    },
    withOriginalTitle: ({ listing }) => ask(listing),
    readBox: () => ask(null),
    withRows: keep,
    withFacts: ask,
    countMalformed: () => 0,
  };
}

/**
 * Every listing on a page: shop adapter, else structured data, else page structure. Without the
 * fallback it reads what the adapter can, and says whether the fallback is wanted.
 * Pure: no layout calls, no extension API; works in jsdom and in browsers. Never throws on page
 * content: a form covers its own properties with its fields' names ("getAttribute"), so a page can
 * make any of our steps fail. Then nothing is read.
 */
export const readPage = (...asked: Parameters<typeof readPageInParts>): Reading =>
  finish(readPageInParts(...asked));

/**
 * The same in parts: what the page does between them is the caller's care. There is one reading at
 * a time, since steps are counted for one.
 */
export function* readPageInParts(
  document: Document,
  url: URL,
  shop: Shop | null,
  options: ReadOptions = {},
): InParts<Reading> {
  if (shop && isPrivate(shop, url)) return createEmptyReading('other');
  startReading();
  try {
    return isReadable(document)
      ? yield* readWhole(document, url, shop, options)
      : { ...createEmptyReading('other'), gaveUp: true };
  } catch {
    return { ...createEmptyReading('other'), gaveUp: true, steps: countSteps() };
  }
}

/** Products in layers over the page, behind what the page itself shows. */
const readBoxes = (
  boxes: readonly Element[],
  fallback: FallbackReaders,
  known: readonly ExtractedListing[],
): ExtractedListing[] => boxes.flatMap((box) => fallback.readBox(box, known) ?? []);

function* readWhole(
  document: Document,
  url: URL,
  shop: Shop | null,
  options: ReadOptions,
): InParts<Reading> {
  const kind = shop ? findPageKind(shop, url) : 'other';
  let wants = false;
  const translated = options.isTranslated ?? isTranslated(document);
  let found: readonly Element[] | undefined;
  const boxes = (): readonly Element[] => (found ??= findProductBoxes(document));
  const fallback =
    options.fallback?.({ document, url, kind, isTranslated: translated, boxes }) ??
    createAbsentFallback(kind, () => {
      wants = true;
    });
  const reading = yield* readInOrder({ document, url, shop, kind, options, fallback });
  yield;
  if (options.layer === undefined && kind !== 'basket')
    reading.found.push(...readBoxes(boxes(), fallback, reading.found));
  yield;
  const common = readPageContext(document, url, shop);
  // The root names the language that the page was translated into.
  if (translated) common.language = shop?.language;
  const category = reading.kind === 'list' ? readListHeading(document, url) : undefined;
  for (const item of reading.found) {
    if (translated) item.listing = fallback.withOriginalTitle(item);
    const listing = withCommon(item.listing, { ...common, category });
    item.listing = fallback.withCondition(
      listing.kind === 'product' ? fallback.withFacts(listing, item.box) : listing,
    );
  }
  const gaveUp = isSpent() || reading.gaveUp === true || reading.found.length >= MAX_TILES;
  return {
    ...reading,
    malformed: fallback.countMalformed(),
    steps: countSteps(),
    ...(gaveUp ? { gaveUp } : {}),
    ...(wants ? { wants: 'layers' as const } : {}),
  };
}
