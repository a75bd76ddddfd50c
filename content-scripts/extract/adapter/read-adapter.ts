import type { Listing } from '../../../engine/listing.ts';
import { findFirst, readFields } from '../dom/fields.ts';
import type { ExtractedListing, Shop } from '../types.ts';
import { findStatedCondition, readConditionField } from '../../../engine/vocabulary/condition.ts';
import { selectFirst, takeStep } from '../dom/step-budget.ts';
import { findGtin } from '../gtin-in-text.ts';
import {
  toAddress,
  formatBreadcrumb,
  dropEmpty,
  createKey,
  toRealName,
  createSeller,
} from '../listing-fields.ts';
import { findPicture } from '../image.ts';
import { readText } from '../dom/text.ts';
import { readBullets, readSpecs, findSpecValue } from '../specs.ts';

/** A page is not read past this many tiles: hostile pages hold any number. */
export const MAX_TILES = 1500;
const MAX_AREAS = 40;
const MAX_CLIMB = 400;

type Tiles = NonNullable<Shop['tiles']>;
type Product = NonNullable<Shop['product']>;

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

/** Condition by its field, else by what title and specification state. */
function decideField(
  words: string | undefined,
  stated: Pick<Listing, 'title' | 'specs'>,
): Pick<Listing, 'condition' | 'conditionWords'> {
  const field = readConditionField(words);
  return field.condition ? field : { condition: findStatedCondition(stated) };
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
  const brand = readFields(tile, fields.brand);
  return dropEmpty<Listing>({
    key: createKey(id, url, title),
    kind: 'tile',
    title,
    brand,
    ...decideField(readFields(tile, fields.condition), { title }),
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
    const outer = tile.parentElement?.closest(tiles.select);
    if ((outer && taken.has(outer)) || (tiles.skip && tile.matches(tiles.skip))) continue;
    const id = readId(tile, tiles);
    const title = readFields(tile, tiles.fields.title);
    if (title && (id || !tiles.onlyWithId)) {
      taken.add(tile);
      read.found.push({
        listing: createTileListing({ tile, title, id }, shop, tiles, url),
        element: tile,
        anchor: findFirst(tile, tiles.anchor) ?? tile.querySelector('img'),
      });
    } else if (!title && (!tiles.pending || tile.querySelector(tiles.pending))) read.notReady += 1;
  }
  return read;
}

/** Nearest element that holds both the title and the image; the body at worst. */
function findBlock(title: Element, anchor: Element | null): Element {
  let block = title;
  for (
    let up: Element | null = title, level = 0;
    up && anchor && level < MAX_CLIMB && takeStep();
    up = up.parentElement, level += 1
  ) {
    if (up.contains(anchor)) return up;
    block = up;
  }
  return anchor ? block : (title.parentElement ?? title);
}

function findTitleElement(document: Document, product: Product): Element | null {
  for (const field of product.fields.title) {
    for (const element of selectFirst(document, field.select, 6)) {
      if (readFields(element, [{ ...field, select: ':scope' }])) return element;
    }
  }
  return null;
}

/** A breadcrumb's links, one step each; its text when it has none. */
function readCategory(
  document: Document,
  fields: Product['fields']['category'],
): string | undefined {
  const box = findFirst(
    document,
    fields?.map(({ select }) => select),
  );
  if (!box) return undefined;
  const steps = selectFirst(box, 'a', 12).map((step) => readText(step, undefined, 80));
  return formatBreadcrumb(steps.length > 0 ? steps : [readText(box, undefined, 200)]);
}

interface ProductPage {
  document: Document;
  url: URL;
  shop: Shop;
  product: Product;
}

function createProductListing(
  { document, url, shop, product }: ProductPage,
  title: string,
): Listing {
  const { fields } = product;
  const specs = readSpecs(document, product.specs);
  const bullets = readBullets(document, product.bullets);
  const id = readFields(document, product.id);
  const brand =
    toRealName(readFields(document, fields.brand)) ?? toRealName(findSpecValue(specs, 'brand'));
  return dropEmpty<Listing>({
    key: createKey(id, toAddress(url.href, url), title),
    kind: 'product',
    title,
    brand,
    model: readFields(document, fields.model) ?? findSpecValue(specs, 'model'),
    mpn: readFields(document, fields.mpn) ?? findSpecValue(specs, 'mpn'),
    gtin:
      findGtin(readFields(document, fields.gtin)) ??
      findGtin(findSpecValue(specs, 'gtin')) ??
      findGtin(bullets?.find((line) => /^(?:EAN|GTIN|UPC)\b/i.test(line))),
    category: readCategory(document, fields.category),
    ...decideField(readFields(document, fields.condition), { title, specs }),
    seller: createSeller(readFields(document, fields.seller), shop),
    url: toAddress(url.href, url),
    specs,
    bullets,
  });
}

/** The product of a product page by the shop's own selectors; null when its title is not there. */
export function readProduct(document: Document, url: URL, shop: Shop): ExtractedListing | null {
  const { product } = shop;
  if (!product) return null;
  const element = findTitleElement(document, product);
  const title = element ? readFields(document, product.fields.title) : undefined;
  if (!element || !title) return null;
  const anchor = findFirst(document, product.anchor) ?? findPicture(document, title);
  return {
    listing: createProductListing({ document, url, shop, product }, title),
    element: findBlock(element, anchor),
    anchor,
  };
}
