import type { Listing } from '../../engine/listing.ts';
import { readRawText } from '../extract/dom/text.ts';

/** What of an element told at the time of reading that this listing is there. */
export interface Face {
  title: boolean;
  address: boolean;
  /** Value of the attribute that names the item, or of the first link. */
  id: string | null;
}

const MAX_TEXT = 6_000;
const MAX_LINKS = 12;
const MAX_LABELS = 40;

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The title as a person finds it there: in the text, or in what stands for a picture or a link. */
function showsTitle(element: Element, title: string): boolean {
  const wanted = squash(title.slice(0, 80));
  if (squash(readRawText(element, MAX_TEXT)).includes(wanted)) return true;
  let left = MAX_LABELS;
  for (const labelled of element.querySelectorAll('[aria-label],[title],[alt]')) {
    if ((left -= 1) < 0) break;
    for (const name of ['aria-label', 'title', 'alt'])
      if (squash(labelled.getAttribute(name) ?? '').includes(wanted)) return true;
  }
  return false;
}

const readPath = (href: string | null | undefined): string =>
  (href ?? '').replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');

function showsAddress(element: Element, url: string | undefined): boolean {
  const wanted = readPath(url);
  let left = MAX_LINKS;
  for (const link of element.querySelectorAll('a[href]')) {
    if ((left -= 1) < 0) break;
    if (wanted !== '' && readPath(link.getAttribute('href')) === wanted) return true;
  }
  return false;
}

/** What the element shows of the listing; `id` is the shop's attribute that names the item. */
export const readFace = (element: Element, listing: Listing, id: string | undefined): Face => ({
  title: showsTitle(element, listing.title),
  address: listing.kind === 'tile' && showsAddress(element, listing.url),
  id: id === undefined ? null : element.getAttribute(id),
});

/**
 * Does the element show another product by now? What told which one it is has gone: its title, its
 * address or its number.
 */
export function isAnother(
  element: Element,
  listing: Listing,
  { before, id }: { before: Face; id: string | undefined },
): boolean {
  const now = readFace(element, listing, id);
  return (before.title && !now.title) || (before.address && !now.address) || before.id !== now.id;
}
