import type { Listing } from '../../engine/listing.ts';
import { findStatedCondition, readConditionField } from '../../engine/vocabulary/condition.ts';
import { dropEmpty } from './listing-fields.ts';
import type { FallbackRequest, LayerReaders, PageKind, Reading } from './types.ts';
import { readProductBox } from './dialogs/read-box.ts';
import { withOriginalTitle } from './original-title.ts';
import { findPicture } from './image.ts';
import { readRawText } from './dom/text.ts';
import { readAmount } from './price.ts';
import type { InParts } from './in-parts.ts';
import { isEmpty, mayBeProduct, createEmptyReading } from './reading.ts';
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
import { findBuyControl } from './heuristics/buy-control.ts';
import { findTiles, type StructureRead } from './heuristics/find-tiles.ts';
import type { Item } from './structured-data/item.ts';

/** A page being read; its markup is parsed once. */
interface Job extends FallbackRequest {
  marked: () => MarkedItems;
  tiles: () => InParts<StructureRead>;
}

const decideListKind = (kind: PageKind): PageKind => (kind === 'other' ? 'list' : kind);

/** Fewer boxes than this may be what a product page recommends. */
const LEAST_LIST = 8;

/** Stands a price on one of the boxes? That of a list is its lowest. */
const isPriceOfBox = (amount: number, boxes: readonly Element[]): boolean =>
  boxes.some((box) =>
    (readRawText(box, 400).match(/\d[\d.,]*/g) ?? []).some((sum) => readAmount(sum) === amount),
  );

/**
 * Is this a list although its markup calls it a product ("Cheap refurbished tablets")? Many tiles,
 * and nothing on the page that only one product has: a code, a price of its own, a control to buy
 * it.
 */
function* isListInDisguise(
  { document, kind, tiles, boxes: findBoxes }: Job,
  item: Item,
): InParts<boolean> {
  if (kind === 'product' || item.gtin || item.mpn) return false;
  const boxes = (yield* tiles()).found.map(({ element }) => element);
  yield;
  return (
    boxes.length >= LEAST_LIST &&
    (!item.price || isPriceOfBox(item.price.amount, boxes)) &&
    findBuyControl(document, [...boxes, ...findBoxes()]) === null
  );
}

function* readByMarkup(job: Job): InParts<Reading> {
  const { document, url, kind, marked } = job;
  yield;
  const product = mayBeProduct(kind) ? findMarkedProduct(marked(), job) : null;
  if (product && !(yield* isListInDisguise(job, product.item)))
    return { ...createEmptyReading('product'), layer: 'structured-data', found: [product.found] };
  if (kind === 'product') return createEmptyReading(kind);
  yield;
  const tiles = findMarkedTiles(marked(), document, url);
  return tiles.found.length > 0
    ? { ...createEmptyReading(decideListKind(kind)), layer: 'structured-data', ...tiles }
    : createEmptyReading(kind);
}

function* readByStructure(job: Job): InParts<Reading> {
  const { kind, marked } = job;
  yield;
  const tiles = yield* job.tiles();
  yield;
  const isProduct = mayBeProduct(kind) && !(kind === 'other' && marked().isArticle);
  const product = isProduct
    ? yield* findProduct(
        job,
        tiles.found.map(({ element }) => element),
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
function* readByBoth(job: Job): InParts<Reading> {
  const marked = yield* readByMarkup(job);
  if (marked.kind === 'product' && marked.found.length > 0) return marked;
  const shape = yield* readByStructure(job);
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
      item.listing = {
        ...facts,
        key,
        title: job.isTranslated || isFuller(facts.title, title) ? facts.title : title,
      };
  }
  return shape;
}

/**
 * The shop's scripts leave its words as they stand: the table of words is not among what every
 * list page loads, and the background has it.
 */
function withCondition(listing: Listing): Listing {
  if (listing.condition !== undefined) return listing;
  const { conditionWords, ...rest } = listing;
  const field = readConditionField(conditionWords);
  return dropEmpty({
    ...rest,
    condition: findStatedCondition(listing),
    ...field,
  });
}

const READERS = { 'structured-data': readByMarkup, structure: readByStructure, both: readByBoth };

/** The readers of markup and of page structure, opened on one page. */
export function openLayers(asked: FallbackRequest): LayerReaders {
  const { document, url, isTranslated } = asked;
  let parsed: MarkedItems | undefined;
  let found: StructureRead | undefined;
  const job: Job = {
    ...asked,
    marked: () => (parsed ??= readMarkedItems(document)),
    *tiles() {
      return (found ??= yield* findTiles(document, url));
    },
  };
  return {
    withCondition,
    withOriginalTitle: (one) => withOriginalTitle(one, document),
    findPicture: (title) => findPicture(document, title),
    enrich: (product) => enrichProduct(product, findMainItem(job.marked(), job), isTranslated),
    read: (layer) => READERS[layer](job),
    readBox: (box, known) => readProductBox(box, url, known),
    countMalformed: () => parsed?.malformed ?? 0,
  };
}
