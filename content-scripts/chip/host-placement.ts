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
 * interactive ancestor and may have children. Null when there is none.
 */
export function findHostParent(anchor: Element): HostParent | null {
  let home: Element | null = anchor;
  let steps = 0;
  for (let outer = anchor.closest(INTERACTIVE); outer; outer = home?.closest(INTERACTIVE) ?? null)
    home = outer.parentElement;
  while (home?.matches(UNFIT_PARENTS)) home = home.parentElement;
  if (home === null || home.closest(INTERACTIVE)) return null;
  for (let at: Element | null = home; at && steps < MAX_STEPS; at = at.parentElement, steps++) {
    const hold = findHold(at);
    if (hold !== 'none')
      return {
        parent: home,
        scroller: hold === 'scrolls' ? at : null,
        positions: at === home && hold === 'positions',
      };
  }
  return { parent: home, scroller: null, positions: false };
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
  const { position, transform, contain, overflowX, overflowY } = getComputedStyle(element);
  if (position !== 'static' || transform !== 'none' || /paint|layout|strict|content/.test(contain))
    return 'positions';
  const scrolls =
    element !== document.scrollingElement &&
    element.localName !== 'body' &&
    [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll');
  return scrolls ? 'scrolls' : 'none';
}
