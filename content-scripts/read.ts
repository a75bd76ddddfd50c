import type { Listing } from '../engine/listing.ts';
import type { Layer } from '../messages/contracts.ts';
import type { Found, PageKind, Reading, Shop } from './found.ts';
import { MAX_TILES, readProduct, readTiles } from './reading/adapter.ts';
import { compact, realName, withCommon } from './reading/listing.ts';
import { genericSpecs, specValue, updatePassages } from './reading/specs.ts';
import { gtinIn } from './reading/gtin.ts';
import { readDisclosures } from './disclosure/disclosure.ts';
import { isSpent, MOST_ELEMENTS, sizeOf, startReading, stepsTaken } from './reading/effort.ts';
import { commonOf, isReadable } from './reading/page.ts';
import { fold } from './reading/text.ts';
import { isPrivate, pageKind } from './reading/where.ts';
import { enrich, mainItem, markedProduct, markedTiles, readMarked, type Marked } from './structured-data/read.ts';
import { findProduct } from './structure/product.ts';
import { findTiles } from './structure/tiles.ts';

export { marketOf, pageKind, shopFor } from './reading/where.ts';

export interface ReadOptions {
  /** Use this layer alone. */
  layer?: Layer;
  /** Only tiles in (or around) these newly added elements. */
  within?: readonly Element[];
}

/** One page being read; markup is parsed once, and only when a layer asks for it. */
interface Job {
  document: Document;
  url: URL;
  shop: Shop | null;
  kind: PageKind;
  options: ReadOptions;
  marked: () => Marked;
}

const none = (kind: PageKind): Reading => ({ kind, layer: 'none', found: [], notReady: 0, malformed: 0 });
const isEmpty = (reading: Reading): boolean => reading.found.length + reading.notReady === 0;

function byAdapter({ document, url, shop, kind, options, marked }: Job): Reading {
  if (!shop) return none(kind);
  const product = kind === 'product' && !options.within ? readProduct(document, url, shop) : null;
  if (product && options.layer === undefined) product.listing = enrich(product.listing, mainItem(marked(), document, url));
  const tiles = readTiles(document, url, shop, options.within);
  const found = product ? [product, ...tiles.found.filter(({ listing }) => listing.key !== product.listing.key)] : tiles.found;
  return { kind, layer: found.length + tiles.notReady > 0 ? 'adapter' : 'none', found, notReady: tiles.notReady, malformed: 0 };
}

/** May this page be about one product? A shop that is known says so by address, others by content. */
const mayBeProduct = ({ kind, options }: Job): boolean => (kind === 'product' || kind === 'other') && !options.within;

function byMarkup(job: Job): Reading {
  const { document, url, kind } = job;
  const product = mayBeProduct(job) ? markedProduct(job.marked(), document, url) : null;
  if (product) return { ...none('product'), layer: 'structured-data', found: [product.found] };
  if (kind === 'product') return none(kind);
  const tiles = markedTiles(job.marked(), document, url);
  return tiles.found.length > 0 ? { ...none(kind === 'other' ? 'list' : kind), layer: 'structured-data', ...tiles } : none(kind);
}

function byStructure(job: Job): Reading {
  const { document, url, kind } = job;
  const tiles = findTiles(document, url);
  const product = mayBeProduct(job) ? findProduct(document, url, tiles.found.map(({ element }) => element), kind === 'product') : null;
  if (product) return { ...none('product'), layer: 'structure', found: [product] };
  if (kind === 'product' || tiles.found.length === 0) return none(kind);
  return { ...none(kind === 'other' ? 'list' : kind), layer: 'structure', ...tiles };
}

/** What any product page may hold, whichever layer found its product: rows of facts, and words about updates. */
function withPageFacts(document: Document, listing: Listing): Listing {
  const specs = listing.specs ?? genericSpecs(document);
  const brand = listing.brand ?? realName(specValue(specs, 'brand'));
  const gtin = listing.gtin ?? gtinIn(specValue(specs, 'gtin'));
  const disclosures = readDisclosures({ specs, bullets: listing.bullets, prose: updatePassages(document), language: listing.language });
  return compact({ ...listing, specs, brand, gtin, model: listing.model ?? specValue(specs, 'model'), disclosures });
}

