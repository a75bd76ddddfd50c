import type { Listing } from '../../../engine/listing.ts';
import type { ExtractedListing } from '../types.ts';
import { findStatedCondition } from '../../../engine/vocabulary/condition.ts';
import { selectFirst } from '../dom/step-budget.ts';
import { toAddress, dropEmpty, createKey, createSeller } from '../listing-fields.ts';
import { findPicture } from '../image.ts';
import { foldText } from '../../../engine/text/fold.ts';
import { measureOverlap } from '../dom/text.ts';
import { findBuyControl } from '../heuristics/buy-control.ts';
import { findBoxAround, findTitle } from '../heuristics/find-product.ts';
import { isSameThing, isSameThingTranslated } from './agreement.ts';
import { isBelieved, isThisPage, trimPath, type PageRead } from './believe.ts';
import type { Item } from './item.ts';
import { readJsonLd } from './json-ld-blocks.ts';
import { readMarkup } from './markup.ts';
import { readMeta, readOpenGraph } from './open-graph.ts';

/**
 * Everything a page says about its products in markup; items of different markup stand side by
 * side.
 */
export interface MarkedItems {
  items: Item[];
  openGraph: Item | null;
  malformed: number;
  /** Breadcrumb of the page. */
  category?: string;
  isArticle: boolean;
}

/** Reads all markup of a page once. */
export function readMarkedItems(document: Document): MarkedItems {
  const { items, malformed, category, isArticle } = readJsonLd(document);
  return {
    items: [...items, ...readMarkup(document)],
    openGraph: readOpenGraph(document),
    malformed,
    isArticle:
      (isArticle === true && !items.some(({ role }) => role === 'main')) ||
      /(?:^|[:.])article$/i.test(readMeta(document, 'og:type') ?? ''),
    ...(category === undefined ? {} : { category }),
  };
}

/**
 * The item the page is about. Markup is believed where the page agrees with it: its heading, else
 * its title or the item's own address; a block left behind by another page, or about another
 * product, is nobody's.
 */
export function findMainItem(marked: MarkedItems, page: PageRead): Item | null {
  const { document, url } = page;
  const mains = marked.items.filter((item) => item.role === 'main');
  const names = `${document.title.slice(0, 600)} ${readMeta(document, 'og:title') ?? ''}`;
  const distinct = new Set(mains.map((item) => foldText(item.name)));
  const listed = marked.items.some((item) => item.role === 'listed');
  if (distinct.size === 1 && !listed) {
    const item = mains.find(({ gtin }) => gtin !== undefined) ?? mains[0];
    return item && isBelieved(item, page) ? item : null;
  }
  const scored = mains.map((item) => ({
    item,
    score:
      measureOverlap(item.name, names) +
      (isThisPage(item, url) ? 0.5 : 0) +
      (item.offered ? 0.1 : 0),
  }));
  const top = scored.sort((a, b) => b.score - a.score)[0];
  return top && top.score >= 0.75 && isNamedHere(top.item, page) ? top.item : null;
}

/**
 * A list's first item can share words with the list's name: the page's main heading must be the
 * item's name.
 */
function isNamedHere(item: Item, { document, isTranslated }: PageRead): boolean {
  const heading = findTitle(document, [item.name]);
  if (isTranslated) return heading === null || isSameThingTranslated(item.name, heading.text);
  return (
    heading !== null &&
    measureOverlap(item.name, heading.text) >= 0.6 &&
    isSameThing(item.name, heading.text)
  );
}

/**
 * Fills in what a listing lacks from the page's markup, when both speak of the same thing. No
 * browser translates markup, so of a translated page the name comes from there.
 */
export function enrichProduct(listing: Listing, item: Item | null, isTranslated: boolean): Listing {
  if (!item) return listing;
  if (isTranslated && !item.element)
    return enrichProduct({ ...listing, title: item.name }, item, false);
  if (!isSameThing(item.name, listing.title)) return listing;
  const { brand, model, mpn, gtin, category, condition, conditionWords } = item;
  return dropEmpty<Listing>({
    ...listing,
    brand: listing.brand ?? brand,
    model: listing.model ?? model,
    mpn: listing.mpn ?? mpn,
    gtin: listing.gtin ?? gtin,
    category: listing.category ?? category,
    ...(listing.condition || listing.conditionWords ? {} : { condition, conditionWords }),
    hire: listing.hire ?? item.hire,
    seller: listing.seller ?? createSeller(item.seller, null),
    price: listing.price ?? item.price,
  });
}

