import { readConditionField } from '../../../engine/vocabulary/condition.ts';
import { findGtin } from '../gtin-in-text.ts';
import { dropEmpty } from '../listing-fields.ts';
import { toPrice } from '../price.ts';
import { cleanText, decodeEntities } from '../dom/text.ts';
import type { Item } from './item.ts';

/**
 * `product`, `og:product`, `product.item`, `ebay-objects:item`, `zalando_sharing:product`; never
 * `product.group`.
 */
const PRODUCT_TYPE = /(?:^|[:.])(?:product|product\.item|ebay-objects:item)$/i;

/** Value of a `<meta property>` (or `name`, as some shops write). */
export function readMeta(document: Document, property: string): string | undefined {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return (
    cleanText(decodeEntities((meta?.getAttribute('content') ?? '').slice(0, 4000)), 500) ||
    undefined
  );
}

/**
 * The page as one product by OpenGraph; null unless its type says product. The title may carry the
 * shop's name.
 */
export function readOpenGraph(document: Document): Item | null {
  const isProduct = PRODUCT_TYPE.test(readMeta(document, 'og:type') ?? '');
  const price = readMeta(document, 'product:price:amount') ?? readMeta(document, 'og:price:amount');
  const name = readMeta(document, 'og:title');
  if ((!isProduct && price === undefined) || !name) return null;
  return dropEmpty<Item>({
    name,
    brand: readMeta(document, 'product:brand') ?? readMeta(document, 'og:brand'),
    mpn: readMeta(document, 'product:mfr_part_no'),
    gtin: findGtin(readMeta(document, 'product:ean') ?? readMeta(document, 'product:upc')),
    category: readMeta(document, 'product:category'),
    ...readConditionField(readMeta(document, 'product:condition')),
    image: readMeta(document, 'og:image'),
    price: toPrice(
      price,
      readMeta(document, 'product:price:currency') ?? readMeta(document, 'og:price:currency'),
    ),
    offered: true,
    role: 'main',
  });
}
