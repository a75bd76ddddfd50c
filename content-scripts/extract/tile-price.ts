import type { Price } from '../../engine/listing.ts';
import { readRawText } from './dom/text.ts';
import { findPriceElements } from './heuristics/prices.ts';
import { dropOtherSums } from './other-sums.ts';
import { isOtherSum, MAX_PRICE_TEXT, readPrice } from './price.ts';

/** Words of class names that mark a former or recommended price. */
const OLD_PRICE =
  /(?:^| )(?:was|old|rrp|msrp|former|strike|strikethrough|struck|list price)(?: |$)/;
const MAX_LEVELS = 3;
const MAX_AROUND = 60;

/** "priceWas", "price--old": the words of a class attribute. */
const readClassWords = (element: Element): string =>
  (element.getAttribute('class') ?? '')
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');

const isOldPrice = (element: Element): boolean =>
  /^(?:del|s|strike)$/.test(element.localName) || OLD_PRICE.test(readClassWords(element));

const listFigures = (text: string): string[] => text.match(/\d[\d.,]*/g) ?? [];

/** Is a sum, standing in this text, what was or what is saved? */
function isOtherIn(text: string, figures: readonly string[]): boolean {
  const rest = dropOtherSums(text);
  const left = new Set(listFigures(rest));
  const isCut = left.size < new Set(listFigures(text)).size;
  return isOtherSum(rest) || (isCut && !figures.some((sum) => left.has(sum)));
}

/** Does a price, or what is close around it, say that it is another sum? */
export function isOther(element: Element): boolean {
  const own = listFigures(dropOtherSums(readRawText(element, MAX_AROUND)));
  let box: Element | null = element;
  for (let level = 0; box && level < MAX_LEVELS; level += 1, box = box.parentElement) {
    const text = readRawText(box, MAX_AROUND);
    if (text.length > MAX_AROUND) return false;
    if (isOldPrice(box) || isOtherIn(text, own)) return true;
  }
  return false;
}

const MARKED =
  '[itemprop="price"],[class*="price" i],[data-test*="price" i],[data-testid*="price" i],[data-auto*="price" i],[data-qaid*="price" i]';
const MAX_MARKED = 30;
/** Parts of one price: what is read aloud, the sign, the figures. */
const MAX_PARTS = 8;

/** "199" and "99 £" beside each other: the second alone is no price. */
const isRestOf = (whole: string, part: string): boolean =>
  /^\d/.test(part) && /\d[\s.,]*$/.test(whole.slice(0, Math.max(0, whole.indexOf(part))));

/** The first text of an element or its parts that is a whole price, and no former one. */
function readParts(element: Element, market: string | undefined): Price | undefined {
  const whole = readRawText(element, MAX_PRICE_TEXT);
  const parts = [element, ...[...element.querySelectorAll('*')].slice(0, MAX_PARTS)];
  for (const part of parts) {
    const text = part === element ? whole : readRawText(part, MAX_PRICE_TEXT);
    const price = isRestOf(whole, text) ? undefined : readPrice(text, market);
    if (price && !isOther(part)) return price;
  }
  return undefined;
}

/**
 * The price on a tile of a list: whole, no old price, no "from", no range, and nothing by the month
 * or with a contract. Undefined where there is none such, or several that nothing tells apart: a
 * wrong price is worse than none.
 */
export function readTilePrice(tile: Element, market: string | undefined): Price | undefined {
  const named = [...tile.querySelectorAll(MARKED)];
  const marked = named.length > 0 ? named : findPriceElements(tile, MAX_MARKED);
  if (marked.length > MAX_MARKED) return undefined;
  const prices = marked
    .filter((element) => !isOther(element))
    .flatMap((element) => readParts(element, market) ?? []);
  const [first] = prices;
  const isClear = prices.every(
    ({ amount, currency }) => amount === first?.amount && currency === first.currency,
  );
  return isClear ? first : undefined;
}
