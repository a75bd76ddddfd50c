import type { ExtractedListing, FallbackRequest } from '../types.ts';
import { foldWords } from '../../../engine/text/fold.ts';
import { findStatedCondition } from '../../../engine/vocabulary/condition.ts';
import { toAddress, dropEmpty, createKey } from '../listing-fields.ts';
import { isOfScope } from '../dom/scope.ts';
import type { InParts } from '../in-parts.ts';
import { selectFirst, takeStep } from '../dom/step-budget.ts';
import { findPicture } from '../image.ts';
import { cleanText, measureLikeness, readText } from '../dom/text.ts';
import { readMeta } from '../structured-data/open-graph.ts';
import { findBuyControl } from './buy-control.ts';
import { findPriceElements } from './prices.ts';

/** Elements that shops call the name of a product. */
export const NAMED = [
  '[itemprop="name"]',
  '[data-test*="product-title" i]',
  '[data-testid*="product-title" i]',
  '[data-testid*="product-name" i]',
  '[class*="product-title" i]',
  '[class*="product-name" i]',
  '[class*="productname" i]',
  '[class*="producttitle" i]',
  '[id*="producttitle" i]',
  '[id*="productname" i]',
].join();
/** Fewer boxes than this may be what a product page recommends. */
const LEAST_LIST = 8;
/** Addresses of search results: never one product's page. */
const SEARCH_ADDRESS = /search|recherche|[?&](?:q|k|st|query|keywords?|term|_nkw)=/i;

/**
 * Text directly in a heading, without its children's (shops hang pop-ups and buttons into
 * headings).
 */
function readOwnText(element: Element): string {
  let out = '';
  for (
    let child = element.firstChild;
    child && out.length < 800 && takeStep();
    child = child.nextSibling
  )
    if (child.nodeType === 3) out += child.nodeValue ?? '';
  return cleanText(out, 400);
}

export interface TitleFound {
  element: Element;
  text: string;
  score: number;
}

/**
 * The heading that names the page's product: it agrees with the page's own title and the given
 * names.
 */
export function findTitle(
  document: Document,
  names: readonly (string | undefined)[] = [],
): TitleFound | null {
  const references = [...names, readMeta(document, 'og:title'), document.title]
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text) => new Set(foldWords(text.slice(0, 600))));
  let winner: TitleFound | null = null;
  const groups: [string, number][] = [
    ['h1', 1],
    [NAMED, 0.95],
    ['h2', 0.8],
  ];
  for (const [select, weight] of groups) {
    for (const element of selectFirst(document, select, 40)) {
      for (const text of new Set([readText(element, undefined, 401), readOwnText(element)])) {
        if (text.length < 3 || text.length > 400) continue;
        const score =
          weight * Math.max(0, ...references.map((reference) => measureLikeness(text, reference)));
        if (score > (winner?.score ?? 0) + 0.001) winner = { element, text, score };
      }
    }
  }
  return winner && winner.score >= 0.45 ? winner : null;
}

const MAX_LEVELS = 12;

/**
 * The one main heading that shares a box with the control to buy: shops that give every page the
 * same title still name the product there.
 */
function findTitleBeside(control: Element | null): TitleFound | null {
  for (
    let box = control?.parentElement, level = 0;
    box && level < MAX_LEVELS && takeStep();
    box = box.parentElement, level += 1
  ) {
    const [element, second] = selectFirst(box, 'h1', 2);
    if (!element) continue;
    const text = readText(element, undefined, 401);
    return second || text.length < 3 || text.length > 400 ? null : { element, text, score: 0.45 };
  }
  return null;
}

/** Nearest box around both; the title's own box when the picture stands far away. */
export function findBoxAround(title: Element, picture: Element | null): Element {
  for (
    let up: Element | null = title, level = 0;
    picture && up && level < 30;
    up = up.parentElement, level += 1
  ) {
    if (up.contains(picture)) return up;
  }
  return title.parentElement ?? title;
}

/**
 * The page's one product without any markup: a title that agrees with the page's, a price and a
 * control to buy it, unless the page is known to be one.
 */
export function* findProduct(
  { document, url: base, kind, boxes }: FallbackRequest,
  tiles: readonly Element[],
): InParts<ExtractedListing | null> {
  const isKnown = kind === 'product';
  const others = [...tiles, ...boxes()];
  const type = readMeta(document, 'og:type') ?? '';
  if (!isKnown && /(?:^|[:.])article$/i.test(type)) return null;
  const isNamed = isKnown || /(?:^|[:.])(?:product|product\.item|item)$/i.test(type);
  const path = base.pathname + base.search;
  const control = findBuyControl(document, others);
  // A list that calls itself a product: many boxes, and nothing to buy outside them.
  if (!isKnown && control === null && tiles.length >= LEAST_LIST) return null;
  if (!isNamed && (SEARCH_ADDRESS.test(path) || !control)) return null;
  yield;
  const title = findTitle(document) ?? findTitleBeside(control);
  if (!title) return null;
  yield;
  if (
    !isNamed &&
    !findPriceElements(document).some(
      (price) => isOfScope(price, document) && !others.some((box) => box.contains(price)),
    )
  )
    return null;
  const picture = findPicture(document, title.text, readMeta(document, 'og:image'));
  const url = toAddress(base.href, base);
  return {
    listing: dropEmpty({
      key: createKey(undefined, url, title.text),
      kind: 'product' as const,
      title: title.text,
      url,
      condition: findStatedCondition({ title: title.text }),
    }),
    element: findBoxAround(title.element, picture),
    anchor: picture,
  };
}
