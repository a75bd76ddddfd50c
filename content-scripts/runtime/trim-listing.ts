import type { Listing } from '../../engine/listing.ts';
import { LIMITS } from '../../messages/limits.ts';

const cut = (text: string, most: number = LIMITS.short): string =>
  text.length > most ? text.slice(0, most) : text;
const SHORT = [
  'key',
  'brand',
  'model',
  'mpn',
  'gtin',
  'conditionWords',
  'market',
  'language',
] as const;

/**
 * A listing cut to what one message may carry. Pages are hostile input: a title can be a megabyte
 * long.
 */
export function trimListing(listing: Listing): Listing {
  const trimmed: Listing = { ...listing, title: cut(listing.title, LIMITS.text) };
  for (const name of SHORT) {
    const value = listing[name];
    if (value !== undefined) trimmed[name] = cut(value);
  }
  if (listing.category !== undefined) trimmed.category = cut(listing.category, LIMITS.text);
  if (listing.url !== undefined && listing.url.length > LIMITS.url) delete trimmed.url;
  if (listing.seller?.name !== undefined)
    trimmed.seller = { ...listing.seller, name: cut(listing.seller.name) };
  if (listing.specs)
    trimmed.specs = Object.fromEntries(
      Object.entries(listing.specs)
        .slice(0, LIMITS.specs)
        .map(([label, value]) => [cut(label), cut(value, LIMITS.text)]),
    );
  if (listing.bullets)
    trimmed.bullets = listing.bullets
      .slice(0, LIMITS.bullets)
      .map((text) => cut(text, LIMITS.text));
  if (listing.disclosures)
    trimmed.disclosures = listing.disclosures
      .slice(0, LIMITS.disclosures)
      .map((said) => ({ ...said, text: cut(said.text, LIMITS.text) }));
  return trimmed;
}
