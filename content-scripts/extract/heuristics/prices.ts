import { findBody, toDocument, type Scope } from '../dom/scope.ts';
import { selectFirst, takeStep } from '../dom/step-budget.ts';
import { readRawText } from '../dom/text.ts';
import { isCurrencyCode } from '../currency-codes.ts';
import { dropAsides } from '../other-sums.ts';
import { toAlternatives } from '../../../engine/text/alternatives.ts';

const SIGNS = '[\\p{Sc}元円]';
const CODE = /(?<![\p{L}])([A-Z]{3})(?=[\s\d.,:]|$)|\d\s?([A-Z]{3})(?![\p{L}])/gu;
const hasCode = (text: string): boolean =>
  [...text.slice(0, 160).matchAll(CODE)].some(([, before, behind]) =>
    isCurrencyCode(before ?? behind ?? ''),
  );
/** Short names that are words or parts of words elsewhere: they stand alone. */
const SHORT_NAMES = `
  kr
  lei
  kč
  ft
  zł
  tl
  kn
  лв
  дин
  rs
  rs.
  s/
  s/.
  ksh
  ₾
  fcfa
  cfa
  f cfa
  rp
  rm
  ден
  грн
  руб
`;
/** Short names that stand nowhere else, so figures may touch them. */
const CLEAR_NAMES = `
  zł
  kč
`;
const NAMED_CURRENCY = new RegExp(
  [
    SIGNS,
    `(?<![\\p{L}])${toAlternatives(SHORT_NAMES)}(?![\\p{L}])`,
    toAlternatives(CLEAR_NAMES),
  ].join('|'),
  'iu',
);
const hasCurrency = (text: string): boolean => NAMED_CURRENCY.test(text) || hasCode(text);
/** Sums that are no price of an item: savings, thresholds, instalments. */
const OTHER_SUMS = `
  save[s]
  saving[s]
  off
  over
  spend
  shipping
  delivery
  postage
  cashback
  versand
  livraison
  spedizione
  envío
  month
  monthly
  a week
  per week
  weekly
  a year
  per year
  yearly
  mo
  mois
  monat
  mes
  mese
  pm
  instalment[s]
  sparen
  économisez
  million
  billion
  bn
  voucher
  points
`;
const OTHER_SUM = new RegExp(`\\b${toAlternatives(OTHER_SUMS)}\\b`, 'i');
const MAX_LENGTH = 44;
const MAX_TEXTS = 60_000;
const MAX_PRICES = 3_000;
const PRICE_HOOK = [
  '[itemprop="price"]',
  '[class*="price" i]',
  '[data-test*="price" i]',
  '[data-testid*="price" i]',
  '[data-auto*="price" i]',
].join();

/** Is this short text a price of something ("from £ 12.99", "1.299,– €", "£199 save £50")? */
export function isPriceLike(text: string): boolean {
  const line = text.trim();
  // A basket's "£0.00" is the price of nothing.
  if (line.length > MAX_LENGTH * 2 || !/[1-9]/.test(line)) return false;
  const isMixed = OTHER_SUM.test(line);
  const price = isMixed ? dropAsides(line) : line;
  if (
    price.length < 2 ||
    price.length > MAX_LENGTH ||
    !/\d/.test(price) ||
    !hasCurrency(price) ||
    (isMixed && OTHER_SUM.test(price))
  )
    return false;
  return (price.match(/\p{L}/gu)?.length ?? 0) <= 14;
}

/** A lone currency sign: its figures stand in neighbouring elements ("57" "€" "95"). */
function findPriceAround(sign: Element): Element | null {
  let element: Element | null = sign;
  for (let up = 0; element && up < 3; up += 1, element = element.parentElement) {
    const text = readRawText(element, MAX_LENGTH * 2);
    if (text.length > MAX_LENGTH * 2) return null;
    if (isPriceLike(text)) return element;
  }
  return null;
}

const readSibling = (node: Node | null): string => (node?.textContent ?? '').slice(-9).trim();

/** "199" and "99 £", "£199" and "99" in elements that touch are one sum: the box of both. */
function withOtherPart(element: Element, text: string): Element {
  const box = element.parentElement;
  const isPart =
    (/^\s*\d/.test(text) && /\d[.,]?$/.test(readSibling(element.previousSibling))) ||
    /^[.,]?\d\d$/.test(readSibling(element.nextSibling));
  return box && isPart && isPriceLike(readRawText(box, MAX_LENGTH)) ? box : element;
}

/** Letters of a currency that stands in an element of its own. */
const MAX_SIGN = 4;
/** Most texts of a page are neither figures nor a sign: they are asked no more. */
const mayBeSum = (line: string): boolean =>
  line !== '' && (line.length <= MAX_SIGN || /\d/.test(line));

const NO_PRICES: ReadonlySet<string> = new Set(['script', 'style', 'option']);

/** Elements of a scope that show a price, in page order, at most so many; text is walked once. */
export function findPriceElements(scope: Scope, most = MAX_PRICES): Element[] {
  const found = new Set<Element>();
  const body = findBody(scope);
  if (!body) return [];
  const walker = toDocument(scope).createTreeWalker(body, 4);
  for (
    let seen = 0;
    seen < MAX_TEXTS && found.size < most && takeStep() && walker.nextNode();
    seen += 1
  ) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length > 120 || !mayBeSum(text.trim())) continue;
    const parent = walker.currentNode.parentElement;
    // Asked before the words are looked at, which takes longer.
    if (!parent || NO_PRICES.has(parent.localName) || !hasCurrency(text)) continue;
    if (isPriceLike(text)) found.add(withOtherPart(parent, text));
    else if (text.trim().length <= MAX_SIGN) {
      const around = findPriceAround(parent);
      if (around) found.add(around);
    }
  }
  if (found.size < Math.min(3, most)) addPricesByName(body, found);
  return [...found];
}

/** Prices without a currency sign, told by the name of their element ("1299,-"). */
function addPricesByName(body: Element, found: Set<Element>): void {
  for (const element of selectFirst(body, PRICE_HOOK, MAX_PRICES)) {
    const text = readRawText(element, 16);
    if (
      text.length <= 16 &&
      /^[^\p{L}]*\d{1,6}(?:[.,\s]\d{3})*(?:[.,](?:\d{2}|-{1,2}|–))?[^\p{L}\d]*$/u.test(text)
    )
      found.add(element);
  }
}
