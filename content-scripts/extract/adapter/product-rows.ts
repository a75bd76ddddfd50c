import type { Listing } from '../../../engine/listing.ts';
import { findFirst } from '../dom/fields.ts';
import { selectFirst } from '../dom/step-budget.ts';
import { readText } from '../dom/text.ts';
import { findGtin } from '../gtin-in-text.ts';
import { dropEmpty, formatBreadcrumb, toRealName } from '../listing-fields.ts';
import { findSpecValue, readBullets, readSpecs } from '../specs.ts';
import type { Shop } from '../types.ts';

type Product = NonNullable<Shop['product']>;

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

/** A shop's product with the rows, bullet points and category of its page. */
export function addProductRows(document: Document, listing: Listing, { product }: Shop): Listing {
  if (!product) return listing;
  const specs = readSpecs(document, product.specs);
  const bullets = readBullets(document, product.bullets);
  return dropEmpty<Listing>({
    ...listing,
    brand: listing.brand ?? toRealName(findSpecValue(specs, 'brand')),
    model: listing.model ?? findSpecValue(specs, 'model'),
    mpn: listing.mpn ?? findSpecValue(specs, 'mpn'),
    gtin:
      listing.gtin ??
      findGtin(findSpecValue(specs, 'gtin')) ??
      findGtin(bullets?.find((line) => /^(?:EAN|GTIN|UPC)\b/i.test(line))),
    category: readCategory(document, product.fields.category),
    specs,
    bullets,
  });
}
