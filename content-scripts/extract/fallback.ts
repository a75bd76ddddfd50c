import type { Listing } from '../../engine/listing.ts';
import { readDisclosures } from './disclosures/read-disclosures.ts';
import type { FallbackRequest, FallbackReaders, PageKind, Reading } from './types.ts';
import { findGtin } from './gtin-in-text.ts';
import { dropEmpty, toRealName } from './listing-fields.ts';
import { isEmpty, mayBeProduct, createEmptyReading } from './reading.ts';
import { isKnownLabel, readGenericSpecs, readUpdatePassages } from './generic-specs.ts';
import { createOwnParts } from './own-parts.ts';
import { findSpecValue } from './specs.ts';
import { foldText } from '../../engine/text/fold.ts';
import {
  enrichProduct,
  findMainItem,
  findMarkedProduct,
  findMarkedTiles,
  readMarkedItems,
  type MarkedItems,
} from './structured-data/read-structured-data.ts';
import { findProduct } from './heuristics/find-product.ts';
import { findTiles } from './heuristics/find-tiles.ts';

/** A page being read; its markup is parsed once. */
interface Job extends FallbackRequest {
  marked: () => MarkedItems;
}

const decideListKind = (kind: PageKind): PageKind => (kind === 'other' ? 'list' : kind);

function readByMarkup({ document, url, kind, marked }: Job): Reading {
  const product = mayBeProduct(kind) ? findMarkedProduct(marked(), document, url) : null;
  if (product)
    return { ...createEmptyReading('product'), layer: 'structured-data', found: [product.found] };
  if (kind === 'product') return createEmptyReading(kind);
  const tiles = findMarkedTiles(marked(), document, url);
  return tiles.found.length > 0
    ? { ...createEmptyReading(decideListKind(kind)), layer: 'structured-data', ...tiles }
    : createEmptyReading(kind);
}

function readByStructure({ document, url, kind }: Job): Reading {
  const tiles = findTiles(document, url);
  const product = mayBeProduct(kind)
    ? findProduct(
        document,
        url,
        tiles.found.map(({ element }) => element),
        kind === 'product',
      )
    : null;
  if (product) return { ...createEmptyReading('product'), layer: 'structure', found: [product] };
  if (kind === 'product' || tiles.found.length === 0) return createEmptyReading(kind);
  return { ...createEmptyReading(decideListKind(kind)), layer: 'structure', ...tiles };
}

/**
 * A name that says more than what stands on the tile (mostly the brand before it) is taken; other
 * spellings are not.
 */
const isFuller = (name: string, shown: string): boolean =>
  name.length > shown.length && foldText(name).includes(foldText(shown));

/** Structure sees every tile, markup knows them better: tiles of the one, facts of the other. */
function readByBoth(job: Job): Reading {
  const marked = readByMarkup(job);
  if (marked.kind === 'product' && marked.found.length > 0) return marked;
  const shape = readByStructure(job);
  if (
    shape.found.length === 0 ||
    (shape.kind === 'list' && marked.found.length > shape.found.length)
  )
    return isEmpty(marked) ? shape : marked;
  const known = new Map(marked.found.map(({ listing }) => [listing.url, listing]));
  for (const item of shape.found) {
    const facts = known.get(item.listing.url);
    const { key, title } = item.listing;
    if (facts)
      item.listing = { ...facts, key, title: isFuller(facts.title, title) ? facts.title : title };
  }
  return shape;
}

/**
 * The shop's own rows with those of the page that they lack: from a page whose rows are known, only
 * such as name a brand, a code or updates.
 */
function mergeSpecs(
  known: Listing['specs'],
  generic: Listing['specs'],
): Record<string, string> | undefined {
  if (!known || !generic) return known ?? generic;
  const more = Object.entries(generic).filter(
    ([label]) => isKnownLabel(label) && !Object.hasOwn(known, label),
  );
  return { ...known, ...Object.fromEntries(more) };
}

/**
 * What any product page may hold, whichever layer found its product: rows of facts, and words about
 * updates.
 */
function withFacts(document: Document, listing: Listing): Listing {
  const own = createOwnParts();
  const specs = mergeSpecs(listing.specs, readGenericSpecs(document, own));
  const brand = listing.brand ?? toRealName(findSpecValue(specs, 'brand'));
  const disclosures = readDisclosures({
    ...listing,
    specs,
    brand,
    prose: readUpdatePassages(document, own),
  });
  return dropEmpty({
    ...listing,
    specs,
    brand,
    gtin: listing.gtin ?? findGtin(findSpecValue(specs, 'gtin')),
    model: listing.model ?? findSpecValue(specs, 'model'),
    disclosures,
  });
}

const READERS = { 'structured-data': readByMarkup, structure: readByStructure, both: readByBoth };

/** The readers below the adapter, opened on one page. */
export function openFallback(asked: FallbackRequest): FallbackReaders {
  const { document, url } = asked;
  let parsed: MarkedItems | undefined;
  const job: Job = { ...asked, marked: () => (parsed ??= readMarkedItems(document)) };
  return {
    enrich: (product) => enrichProduct(product, findMainItem(job.marked(), document, url)),
    read: (layer) => READERS[layer](job),
    withFacts: (product) => withFacts(document, product),
    countMalformed: () => parsed?.malformed ?? 0,
  };
}
