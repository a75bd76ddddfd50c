import { BADGE_TAG, removeOwn } from './element-names.ts';

/**
 * Where among the children of a box a host can stand without moving anything of the page: behind
 * the others, before the last, or nowhere.
 */
export type Slot = 'last' | 'before-last' | 'none';

const MAX_INSIDE = 80;
const MAX_OUTER = 4;
const MAX_BESIDE = 3;
/** Kinds of boxes tried on one page: more than any shop has. */
const MAX_PROBES = 80;

const known = new Map<string, Slot>();

const describe = (element: Element | null): string =>
  element === null ? '' : `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** Boxes of one description and as many children are treated alike by a page's style sheets. */
const describeKind = (parent: Element): string =>
  [
    describe(parent),
    parent.childElementCount,
    describe(parent.firstElementChild),
    describe(parent.parentElement),
  ].join('|');

/** Boxes that a rule about the children of `parent` could move. */
function listBoxes(parent: Element): Element[] {
  const boxes: Element[] = [];
  for (const inside of parent.querySelectorAll('*')) {
    if (boxes.length >= MAX_INSIDE) break;
    boxes.push(inside);
  }
  let outer: Element | null = parent;
  for (let level = 0; outer && level < MAX_OUTER; level += 1, outer = outer.parentElement) {
    boxes.push(outer);
    let beside = outer.nextElementSibling;
    for (let i = 0; beside && i < MAX_BESIDE; i += 1, beside = beside.nextElementSibling)
      boxes.push(beside);
  }
  return boxes;
}

/** Places and sizes as they are now, and how many transitions run: one may have only begun. */
function measure(boxes: readonly Element[], parent: Element): string {
  const rects = boxes.map((box) => {
    const { x, y, width, height } = box.getBoundingClientRect();
    return [x, y, width, height].map((value) => Math.round(value * 8)).join();
  });
  const running = parent.parentElement?.getAnimations({ subtree: true }).length ?? 0;
  return `${running};${rects.join(';')}`;
}

/** An element as the host is: of its name, out of the flow and without a size. */
function createStandIn(): HTMLElement {
  const standIn = document.implementation.createHTMLDocument('').createElement(BADGE_TAG);
  standIn.style.cssText =
    'all:initial!important;position:absolute!important;left:auto!important;top:auto!important;' +
    'width:0!important;height:0!important;pointer-events:none!important';
  return standIn;
}

function isHarmless(parent: Element, before: Element | null, measured: () => string): boolean {
  const standIn = createStandIn();
  const then = measured();
  parent.insertBefore(standIn, before);
  const now = measured();
  removeOwn(standIn);
  return then === now;
}

/**
 * Style sheets count children (`:last-child`, quantity queries, `:has()`), and one more can move
 * what is there. That is tried once for every kind of box, before the browser paints.
 */
export function findSlot(parent: Element): Slot {
  const kind = describeKind(parent);
  const before = known.get(kind);
  if (before !== undefined) return before;
  if (known.size >= MAX_PROBES) return 'none';
  const boxes = listBoxes(parent);
  const measured = (): string => measure(boxes, parent);
  const slot = tryOut(parent, measured);
  known.set(kind, slot);
  return slot;
}

function tryOut(parent: Element, measured: () => string): Slot {
  if (isHarmless(parent, null, measured)) return 'last';
  return isHarmless(parent, parent.lastElementChild, measured) ? 'before-last' : 'none';
}
