import type { Listing } from '../../engine/listing.ts';
import { readRawText } from '../extract/dom/text.ts';
import { holdsFigures } from '../extract/translation.ts';

/** What of an element told at the time of reading that this listing is there. */
export interface Face {
  title: boolean;
  /** All figures of its title. */
  figures: boolean;
  address: boolean;
  /** Value of the attribute that names the item, or of the first link. */
  id: string | null;
}

const MAX_TEXT = 6_000;
const MAX_LINKS = 12;
const MAX_LABELS = 40;

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The title as a person finds it there: in the text, or in what stands for a picture or a link. */
function showsTitle(element: Element, text: string, title: string): boolean {
  const wanted = squash(title.slice(0, 80));
  if (squash(text).includes(wanted)) return true;
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
export function readFace(element: Element, listing: Listing, id: string | undefined): Face {
  const text = readRawText(element, MAX_TEXT);
  return {
    title: showsTitle(element, text, listing.title),
    figures: holdsFigures(text, listing.title),
    address: listing.kind === 'tile' && showsAddress(element, listing.url),
    id: id === undefined ? null : element.getAttribute(id),
  };
}

/** How to tell on this page which item an element shows. */
export interface Telling {
  /** The shop's attribute that names an item. */
  id: string | undefined;
  /**
   * Has a browser put its translation in place of the page's words? Asked where a title has gone.
   */
  isTranslated: () => boolean;
}

/**
 * Does the element show another product by now? What told which one it is has gone: its title, its
 * address or its number. On a translated page the title is other words; its figures are not, and an
 * address or number must tell that it is still the same.
 */
export function isAnother(
  element: Element,
  listing: Listing,
  before: Face,
  { id, isTranslated }: Telling,
): boolean {
  const now = readFace(element, listing, id);
  if ((before.address && !now.address) || before.id !== now.id) return true;
  const isTitleGone = before.title && !now.title;
  const areFiguresGone = before.figures && !now.figures;
  if (!isTitleGone && !areFiguresGone) return false;
  if (!isTranslated()) return isTitleGone;
  const isToldOtherwise = listing.kind === 'product' || now.address || now.id !== null;
  return areFiguresGone || !isToldOtherwise;
}
