import { findSlot, type Slot } from './host-probe.ts';

/** What a chip must never stand in: it would be pressed, submitted or read out with it. */
const INTERACTIVE = [
  'a,button,label,summary,select,option',
  '[role="button"]',
  '[role="link"]',
  '[role="option"]',
  '[role="menuitem"]',
].join();
/**
 * Boxes whose children are no boxes of their own, or are laid out by rules that a stranger among
 * them upsets.
 */
const UNFIT_PARENTS = [
  'img,picture,video,audio,canvas,svg,svg *,object,embed,iframe',
  'input,textarea,noscript',
  'table,thead,tbody,tfoot,tr,colgroup',
  'ul,ol,dl,menu',
].join();
const MAX_STEPS = 40;

export interface HostParent {
  parent: Element;
  /** The child it stands before; null = behind all of them. */
  before: Element | null;
  /**
   * A box around it that may scroll by itself and would leave the chip behind: the chip is shown
   * only while it does not.
   */
  scroller: Element | null;
  /**
   * It is the box its children are placed in; otherwise that box lies further out, and what stands
   * between may grow.
   */
  positions: boolean;
}

/**
 * Where the host of a chip over `anchor` goes: the nearest ancestor that is not interactive, has no
 * interactive ancestor, may have children and does not move for one more; else the document itself,
 * above its body. Null when there is none.
 */
export function findHostParent(anchor: Element): HostParent | null {
  const home = findHome(anchor);
  if (home === null) return null;
  const slot = findSlot(home);
  if (slot === 'none') return createLayerPlace(home);
  return createPlace(home, slot);
}

function createPlace(home: Element, slot: Slot): HostParent {
  const before = slot === 'last' ? null : home.lastElementChild;
  const at = findHolder(home);
  const hold = at === null ? 'none' : findHold(at);
  return {
    parent: home,
    before,
    scroller: hold === 'scrolls' ? at : null,
    positions: at === home && hold === 'positions',
  };
}

function findHome(anchor: Element): Element | null {
  let home: Element | null = anchor;
  for (let outer = anchor.closest(INTERACTIVE); outer; outer = home?.closest(INTERACTIVE) ?? null)
    home = outer.parentElement;
  while (home?.matches(UNFIT_PARENTS)) home = home.parentElement;
  return home === null || home.closest(INTERACTIVE) ? null : home;
}

/** The nearest box from here outwards that positions or scrolls what stands in it. */
function findHolder(home: Element): Element | null {
  let steps = 0;
  for (let at: Element | null = home; at && steps < MAX_STEPS; at = at.parentElement, steps++)
    if (findHold(at) !== 'none') return at;
  return null;
}

/** Layers of a shop: what stands outside them lies under them. */
const OVER_PAGE = 'dialog, [role="dialog"], [aria-modal="true"], [popover]';

/**
 * A place whose children nobody counts; over a layer of the shop, in that layer or nowhere. What
 * scrolls by itself would leave the chip behind.
 */
function createLayerPlace(home: Element): HostParent | null {
  const layer = home.closest(OVER_PAGE);
  if (layer !== null) {
    const slot = layer === home ? 'none' : findSlot(layer);
    return slot === 'none' ? null : createPlace(layer, slot);
  }
  let scroller: Element | null = home;
  for (let steps = 0; scroller && steps < MAX_STEPS && !scrolls(scroller); steps += 1)
    scroller = scroller.parentElement;
  return { parent: document.documentElement, before: null, scroller, positions: true };
}

/** What an ancestor does to what stands in it. */
type Hold = 'positions' | 'scrolls' | 'none';

/**
 * Ancestors are shared by the tiles of a list; a page's styles rarely change which of them position
 * and scroll.
 */
const holds = new WeakMap<Element, Hold>();

function findHold(element: Element): Hold {
  const known = holds.get(element);
  if (known) return known;
  const hold = readHold(element);
  holds.set(element, hold);
  return hold;
}

function readHold(element: Element): Hold {
  const { position, transform, contain } = getComputedStyle(element);
  if (position !== 'static' || transform !== 'none' || /paint|layout|strict|content/.test(contain))
    return 'positions';
  return scrolls(element) ? 'scrolls' : 'none';
}

function scrolls(element: Element): boolean {
  if (element === document.scrollingElement || /^(?:html|body)$/.test(element.localName))
    return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll');
}
