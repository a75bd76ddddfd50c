import type { Listing } from '../../engine/listing.ts';
import type { Layer } from '../../messages/contracts.ts';
import type { InParts } from './in-parts.ts';

export type PageKind = 'list' | 'product' | 'basket' | 'other';

/** A listing together with the place on the page it came from. */
export interface ExtractedListing {
  /**
   * `listing.key` names the item, not the slot: a product shown twice on a page has one key and two
   * of these.
   */
  listing: Listing;
  /** The tile, or the product block. */
  element: Element;
  /** Where the chip goes over a corner: the product image's box; null = no safe place found. */
  anchor: Element | null;
  /** The layer over the page that shows it alone. */
  box?: Element;
}

/** What one reading of a page gave. */
export interface Reading {
  kind: PageKind;
  layer: Layer | 'none';
  found: ExtractedListing[];
  /** Tiles without a title yet: look again when they fill. */
  notReady: number;
  /** Structured data blocks that could not be parsed. */
  malformed: number;
  /** The page holds more than one reading may take: it was read in part or not at all. */
  gaveUp?: true;
  /** What the reading took (see `dom/step-budget.ts`). */
  steps?: number;
  /** The fallback was not there and would have been asked: with it there may be more to read. */
  wants?: 'layers' | undefined;
}

/** What the fallback is asked about. */
export interface FallbackRequest {
  document: Document;
  url: URL;
  /** By the shop's addresses; `other` where they do not tell. */
  kind: PageKind;
  /** A browser has put its translation in place of the page's words. */
  isTranslated: boolean;
  /** Layers over the page that may show one product; looked for once a reading. */
  boxes: () => readonly Element[];
}

/**
 * What is beyond an adapter's own selectors: markup, page structure and the facts of product pages.
 * Most list pages need none of it, so it comes as a script of its own (`fallback.ts`). Markup of a
 * page is parsed once, and only when a method needs it.
 */
export interface LayerReaders {
  /** A listing with its words of condition decoded, else what its title and rows state. */
  withCondition(listing: Listing): Listing;
  /** A listing of a translated page under the shop's own name for it, where the page kept one. */
  withOriginalTitle(found: ExtractedListing): Listing;
  /** The picture of the product that has this title, where the shop's selectors find none. */
  findPicture(title: string): Element | null;
  /** The adapter's product with what it lacks and the page's markup has. */
  enrich(product: Listing): Listing;
  /**
   * The page by one layer alone, or by both together: structure sees every tile, markup knows them
   * better.
   */
  read(layer: 'structured-data' | 'structure' | 'both'): InParts<Reading>;
  /** The one product that a layer over the page shows, beside what the page lists. */
  readBox(box: Element, known: readonly ExtractedListing[]): ExtractedListing | null;
  /** Structured data blocks of this page that could not be parsed; 0 when nobody asked for any. */
  countMalformed(): number;
}

/**
 * What only product pages need: a script of its own too (`facts.ts`), that comes with the other.
 */
export interface FactReaders {
  /** A shop's product with the rows, bullet points and category of its page. */
  withRows(product: Listing, shop: Shop): Listing;
  /** A product with the rows of facts and the words about updates of its page, or of its layer. */
  withFacts(product: Listing, box?: Element): Listing;
}

export type FallbackReaders = LayerReaders & FactReaders;
export type OpenLayers = (asked: FallbackRequest) => LayerReaders;
export type OpenFacts = (asked: FallbackRequest) => FactReaders;
export type OpenFallback = (asked: FallbackRequest) => FallbackReaders;

/**
 * How to get a text out of a tile or page: the first selector with text wins (`:scope` = the tile
 * itself); `attribute` reads an attribute instead of text.
 */
export interface Field {
  select: string;
  attribute?: string;
  /** Elements whose text does not belong to the value ("Opens in a new window"). */
  drop?: string;
  /** Words cut from the front ("Sponsored Ad - ", "Visit the", "Brand:"). */
  cut?: string[];
  /** Words cut from the end ("Store"). */
  cutEnd?: string[];
  /** Words from which on the text is about something else. */
  until?: string[];
}

/**
 * One shop, as data. Files in `shops/` export one `shop` each, and its `evidence` (`null` =
 * unproven, lower layers do the work); they are found by folder scan.
 */
export interface Shop {
  id: string;
  name: string;
  /** Exact host names, without protocol. */
  hosts: string[];
  /** ISO 3166 code by host when they differ, else one code. */
  market: string | Record<string, string>;
  /**
   * Hosts that serve all countries name it in the path (`/uk/…`); the value is the market of paths
   * without one.
   */
  countryInPath?: string;
  /** There the language stands first: `/en-uk/…`. */
  languageFirst?: true;
  /**
   * `built-in` = its hosts of the UK market stand in the manifest's host_permissions; every other
   * host is asked for with its market.
   */
  access: 'built-in' | 'optional';
  language?: string;
  /**
   * Paths (URLPattern-like, `*` wildcard) by page kind; first hit wins. Matched against pathname +
   * search.
   */
  pages: { kind: PageKind; paths: string[] }[];
  /** Paths never run on: sign-in, checkout, account, orders, messages. */
  never: readonly string[];
  tiles?: {
    select: string;
    /** Attribute on the tile, or inside it, that names the item. */
    id?: string;
    /** Else the item's id stands in a link of the tile, right after one of these. */
    idAfter?: string[];
    /** What has no id is no listing of this shop. */
    onlyWithId?: true;
    within?: string;
    /** Tiles matching this are no listings. */
    skip?: string;
    fields: {
      title: Field[];
      brand?: Field[];
      condition?: Field[];
      seller?: Field[];
      url?: Field[];
      gtin?: Field[];
    };
    anchor?: string[];
    /** The item's address when links lead elsewhere (ads): `{id}` is filled in. */
    path?: string;
  };
  product?: {
    fields: {
      title: Field[];
      brand?: Field[];
      model?: Field[];
      mpn?: Field[];
      gtin?: Field[];
      category?: Field[];
      seller?: Field[];
      condition?: Field[];
    };
    /** Rows of label and value. */
    specs?: { rows: string; label: string; value: string }[];
    bullets?: string;
    anchor?: string[];
    id?: Field[];
  };
  /** Where the page says to which place it delivers. */
  deliverTo?: Field[];
  /** Nobody else sells there: where no seller is named, it is the shop. */
  sellsItself?: true;
}

/** Where a shop's selectors come from and how old that evidence is; no page has to load it. */
export interface Evidence {
  date: string;
  what: string;
}
