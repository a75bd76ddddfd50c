import type { Listing } from '../../engine/listing.ts';
import { addProductRows } from './adapter/product-rows.ts';
import { readDisclosures } from './disclosures/read-disclosures.ts';
import { isKnownLabel, readGenericSpecs, readUpdatePassages } from './generic-specs.ts';
import { findGtin } from './gtin-in-text.ts';
import { createSeller, dropEmpty, toRealName } from './listing-fields.ts';
import { readBrandLine, readPagePrice } from './product-head.ts';
import { createOwnParts } from './own-parts.ts';
import { findSpecValue } from './specs.ts';
import { readTilePrice } from './tile-price.ts';
import type { FactReaders, FallbackRequest } from './types.ts';

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

/** Beside the name stand its rating, how it ships, and links about it. */
const BEHIND_SELLER =
  /\s*(?:\(|\||•|\b\d[.,]\d\b|\d+ ?%| and (?:fulfilled|shipped|dispatched|delivered)\b| available\b|\. ).*$/i;
const MAX_SELLER_WORDS = 60;

function trimSeller(words: string | undefined): string | undefined {
  const name = words?.replace(BEHIND_SELLER, '').trim();
  return name !== undefined && name.length <= MAX_SELLER_WORDS ? name : undefined;
}

/**
 * What any product page may hold, whichever layer found its product: rows of facts, and words about
 * updates. Of a product in a layer over the page, what that layer holds.
 */
function withFacts(
  { document, isTranslated }: FallbackRequest,
  listing: Listing,
  box?: Element,
): Listing {
  const { title, market } = listing;
  const own = createOwnParts(box);
  const scope = box ?? document;
  const specs = mergeSpecs(listing.specs, readGenericSpecs(scope, own));
  const brand =
    listing.brand ?? toRealName(findSpecValue(specs, 'brand')) ?? readBrandLine(scope, title);
  // What a browser has translated is quoted as nobody's words.
  const disclosures = isTranslated
    ? []
    : readDisclosures({ ...listing, specs, brand, prose: readUpdatePassages(scope, own) });
  return dropEmpty({
    ...listing,
    specs,
    brand,
    gtin: listing.gtin ?? findGtin(findSpecValue(specs, 'gtin')),
    model: listing.model ?? findSpecValue(specs, 'model'),
    seller: listing.seller ?? createSeller(trimSeller(findSpecValue(specs, 'seller')), null),
    price:
      listing.price ??
      (box ? readTilePrice(box, market) : readPagePrice(document, title, { own, market })),
    disclosures,
  });
}

/** The readers of product pages, opened on one. */
export function openFacts(asked: FallbackRequest): FactReaders {
  return {
    withRows: (product, shop) => addProductRows(asked.document, product, shop),
    withFacts: (product, box) => withFacts(asked, product, box),
  };
}
