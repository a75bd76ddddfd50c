import type { Chip } from './chip.ts';
import type { Home } from './place.ts';

/** Distance from the corner of the image. */
const INSET = 4;
/** Narrower images get no chip: it would be all that is left of them. */
const NARROWEST = 56;
const WIDEST = 260;

interface Pair {
  chip: Chip;
  anchor: Element;
  home: Home;
  /** Sizes of image and home when last measured. */
  sizes: Map<Element, string>;
}

export interface Positioner {
  add(chip: Chip, anchor: Element, home: Home): void;
  remove(chip: Chip): void;
  /** Measures all anew: the window has another size. */
  again(): void;
  /** The box of a chip's anchor, in px from its host; null before it was measured. */
  boxOf(chip: Chip): DOMRectReadOnly | null;
  stop(): void;
}

/**
 * Puts chips over the lower start corner of their images. Rectangles come from an IntersectionObserver, which hands them out after
 * the browser's own layout: we never force one. A ResizeObserver tells when an image got its size or another one, and when the box
 * with the host did: the host stands behind that box's other children, so it moves when they grow.
 */
export function createPositioner(): Positioner {
  const pairs = new Map<Element, Pair>();
  const boxes = new WeakMap<Chip, DOMRectReadOnly>();
  const measure = (pair: Pair): void => {
    for (const element of [pair.chip.host, pair.anchor]) {
      measuring.unobserve(element);
      measuring.observe(element);
    }
  };
  const measuring = new IntersectionObserver((entries) => {
    const rects = new Map(entries.map(({ target, boundingClientRect }) => [target, boundingClientRect]));
    const measured = entries.flatMap(({ target }) => pairs.get(target) ?? []);
    // Asked before anything is moved: afterwards the answer would cost a layout.
    const scrolling = new Set(measured.flatMap(({ home: { scroller } }) => (scroller !== null && isScrolling(scroller) ? [scroller] : [])));
    for (const { target } of entries) measuring.unobserve(target);
    for (const { chip, anchor, home } of measured) {
      const [from, over] = [rects.get(chip.host), rects.get(anchor)];
      if (home.scroller !== null && scrolling.has(home.scroller)) chip.hide();
      else if (from && over) boxes.set(chip, place(chip, from, over));
    }
  });
  const resizing = new ResizeObserver((entries) => {
    const sizes = new Map(entries.map(({ target, contentRect }) => [target, `${Math.round(contentRect.width)}x${Math.round(contentRect.height)}`]));
    for (const pair of pairs.values()) {
      const changed = watched(pair).filter((element) => sizes.has(element) && sizes.get(element) !== pair.sizes.get(element));
      for (const element of changed) pair.sizes.set(element, sizes.get(element) as string);
      if (changed.length > 0) measure(pair);
    }
  });
  return {
    add(chip, anchor, home) {
      const pair = { chip, anchor, home, sizes: new Map() };
      pairs.set(chip.host, pair);
      // Their first report, right after observing, is what measures the pair for the first time.
      for (const element of watched(pair)) resizing.observe(element);
    },
    remove(chip) {
      const pair = pairs.get(chip.host);
      if (!pair) return;
      pairs.delete(chip.host);
      measuring.unobserve(chip.host);
      const others = new Set([...pairs.values()].flatMap(watched));
      for (const element of watched(pair)) if (!others.has(element)) resizing.unobserve(element);
    },
    again: () => { for (const pair of pairs.values()) measure(pair); },
    boxOf: (chip) => boxes.get(chip) ?? null,
    stop() {
      measuring.disconnect();
      resizing.disconnect();
      pairs.clear();
    },
  };
}

const watched = ({ anchor, home }: Pair): Element[] => [anchor, home.parent];

/** Boxes that may scroll and have nothing to scroll are like any other. */
const isScrolling = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean => scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;

/** `from`: where the host is; `over`: where the image is. Returns the image's box as seen from the host. */
function place(chip: Chip, from: DOMRectReadOnly, over: DOMRectReadOnly): DOMRectReadOnly {
  const box = new DOMRectReadOnly(over.x - from.x, over.y - from.y, over.width, over.height);
  if (box.width < NARROWEST || box.height === 0) {
    chip.hide();
    return box;
  }
  const rightToLeft = document.documentElement.dir === 'rtl';
  chip.moveTo(rightToLeft ? box.right - INSET : box.x + INSET, box.bottom - INSET, Math.min(box.width - 2 * INSET, WIDEST), rightToLeft);
  return box;
}