function createListing(
  item: Item,
  kind: 'tile' | 'product',
  title: string,
  url: string | undefined,
): Listing {
  const { brand, model, mpn, gtin, category, specs, hire, price } = item;
  return dropEmpty<Listing>({
    key: createKey(undefined, url, title),
    kind,
    title,
    brand,
    model,
    mpn,
    gtin,
    category,
    specs,
    hire,
    price,
    url,
    condition: item.condition ?? findStatedCondition({ title, specs }),
    conditionWords: item.conditionWords,
    seller: createSeller(item.seller, null),
  });
}

/**
 * The heading on the page is the title, but where the markup has all of it and more: mostly the
 * brand. Markup that repeats the shop's name around the product's ("Buy X | Argos") has no more.
 */
function readTitle(
  item: Item,
  heading: string | undefined,
  { url, isTranslated }: PageRead,
): string {
  if (!heading || (isTranslated && !item.element)) return item.name;
  const inside = foldText(item.name).includes(foldText(heading));
  if (!inside) return heading;
  if (item.element) return heading;
  const site = url.hostname.replace(/^www\./, '').split('.')[0] ?? '';
  return site.length > 2 && foldText(item.name).includes(site) && !foldText(heading).includes(site)
    ? heading
    : item.name;
}

/** The one product of a page by its markup; null when the page is about none. */
export function findMarkedProduct(
  marked: MarkedItems,
  page: PageRead,
): { found: ExtractedListing; item: Item } | null {
  const { document, url } = page;
  const item = findMainItem(marked, page);
  const product =
    item && (item.offered || marked.openGraph || findBuyControl(document)) ? item : null;
  const graph =
    !item && !marked.items.some(({ role }) => role === 'listed') ? marked.openGraph : null;
  const chosen = product ?? graph;
  if (!chosen || (marked.isArticle && !chosen.offered)) return null;
  const heading = findTitle(document) ?? findTitle(document, [chosen.name]);
  const title = product ? readTitle(product, heading?.text, page) : heading?.text;
  if (title === undefined) return null;
  const picture = findPicture(document, title, chosen.image ?? readMeta(document, 'og:image'));
  chosen.category ??= marked.category;
  const element = heading
    ? findBoxAround(heading.element, picture)
    : (chosen.element ?? document.body ?? document.documentElement);
  return {
    item: chosen,
    found: {
      listing: createListing(chosen, 'product', title, toAddress(url.href, url)),
      element,
      anchor: picture,
    },
  };
}

const MAX_LINKS = 6_000;

/** First link with this address that has a picture near it, by path. */
function mapLinksByPath(document: Document, url: URL): Map<string, Element> {
  const links = new Map<string, Element>();
  for (const link of selectFirst(document, 'a[href]', MAX_LINKS)) {
    const target = toAddress(link.getAttribute('href'), url);
    if (!target) continue;
    const key = toPathKey(target);
    if (!links.has(key)) links.set(key, link);
  }
  return links;
}

const toPathKey = (href: string): string =>
  trimPath(href.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, ''));

/** The box around a link that holds a picture: the tile. */
function findTileAround(link: Element): Element {
  let box = link;
  for (let level = 0; level < 8 && !box.querySelector('img, picture'); level += 1) {
    if (!box.parentElement || box.parentElement === box.ownerDocument.body) return link;
    box = box.parentElement;
  }
  return box.closest('li, article') ?? box;
}

/**
 * Tiles of a list page by its markup: items that have a place on the page; the others are not there
 * yet.
 */
export function findMarkedTiles(
  marked: MarkedItems,
  document: Document,
  url: URL,
): { found: ExtractedListing[]; notReady: number } {
  const items = marked.items.filter(({ role }) => role !== 'related');
  if (items.length < 2) return { found: [], notReady: 0 };
  const links = mapLinksByPath(document, url);
  const found: ExtractedListing[] = [];
  let notReady = 0;
  for (const item of items) {
    const target = toAddress(item.url, url);
    const link = target ? links.get(toPathKey(target)) : undefined;
    const element = item.element ?? (link ? findTileAround(link) : undefined);
    if (!element) {
      notReady += 1;
      continue;
    }
    const own = target ?? toAddress(element.querySelector('a[href]')?.getAttribute('href'), url);
    found.push({
      listing: createListing(item, 'tile', item.name, own),
      element,
      anchor: element.querySelector('img'),
    });
  }
  return { found, notReady };
}
