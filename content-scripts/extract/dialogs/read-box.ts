import type { Listing } from '../../../engine/listing.ts';
import { foldWords } from '../../../engine/text/fold.ts';
import { findStatedCondition } from '../../../engine/vocabulary/condition.ts';
import { toAlternatives } from '../../../engine/text/alternatives.ts';
import { selectFirst } from '../dom/step-budget.ts';
import { cleanText, measureLikeness, readText } from '../dom/text.ts';
import { findBuyControl } from '../heuristics/buy-control.ts';
import { NAMED } from '../heuristics/find-product.ts';
import { findPriceElements } from '../heuristics/prices.ts';
import { findPicture } from '../image.ts';
import { createKey, dropEmpty, toAddress } from '../listing-fields.ts';
import { isSameThing } from '../structured-data/agreement.ts';
import type { ExtractedListing } from '../types.ts';

const HEADINGS = `h1, h2, h3, h4, [role="heading"], ${NAMED}`;
const MAX_HEADINGS = 24;
const MAX_LINKS = 60;
/** Boxes with more to buy, or with pictures that lead to more places, are lists or baskets. */
const MAX_BOUGHT = 4;
const MAX_PLACES = 2;

/** What layers say of themselves. */
const OWN_WORDS = `
  quick view
  quick look
  quick shop
  quick buy
  quickview
  product details
  details
  added to <0-12>
  add to <0-12>
  your basket
  your bag
  your cart
  basket
  cart
  close
  description
  specifications
  schnellansicht
  schnellkauf
  warenkorb
  aperçu rapide
  panier
  vista rápida
  vista rapida
  anteprima
  snel bekijken
`;
const OWN_WORD = new RegExp(`^${toAlternatives(OWN_WORDS)}$`, 'i');

const toPath = (href: string): string =>
  href.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');

/**
 * A link in the box that leads to something the page lists, else the first to a page of its own.
 */
function findLink(box: Element, url: URL, known: readonly ExtractedListing[]): string | undefined {
  const links = selectFirst(box, 'a[href]', MAX_LINKS)
    .map((link) => toAddress(link.getAttribute('href'), url))
    .filter((href) => href !== undefined && toPath(href) !== url.pathname);
  const listed = new Set(known.map(({ listing }) => toPath(listing.url ?? '')));
  return links.find((href) => href !== undefined && listed.has(toPath(href))) ?? links[0];
}

/** To how many addresses the pictures in a box lead. */
const countPlaces = (box: Element): number =>
  new Set(
    selectFirst(box, 'a[href] img', MAX_LINKS).map((image) =>
      toPath(image.closest('a')?.getAttribute('href') ?? ''),
    ),
  ).size;

interface Named {
  element: Element;
  text: string;
}

/** The heading that names the product: like its tile, its pictures or the layer's own name. */
function findName(box: Element, references: readonly string[]): Named | null {
  const wanted = references.filter((text) => text !== '').map((text) => new Set(foldWords(text)));
  let winner: Named | null = null;
  let top = 0;
  for (const element of selectFirst(box, HEADINGS, MAX_HEADINGS)) {
    const text = readText(element, undefined, 301);
    if (text.length < 3 || text.length > 300 || OWN_WORD.test(text)) continue;
    const likeness = Math.max(0, ...wanted.map((words) => measureLikeness(text, words)));
    const score =
      0.3 + likeness + (element.matches(NAMED) ? 0.2 : 0) + (element.localName === 'h1' ? 0.1 : 0);
    if (score > top + 0.001) {
      top = score;
      winner = { element, text };
    }
  }
  return winner;
}

/** Names that the box carries beside its headings. */
const listReferences = (box: Element): string[] => [
  cleanText(box.getAttribute('aria-label') ?? '', 300),
  ...selectFirst(box, 'img[alt]', 6).map((image) =>
    cleanText(image.getAttribute('alt') ?? '', 300),
  ),
];

/** The picture in the box, also where nothing but its place tells that it is the product's. */
const findBoxPicture = (box: Element, title: string): Element | null =>
  findPicture(box, title) ??
  selectFirst(box, 'img', 12).find((image) => !image.closest('button, svg, [role="button"]')) ??
  box.querySelector('img, picture');

/**
 * The one product that a layer over the page shows: a heading, a price, a picture and a control to
 * buy it. Baskets and layers with several goods are none. What the page lists under the same
 * address adds its maker and codes.
 */
export function readProductBox(
  box: Element,
  url: URL,
  known: readonly ExtractedListing[],
): ExtractedListing | null {
  const isTile = known.some(
    ({ element, box: other }) => other === undefined && element.contains(box),
  );
  const isList = known.filter(({ element }) => box.contains(element) && element !== box).length > 1;
  if (isTile || isList || countPlaces(box) > MAX_PLACES) return null;
  if (findBuyControl(box, [], MAX_BOUGHT) === null || findPriceElements(box).length === 0)
    return null;
  const href = findLink(box, url, known);
  const tile = known.find(
    ({ listing }) => href !== undefined && toPath(listing.url ?? '') === toPath(href),
  );
  const name = findName(box, [tile?.listing.title ?? '', ...listReferences(box)]);
  if (!name) return null;
  const isOfTile = tile !== undefined && isSameThing(tile.listing.title, name.text);
  const isMain = known.some(
    ({ listing }) => listing.kind === 'product' && listing.title === name.text,
  );
  if (isMain) return null;
  const picture = findBoxPicture(box, name.text);
  const { brand, model, mpn, gtin }: Partial<Listing> = isOfTile ? tile.listing : {};
  return {
    listing: dropEmpty<Listing>({
      key: createKey(undefined, href, name.text),
      kind: 'product',
      title: name.text,
      brand,
      model,
      mpn,
      gtin,
      url: href,
      condition: findStatedCondition({ title: name.text }),
    }),
    element: box,
    anchor: picture,
    box,
  };
}
