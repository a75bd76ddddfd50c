import type { Listing } from '../../../engine/listing.ts';
import { findFirst, readFields } from '../dom/fields.ts';
import type { ExtractedListing, Shop } from '../types.ts';
import { readRawText } from '../dom/text.ts';
import { selectFirst, takeStep } from '../dom/step-budget.ts';
import { findGtin } from '../gtin-in-text.ts';
import { toAddress, dropEmpty, createKey, toRealName, createSeller } from '../listing-fields.ts';

/** A page is not read past this many tiles, as many as it may have marks. */
export const MAX_TILES = 1_000;
const MAX_AREAS = 40;

type Tiles = NonNullable<Shop['tiles']>;

/** Elements of `select` under the root, or only those in or around the newly added elements. */
function selectTiles(
  root: ParentNode,
  tiles: Tiles,
  within: readonly Element[] | undefined,
): Element[] {
  const areas = tiles.within ? selectFirst(root, tiles.within, MAX_AREAS) : [root];
  if (!within) return areas.flatMap((area) => selectFirst(area, tiles.select, MAX_TILES));
  const out: Element[] = [];
  for (const element of within) {
    if (tiles.within && !element.closest(tiles.within) && !element.querySelector(tiles.within))
      continue;
    const around = element.closest(tiles.select);
    if (around) out.push(around);
    for (const tile of selectFirst(element, tiles.select, MAX_TILES)) {
      if (!tiles.within || tile.closest(tiles.within)) out.push(tile);
    }
  }
  return out;
}

function readTileAddress(
  tile: Element,
  tiles: Tiles,
  id: string | undefined,
  base: URL,
): string | undefined {
  if (tiles.path && id) return toAddress(tiles.path.replace('{id}', encodeURIComponent(id)), base);
  const named = readFields(tile, tiles.fields.url);
  if (named) return toAddress(named, base);
  const link = tile.matches('a[href]') ? tile : tile.querySelector('a[href^="/"], a[href^="http"]');
  return toAddress(link?.getAttribute('href'), base);
}

/** The item's id: on the tile, on something inside it, or in a link. */
function readId(tile: Element, tiles: Tiles): string | undefined {
  if (tiles.id) {
    const id =
      tile.getAttribute(tiles.id) ||
      tile.querySelector(`[${tiles.id}]:not([${tiles.id}=""])`)?.getAttribute(tiles.id);
    if (id) return id;
  }
  for (const mark of tiles.idAfter ?? []) {
    const href = tile.querySelector(`a[href*="${mark}"]`)?.getAttribute('href') ?? '';
    const id = /^[\w-]+/.exec(
      href.slice(href.indexOf(mark) + mark.length).replace(/%.*$/, ''),
    )?.[0];
    if (href !== '' && id) return id;
  }
  return undefined;
}

interface NamedTile {
  tile: Element;
  title: string;
  id: string | undefined;
}

function createTileListing(
  { tile, title, id }: NamedTile,
  shop: Shop,
  tiles: Tiles,
  base: URL,
): Listing {
  const { fields } = tiles;
  const url = readTileAddress(tile, tiles, id, base);
  const brand = toRealName(readFields(tile, fields.brand));
  return dropEmpty<Listing>({
    key: createKey(id, url, title),
    kind: 'tile',
    title,
    brand: brand === title ? undefined : brand,
    gtin: findGtin(readFields(tile, fields.gtin)),
    conditionWords: readFields(tile, fields.condition),
    seller: createSeller(readFields(tile, fields.seller), shop),
    url,
  });
}

export interface TilesRead {
  found: ExtractedListing[];
  notReady: number;
}

/** Tiles of a page by the shop's own selectors. */
export function readTiles(
  document: Document,
  url: URL,
  shop: Shop,
  within?: readonly Element[],
): TilesRead {
  const { tiles } = shop;
  const read: TilesRead = { found: [], notReady: 0 };
  if (!tiles) return read;
  const taken = new Set<Element>();
  for (const tile of new Set(selectTiles(document, tiles, within))) {
    if (read.found.length >= MAX_TILES || !takeStep()) break;
    try {
      readTile(tile, { shop, tiles, url, taken, read });
    } catch {
      // An id that is no text, a form whose inputs cover its methods: that one tile is left out.
    }
  }
  return read;
}

interface TileReading {
  shop: Shop;
  tiles: Tiles;
  url: URL;
  /** Tiles that were read: what stands inside them is none of its own. */
  taken: Set<Element>;
  read: TilesRead;
}

function readTile(tile: Element, { shop, tiles, url, taken, read }: TileReading): void {
  const outer = tile.parentElement?.closest(tiles.select);
  if ((outer && taken.has(outer)) || (tiles.skip && tile.matches(tiles.skip))) return;
  const id = readId(tile, tiles);
  const title = readFields(tile, tiles.fields.title);
  if (title && (id || !tiles.onlyWithId)) {
    const found = {
      listing: createTileListing({ tile, title, id }, shop, tiles, url),
      element: tile,
      anchor: findFirst(tile, tiles.anchor) ?? tile.querySelector('img'),
    };
    taken.add(tile);
    read.found.push(found);
  } else if (!title && isSkeleton(tile)) read.notReady += 1;
}

/** What stands in for a tile that is to come says little: "Loading", "Sponsored". */
const MOST_LETTERS = 20;

/**
 * Is this tile still to be filled? One that has its words and shows no title where the adapter
 * looks for it is of a layout that the adapter does not know, and left to the layers below.
 */
const isSkeleton = (tile: Element): boolean =>
  readRawText(tile, MOST_LETTERS).length <= MOST_LETTERS;
