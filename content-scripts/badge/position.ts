import type { Chip } from './chip.ts';
import { hasRoom, isTight, spotOf } from './spot.ts';

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
  const pairsByBody = new WeakMap<Element, Pair>();
  const boxes = new WeakMap<Chip, DOMRectReadOnly>();
  const measure = (pair: Pair): void => {
    for (const element of [pair.chip.host, pair.anchor]) {
      measuring.unobserve(element);
      measuring.observe(element);
    }
  };
  const measuring = new IntersectionObserver((entries) => {
    const rects = new Map(entries.map(({ target, boundingClientRect }) => [target, boundingClientRect]));
    const view = entries[0]?.rootBounds?.width ?? Infinity;
    for (const { target } of entries) {
      measuring.unobserve(target);
      const pair = pairs.get(target);
      const [from, over] = [rects.get(target), pair && rects.get(pair.anchor)];
      if (pair && from && over) place(pair, from, over, view);
    }
  });
  /** Standing in its place and not seen yet, a chip is measured once more: have its words room there? */
  const fitting = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect } of entries) {
      fitting.unobserve(target);
      const pair = pairsByBody.get(target);
      const over = pair && boxes.get(pair.chip);
      if (over) pair.chip.show(!hasRoom(boundingClientRect, over));
    }
  });
  const place = ({ chip, anchor }: Pair, from: DOMRectReadOnly, over: DOMRectReadOnly, view: number): void => {
    const box = new DOMRectReadOnly(over.x - from.x, over.y - from.y, over.width, over.height);
    const before = boxes.get(chip);
    const sized = before?.width !== box.width || before.height !== box.height;
    boxes.set(chip, box);
    const spot = spotOf(box, { left: over.left, right: view - over.right }, isRightToLeft(anchor));
    if (spot === null) return chip.hide();
    chip.moveTo(spot, isTight(box), sized);
    if (!sized) return;
    fitting.unobserve(chip.body);
    fitting.observe(chip.body);
  };
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
      pairsByBody.set(chip.body, pair);
      // Its first report, right after observing, is what measures the pair for the first time.
      resizing.observe(anchor);
    },
    remove(chip) {
      const pair = pairs.get(chip.host);
      if (!pair) return;
      pairs.delete(chip.host);
      measuring.unobserve(chip.host);
      fitting.unobserve(chip.body);
      if ([...pairs.values()].every(({ anchor }) => anchor !== pair.anchor)) resizing.unobserve(pair.anchor);
    },
    again: () => { for (const pair of pairs.values()) measure(pair); },
    boxOf: (chip) => boxes.get(chip) ?? null,
    stop() {
      measuring.disconnect();
      fitting.disconnect();
      resizing.disconnect();
      pairs.clear();
    },
  };
}

const isRightToLeft = (anchor: Element): boolean => anchor.closest<HTMLElement>('[dir]')?.dir === 'rtl';
