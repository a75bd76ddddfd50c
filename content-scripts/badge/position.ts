import type { Chip } from './chip.ts';

/** Distance from the corner of the image. */
const INSET = 4;
/** Narrower images get no chip: it would be all that is left of them. */
const NARROWEST = 56;
const WIDEST = 260;

interface Pair {
  chip: Chip;
  anchor: Element;
  size: string;
}

export interface Positioner {
  add(chip: Chip, anchor: Element): void;
  remove(chip: Chip): void;
  /** Measures all anew: the window has another size. */
  again(): void;
  /** The box of a chip's anchor, in px from its host; null before it was measured. */
  boxOf(chip: Chip): DOMRectReadOnly | null;
  stop(): void;
}

/**
 * Puts chips over the lower start corner of their images. Rectangles come from an IntersectionObserver, which hands them out after
 * the browser's own layout: we never force one. A ResizeObserver tells when an image got its size or another one.
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
    for (const { target } of entries) {
      measuring.unobserve(target);
      const pair = pairs.get(target);
      const [from, over] = [rects.get(target), pair && rects.get(pair.anchor)];
      if (pair && from && over) boxes.set(pair.chip, place(pair.chip, from, over));
    }
  });
  const resizing = new ResizeObserver((entries) => {
    const sizes = new Map(entries.map(({ target, contentRect }) => [target, `${Math.round(contentRect.width)}x${Math.round(contentRect.height)}`]));
    for (const pair of pairs.values()) {
      const size = sizes.get(pair.anchor);
      if (size === undefined || size === pair.size) continue;
      pair.size = size;
      measure(pair);
    }
  });
  return {
    add(chip, anchor) {
      const pair = { chip, anchor, size: '' };
      pairs.set(chip.host, pair);
      // Its first report, right after observing, is what measures the pair for the first time.
      resizing.observe(anchor);
    },
    remove(chip) {
      const pair = pairs.get(chip.host);
      if (!pair) return;
      pairs.delete(chip.host);
      measuring.unobserve(chip.host);
      if ([...pairs.values()].every(({ anchor }) => anchor !== pair.anchor)) resizing.unobserve(pair.anchor);
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
