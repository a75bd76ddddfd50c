import type { Listing } from '../../../engine/listing.ts';
import { findFirst, readFields } from '../dom/fields.ts';
import { selectFirst, takeStep } from '../dom/step-budget.ts';
import { findGtin } from '../gtin-in-text.ts';
import { toAddress, dropEmpty, createKey, toRealName, createSeller } from '../listing-fields.ts';
import type { ExtractedListing, LayerReaders, Shop } from '../types.ts';

const MAX_CLIMB = 400;

type Product = NonNullable<Shop['product']>;

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

interface ProductPage {
  document: Document;
  url: URL;
  shop: Shop;
}

function createProductListing(
  { document, url, shop }: ProductPage,
  product: Product,
  title: string,
): Listing {
  const { fields } = product;
  const id = readFields(document, product.id);
  return dropEmpty<Listing>({
    key: createKey(id, toAddress(url.href, url), title),
    kind: 'product',
    title,
    brand: toRealName(readFields(document, fields.brand)),
    model: readFields(document, fields.model),
    mpn: readFields(document, fields.mpn),
    gtin: findGtin(readFields(document, fields.gtin)),
    conditionWords: readFields(document, fields.condition),
    seller: createSeller(readFields(document, fields.seller), shop),
    url: toAddress(url.href, url),
  });
}

/**
 * The product of a product page by the shop's own selectors, without its rows; null when its title
 * is not there.
 */
export function readProduct(
  page: ProductPage,
  findPicture: LayerReaders['findPicture'],
): ExtractedListing | null {
  const {
    document,
    shop: { product },
  } = page;
  if (!product) return null;
  const element = findTitleElement(document, product);
  const title = element ? readFields(document, product.fields.title) : undefined;
  if (!element || !title) return null;
  const anchor = findFirst(document, product.anchor) ?? findPicture(title);
  return {
    listing: createProductListing(page, product, title),
    element: findBlock(element, anchor),
    anchor,
  };
}
