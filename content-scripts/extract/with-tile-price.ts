import type { Listing } from '../../engine/listing.ts';
import { readTilePrice } from './tile-price.ts';
import type { ExtractedListing } from './types.ts';

/**
 * A listing with the price of its tile, where its reader has given none: read when somebody asks
 * what a supported year costs, since no answer depends on it.
 */
export function withTilePrice(listing: Listing, { element }: ExtractedListing): Listing {
  if (listing.kind !== 'tile' || listing.price || !element.isConnected) return listing;
  const price = readTilePrice(element, listing.market);
  return price === undefined ? listing : { ...listing, price };
}
