import type { Listing } from '../../engine/listing.ts';
import { hasSameFigures } from '../extract/translation.ts';
import type { ExtractedListing } from '../extract/types.ts';

/** More than any list shows before it is translated. */
const MAX_ORIGINALS = 2_000;

const toName = ({ kind, key }: Listing): string => `${kind} ${key}`;

/** What was read of each listing in the shop's own words, for the time after a translation. */
export class Originals {
  readonly #known = new Map<string, Listing>();

  remember(found: readonly ExtractedListing[]): void {
    if (this.#known.size + found.length > MAX_ORIGINALS) this.#known.clear();
    for (const { listing } of found.slice(0, MAX_ORIGINALS))
      this.#known.set(toName(listing), listing);
  }

  /**
   * The same listing before it was translated: of the same key, its title with the same figures.
   */
  find(listing: Listing): Listing | undefined {
    const known = this.#known.get(toName(listing));
    return known && hasSameFigures(known.title, listing.title) !== false ? known : undefined;
  }
}
