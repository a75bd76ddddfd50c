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

/** What a page says of itself comes early; this many of its words are looked through. */
const MAX_METAS = 400;

/**
 * Value of a `<meta property>` (or `name`, as some shops write). Browsers keep the list by name
 * while the page stays the same: asking for each by a selector would walk the whole page each time.
 */
export function readMeta(document: Document, property: string): string | undefined {
  const metas = document.getElementsByTagName('meta');
  for (let at = 0; at < MAX_METAS; at += 1) {
    const meta = metas[at];
    if (!meta) break;
    if (meta.getAttribute('property') !== property && meta.getAttribute('name') !== property)
      continue;
    const content = (meta.getAttribute('content') ?? '').slice(0, 4000);
    return cleanText(decodeEntities(content), 500) || undefined;
  }
  return undefined;
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
