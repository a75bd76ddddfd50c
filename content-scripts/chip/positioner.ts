import type { Chip } from './chip.ts';
import type { HostParent } from './host-placement.ts';
import { hasRoom, isTight, findSpot } from './geometry.ts';

interface Pair {
  chip: Chip;
  anchor: Element;
  home: HostParent;
  /** Sizes of image and home when last measured. */
  sizes: Map<Element, string>;
}

export interface Positioner {
  add(chip: Chip, anchor: Element, home: HostParent): void;
  remove(chip: Chip): void;
  /** Measures all anew: the window has another size. */
  again(): void;
  /** The box of a chip's anchor, in px from its host; null before it was measured. */
  boxOf(chip: Chip): DOMRectReadOnly | null;
  stop(): void;
}

/**
 * Puts chips over the lower start corner of their images. Rectangles come from an
 * IntersectionObserver, which hands them out after the browser's own layout: we never force one. A
 * ResizeObserver tells when an image got its size or another one, and when the box with the host
 * did: the host stands behind that box's other children, so it moves when they grow.
 */
export function createPositioner(): Positioner {
  const pairs = new Map<Element, Pair>();
  const pairsByBody = new WeakMap<Element, Pair>();
  const boxes = new WeakMap<Chip, DOMRectReadOnly>();
  const measure = (pair: Pair): void => {
    for (const element of [pair.chip.host, pair.anchor]) {
      measuring.unobserve(element);
      measuring.observe(element);
    }
  };
  const measuring = new IntersectionObserver((entries) => {
    const rects = new Map(
      entries.map(({ target, boundingClientRect }) => [target, boundingClientRect]),
    );
    const view = entries[0]?.rootBounds?.width ?? Infinity;
    const measured = entries.flatMap(({ target }) => pairs.get(target) ?? []);
    // Asked before anything is moved: afterwards the answer would cost a layout.
    const scrolling = new Set(
      measured.flatMap(({ home: { scroller } }) =>
        scroller !== null && isScrolling(scroller) ? [scroller] : [],
      ),
    );
    for (const { target } of entries) measuring.unobserve(target);
    for (const pair of measured) {
      const [from, over] = [rects.get(pair.chip.host), rects.get(pair.anchor)];
      if (pair.home.scroller !== null && scrolling.has(pair.home.scroller)) pair.chip.hide();
      else if (from && over) place(pair, from, over, view);
    }
  });
  /**
   * Standing in its place and not seen yet, a chip is measured once more: have its words room
   * there?
   */
  const fitting = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect } of entries) {
      fitting.unobserve(target);
      const pair = pairsByBody.get(target);
      const over = pair && boxes.get(pair.chip);
      if (over) pair.chip.show(!hasRoom(boundingClientRect, over));
    }
  });
  const place = (
    { chip, anchor }: Pair,
    from: DOMRectReadOnly,
    over: DOMRectReadOnly,
    view: number,
  ): void => {
    const box = new DOMRectReadOnly(over.x - from.x, over.y - from.y, over.width, over.height);
    const before = boxes.get(chip);
    const sized = before?.width !== box.width || before.height !== box.height;
    boxes.set(chip, box);
    const spot = findSpot(
      box,
      { left: over.left, right: view - over.right },
      isRightToLeft(anchor),
    );
    if (spot === null) return chip.hide();
    chip.moveTo(spot, isTight(box), sized);
    if (!sized) return;
    fitting.unobserve(chip.body);
    fitting.observe(chip.body);
  };
  const resizing = new ResizeObserver((entries) => {
    const sizes = new Map(
      entries.map(({ target, contentRect }) => [
        target,
        `${Math.round(contentRect.width)}x${Math.round(contentRect.height)}`,
      ]),
    );
    for (const pair of pairs.values()) {
      const changed = watched(pair).filter(
        (element) => sizes.has(element) && sizes.get(element) !== pair.sizes.get(element),
      );
      for (const element of changed) pair.sizes.set(element, sizes.get(element) as string);
      if (changed.length > 0) measure(pair);
    }
  });
  return {
    add(chip, anchor, home) {
      const pair = { chip, anchor, home, sizes: new Map<Element, string>() };
      pairs.set(chip.host, pair);
      pairsByBody.set(chip.body, pair);
      // Their first report, right after observing, is what measures the pair for the first time.
      for (const element of watched(pair)) resizing.observe(element);
    },
    remove(chip) {
      const pair = pairs.get(chip.host);
      if (!pair) return;
      pairs.delete(chip.host);
      measuring.unobserve(chip.host);
      fitting.unobserve(chip.body);
      const others = new Set([...pairs.values()].flatMap(watched));
      for (const element of watched(pair)) if (!others.has(element)) resizing.unobserve(element);
    },
    again: () => {
      for (const pair of pairs.values()) measure(pair);
    },
    boxOf: (chip) => boxes.get(chip) ?? null,
    stop() {
      measuring.disconnect();
      fitting.disconnect();
      resizing.disconnect();
      pairs.clear();
    },
  };
}

const watched = ({ anchor, home }: Pair): Element[] => [anchor, home.parent];

/** Boxes that may scroll and have nothing to scroll are like any other. */
const isScrolling = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;

const isRightToLeft = (anchor: Element): boolean =>
  anchor.closest<HTMLElement>('[dir]')?.dir === 'rtl';
