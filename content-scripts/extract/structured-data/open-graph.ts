import { conditionOf } from '../condition.ts';
import { gtinIn } from '../gtin-in-text.ts';
import { compact } from '../listing-fields.ts';
import { clean, decodeEntities } from '../dom/text.ts';
import type { Item } from './item.ts';

/**
 * `product`, `og:product`, `product.item`, `ebay-objects:item`, `zalando_sharing:product`; never
 * `product.group`.
 */
const PRODUCT_TYPE = /(?:^|[:.])(?:product|product\.item|ebay-objects:item)$/i;

/** Value of a `<meta property>` (or `name`, as some shops write). */
export function metaOf(document: Document, property: string): string | undefined {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return (
    clean(decodeEntities((meta?.getAttribute('content') ?? '').slice(0, 4000)), 500) || undefined
  );
}

/**
 * The page as one product by OpenGraph; null unless its type says product. The title may carry the
 * shop's name.
 */
export function readOpenGraph(document: Document): Item | null {
  const isProduct = PRODUCT_TYPE.test(metaOf(document, 'og:type') ?? '');
  const price = metaOf(document, 'product:price:amount') ?? metaOf(document, 'og:price:amount');
  const name = metaOf(document, 'og:title');
  if ((!isProduct && price === undefined) || !name) return null;
  return compact<Item>({
    name,
    brand: metaOf(document, 'product:brand') ?? metaOf(document, 'og:brand'),
    mpn: metaOf(document, 'product:mfr_part_no'),
    gtin: gtinIn(metaOf(document, 'product:ean') ?? metaOf(document, 'product:upc')),
    category: metaOf(document, 'product:category'),
    condition: conditionOf(metaOf(document, 'product:condition')),
    image: metaOf(document, 'og:image'),
    offered: true,
    role: 'main',
  });
}
