import { findProductBoxes } from './dialogs/find-boxes.ts';
import { selectFirst } from './dom/step-budget.ts';
import { listBuyControls } from './heuristics/buy-control.ts';
import { findPriceElements } from './heuristics/prices.ts';
import type { Reading } from './types.ts';

const GOODS_IN_MARKUP = [
  '[itemtype*="product" i]',
  '[typeof*="product" i]',
  ...['property', 'name'].flatMap((name) => [
    `meta[${name}="og:type"][content*="product" i]`,
    `meta[${name}="og:type"][content*="item" i]`,
    `meta[${name}*="price:amount"]`,
  ]),
].join();
const MAX_BLOCKS = 60;
/** Types and keys under which JSON-LD holds goods; escaped letters may spell any of them. */
const GOODS_IN_JSON = /product|vehicle|\bcar\b|itemlistelement|\\u/i;
/** Goods are told by a price beside a control that buys, or by prices on a list. */
const LEAST_PRICES = 2;

/**
 * Is this a page in which the fallback readers can find no goods? It lacks what each of them cannot
 * do without, so nothing that they would read is missed; most pages that sell nothing are spared
 * two scripts.
 */
export const sellsNothing = ({ found, kind }: Reading, document = globalThis.document): boolean =>
  found.length === 0 &&
  kind !== 'product' &&
  document.querySelector(GOODS_IN_MARKUP) === null &&
  !isInJson(document) &&
  !isPriced(document) &&
  findProductBoxes(document).length === 0;

const isInJson = (document: Document): boolean =>
  selectFirst(document, 'script[type="application/ld+json" i]', MAX_BLOCKS).some((block) =>
    GOODS_IN_JSON.test(block.textContent ?? ''),
  );

function isPriced(document: Document): boolean {
  const prices = findPriceElements(document, LEAST_PRICES).length;
  return prices >= LEAST_PRICES || (prices > 0 && listBuyControls(document).length > 0);
}
