import type { Price } from '../../engine/listing.ts';
import type { Scope } from './dom/scope.ts';
import { selectFirst, takeStep } from './dom/step-budget.ts';
import { measureOverlap, readRawText, readText } from './dom/text.ts';
import { findPriceElements } from './heuristics/prices.ts';
import { toRealName } from './listing-fields.ts';
import type { OwnParts } from './own-parts.ts';
import { MAX_PRICE_TEXT, readPrice } from './price.ts';
import { isOther } from './tile-price.ts';

/** What stands around the heading of a product: its maker and its price. */

const MAX_LEVELS = 4;
const BRAND_LINE = [
  '[itemprop="brand"]',
  '[data-testid*="brand" i]',
  '[data-test*="brand" i]',
  '[class~="brand" i]',
  '[class*="product-brand" i]',
  '[class*="productbrand" i]',
  '[class*="brand-name" i]',
].join();
const BEFORE_BRAND = /^(?:by|brand|marke|marque|marca|merk|visit the|von|de|di|da)\b\s*:?\s+/i;
const AFTER_BRAND = /\s+(?:store|shop)$/i;
const MAX_BRAND = 40;

const HEADINGS = 'h1, [itemprop="name"]';

/** The heading with the product's title. */
function findHeading(scope: Scope, title: string): Element | null {
  const select = scope.nodeType === 9 ? HEADINGS : `${HEADINGS}, h2, h3, [role="heading"]`;
  const headings = selectFirst(scope, select, 12);
  return headings.find((one) => measureOverlap(title, readText(one, undefined, 401)) > 0.7) ?? null;
}

/** The maker named beside the heading ("by Saber"), if there is such a line. */
export function readBrandLine(scope: Scope, title: string): string | undefined {
  let box = findHeading(scope, title)?.parentElement;
  for (let level = 0; box && level < MAX_LEVELS && takeStep(); level += 1) {
    const line = box.querySelector(BRAND_LINE);
    const text = line ? readText(line, undefined, MAX_BRAND + 20) : '';
    const name = text.replace(BEFORE_BRAND, '').replace(AFTER_BRAND, '');
    if (name !== '') return name.length <= MAX_BRAND ? toRealName(name) : undefined;
    box = box.parentElement;
  }
  return undefined;
}

/**
 * The price of the page's product: the first whole price behind its heading that is no old price,
 * no instalment and no "from".
 */
export function readPagePrice(
  scope: Scope,
  title: string,
  { own, market }: { own: OwnParts; market: string | undefined },
): Price | undefined {
  const heading = findHeading(scope, title);
  if (!heading) return undefined;
  for (const element of findPriceElements(scope).slice(0, 60)) {
    const isBehind = heading.compareDocumentPosition(element) & FOLLOWING;
    if (!isBehind || !own.isOwn(element)) continue;
    if (isOther(element)) continue;
    return readPrice(readRawText(element, MAX_PRICE_TEXT), market);
  }
  return undefined;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; the command line has no global `Node`. */
const FOLLOWING = 4;
