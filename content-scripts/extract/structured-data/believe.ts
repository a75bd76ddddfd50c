import { selectFirst } from '../dom/step-budget.ts';
import { readText } from '../dom/text.ts';
import { findTitle } from '../heuristics/find-product.ts';
import { toAddress } from '../listing-fields.ts';
import { isSameThing, isSameThingTranslated } from './agreement.ts';
import type { Item } from './item.ts';

export const trimPath = (path: string): string => path.toLowerCase().replace(/\/+$/, '');

/** Does the item's own address lead here? */
export function isThisPage(item: Item, url: URL): boolean {
  const own = toAddress(item.url, url);
  return (
    own !== undefined &&
    trimPath(new URL(own).pathname) === trimPath(url.pathname) &&
    url.pathname !== '/'
  );
}

/** A page that is read: its document, its address, and whether a browser has translated it. */
export interface PageRead {
  document: Document;
  url: URL;
  isTranslated: boolean;
}

/** Does the page itself speak of this item? */
export function isBelieved(item: Item, { document, url, isTranslated }: PageRead): boolean {
  const heading = findTitle(document)?.text ?? findOnlyHeading(document);
  if (heading !== undefined && isTranslated)
    return isSameThingTranslated(item.name, heading) || isThisPage(item, url);
  if (heading !== undefined) return isSameThing(item.name, heading);
  return isThisPage(item, url) || isSameThing(item.name, document.title.slice(0, 600));
}

function findOnlyHeading(document: Document): string | undefined {
  const headings = selectFirst(document, 'h1', 2).map((element) =>
    readText(element, undefined, 401),
  );
  return headings.length === 1 && headings[0] !== '' ? headings[0] : undefined;
}