/** A name that says more than what stands on the tile (mostly the brand before it) is taken; other spellings are not. */
const isFuller = (name: string, shown: string): boolean => name.length > shown.length && fold(name).includes(fold(shown));

/** Structure sees every tile, markup knows them better: tiles of the one, facts of the other. */
function bothLower(job: Job): Reading {
  const marked = byMarkup(job);
  if (marked.kind === 'product' && marked.found.length > 0) return marked;
  const shape = byStructure(job);
  if (shape.found.length === 0 || (shape.kind === 'list' && marked.found.length > shape.found.length)) return isEmpty(marked) ? shape : marked;
  const known = new Map(marked.found.map(({ listing }) => [listing.url, listing]));
  for (const item of shape.found) {
    const facts = known.get(item.listing.url);
    const { key, title } = item.listing;
    if (facts) item.listing = { ...facts, key, title: isFuller(facts.title, title) ? facts.title : title };
  }
  return shape;
}

const LAYERS: Record<Layer, (job: Job) => Reading> = { adapter: byAdapter, 'structured-data': byMarkup, structure: byStructure };

function byLayers(job: Job): Reading {
  const { layer } = job.options;
  const size = sizeOf(job.document);
  if (size > (layer === 'adapter' || !layer ? MOST_ELEMENTS.adapter : MOST_ELEMENTS.lower)) return { ...none(job.kind), gaveUp: true };
  if (layer) return LAYERS[layer](job);
  const own = byAdapter(job);
  const isComplete = own.found.some(({ listing }) => listing.kind === 'product') || !mayBeProduct(job);
  if (isComplete && !isEmpty(own)) return own;
  if (size > MOST_ELEMENTS.lower) return { ...own, gaveUp: true };
  const lower = bothLower(job);
  if (isEmpty(own)) return lower;
  return lower.kind === 'product' && lower.found.length > 0 ? { ...lower, found: [...lower.found, ...own.found] } : own;
}

const isTouched = (within: readonly Element[]) => ({ element }: Found): boolean => within.some((added) => added.contains(element) || element.contains(added));

/**
 * Every listing on a page: shop adapter, else structured data, else page structure.
 * Pure: no layout calls, no extension API; works in jsdom and in browsers. Never throws on page content: a form covers its own
 * properties with its fields' names ("getAttribute"), so a page can make any of our steps fail. Then nothing is read.
 */
export function readPage(document: Document, url: URL, shop: Shop | null, options: ReadOptions = {}): Reading {
  if (shop && isPrivate(shop, url)) return none('other');
  startReading();
  try {
    return isReadable(document) ? readWhole(document, url, shop, options) : { ...none('other'), gaveUp: true };
  } catch {
    return { ...none('other'), gaveUp: true, steps: stepsTaken() };
  }
}

function readWhole(document: Document, url: URL, shop: Shop | null, options: ReadOptions): Reading {
  let parsed: Marked | undefined;
  const marked = (): Marked => (parsed ??= readMarked(document));
  const reading = byLayers({ document, url, shop, kind: shop ? pageKind(shop, url) : 'other', options, marked });
  const common = commonOf(document, url, shop);
  if (options.within) reading.found = reading.found.filter(isTouched(options.within));
  for (const item of reading.found) {
    const listing = withCommon(item.listing, common);
    item.listing = listing.kind === 'product' ? withPageFacts(document, listing) : listing;
  }
  const gaveUp = isSpent() || reading.gaveUp === true || reading.found.length >= MAX_TILES;
  return { ...reading, malformed: parsed?.malformed ?? 0, steps: stepsTaken(), ...(gaveUp ? { gaveUp } : {}) };
}
