import type { Listing, Seller } from '../../engine/listing.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { Shop } from './types.ts';

/**
 * An http(s) address on the page, absolute, without fragment; `undefined` for script links and
 * junk.
 */
export function toAddress(href: string | null | undefined, base: URL): string | undefined {
  if (!href || href.startsWith('#') || href.length > 4000) return undefined;
  try {
    const url = new URL(href, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** A key that survives re-rendering: the shop's id, else the address, else the title. */
export function createKey(id: string | undefined, url: string | undefined, title: string): string {
  if (id) return id.slice(0, 60);
  if (url) return url.replace(/^https?:\/\//, '').slice(0, 120);
  return `title:${foldText(title).slice(0, 80)}`;
}

const MAX_SELLER = 120;

/**
 * The seller by the words beside it; what kind of seller they name is for the engine to tell. A
 * shop that alone sells there is the seller where none is named.
 */
export function createSeller(words: string | undefined, shop: Shop | null): Seller | undefined {
  const name = words ?? (shop?.sellsItself ? shop.name : undefined);
  return name ? { name: name.slice(0, MAX_SELLER) } : undefined;
}

/** Leaves out what is empty, so that a listing carries no `undefined`. */
export function dropEmpty<T extends object>(value: T): T {
  for (const key of Object.keys(value) as (keyof T)[]) {
    const item = value[key];
    if (item === undefined || item === '' || (Array.isArray(item) && item.length === 0))
      delete value[key];
  }
  return value;
}

/** What is true of every listing of a page. */
export interface Common {
  market?: string | undefined;
  language?: string | undefined;
  /** What the list is a list of. */
  category?: string | undefined;
}

/** Fills in what is true of the whole page. */
export function withCommon(listing: Listing, common: Common): Listing {
  return dropEmpty({
    ...listing,
    market: listing.market ?? common.market,
    language: listing.language ?? common.language,
    category: listing.category ?? common.category,
  });
}

/**
 * A template that was never filled in ("$brand", "{{brand}}"), or a word for "none", is no name.
 */
export function toRealName(name: string | undefined): string | undefined {
  return name &&
    !/[${}]|^(?:n\/?a|none|null|undefined|unbranded|does not apply|no brand|markenlos|sans marque|sin marca|nicht zutreffend)$/i.test(
      name,
    )
    ? name
    : undefined;
}

/** Steps of a breadcrumb as one line, " > " between them. */
export function formatBreadcrumb(steps: readonly string[]): string | undefined {
  const clean = steps
    .map((step) => step.replace(/^[\s\u203a\u00bb>/|]+|[\s\u203a\u00bb>/|]+$/g, ''))
    .filter((step) => step !== '');
  return clean.length > 0 ? clean.slice(0, 8).join(' > ').slice(0, 300) : undefined;
}
