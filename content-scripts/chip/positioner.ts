import type { Chip } from './chip.ts';
import { createFitCheck } from './fit-check.ts';
import type { HostParent } from './host-placement.ts';
import { isTight, findSpot } from './geometry.ts';
import { createSizeWatcher } from './size-watcher.ts';

interface Pair {
  chip: Chip;
  anchor: Element;
  home: HostParent;
}

export interface Positioner {
  add(chip: Chip, anchor: Element, home: HostParent): void;
  remove(chip: Chip): void;
  /** Measures all anew: the window has another size. */
  measureAll(): void;
  /** The box of a chip's anchor, in px from its host; null before it was measured. */
  findBox(chip: Chip): DOMRectReadOnly | null;
  stop(): void;
}

/**
 * Puts chips over the lower start corner of their images. Rectangles come from an
 * IntersectionObserver, which hands them out after the browser's own layout: we never force one.
 */
export function createPositioner(): Positioner {
  const pairs = new Map<Element, Pair>();
  const boxes = new WeakMap<Chip, DOMRectReadOnly>();
  const fit = createFitCheck((chip) => boxes.get(chip));
  const sizes = createSizeWatcher((host) => measure(pairs.get(host)));
  const observer = new IntersectionObserver((entries) => {
    const measured = entries.flatMap(({ target }) => pairs.get(target) ?? []);
    // Asked before anything is moved: afterwards the answer would cost a layout.
    const scrolling = listScrolling(measured);
    for (const { target } of entries) observer.unobserve(target);
    const rects = new Map(
      entries.map(({ target, boundingClientRect }) => [target, boundingClientRect]),
    );
    const view = entries[0]?.rootBounds?.width ?? Infinity;
    for (const pair of measured) {
      const [from, over] = [rects.get(pair.chip.host), rects.get(pair.anchor)];
      if (pair.home.scroller !== null && scrolling.has(pair.home.scroller)) pair.chip.hide();
      else if (from && over) place(pair, from, over, view);
    }
  });
  const measure = (pair: Pair | undefined): void => {
    for (const element of pair ? [pair.chip.host, pair.anchor] : []) {
      observer.unobserve(element);
      observer.observe(element);
    }
  };
  const place = (
    { chip, anchor }: Pair,
    from: DOMRectReadOnly,
    over: DOMRectReadOnly,
    view: number,
  ): void => {
    const box = new DOMRectReadOnly(over.x - from.x, over.y - from.y, over.width, over.height);
    const before = boxes.get(chip);
    const isResized = before?.width !== box.width || before.height !== box.height;
    boxes.set(chip, box);
    const beside = { left: over.left, right: view - over.right };
    const spot = findSpot(box, beside, isRightToLeft(anchor));
    if (spot === null) return chip.hide();
    chip.moveTo(spot, isTight(box), isResized);
    if (isResized) fit.check(chip);
  };
  return {
    add(chip, anchor, home) {
      pairs.set(chip.host, { chip, anchor, home });
      // The watcher's first report, right after this, measures the pair for the first time.
      sizes.watch(chip.host, [anchor, home.parent]);
    },
    remove(chip) {
      const pair = pairs.get(chip.host);
      if (!pair) return;
      pairs.delete(chip.host);
      observer.unobserve(chip.host);
      fit.drop(chip);
      sizes.unwatch(chip.host);
    },
    measureAll: () => {
      for (const pair of pairs.values()) measure(pair);
    },
    findBox: (chip) => boxes.get(chip) ?? null,
    stop() {
      observer.disconnect();
      fit.stop();
      sizes.stop();
      pairs.clear();
    },
  };
}

const listScrolling = (pairs: readonly Pair[]): ReadonlySet<Element> =>
  new Set(
    pairs.flatMap(({ home: { scroller } }) =>
      scroller !== null && isScrolling(scroller) ? [scroller] : [],
    ),
  );

/** Boxes that may scroll and have nothing to scroll are like any other. */
const isScrolling = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;

const isRightToLeft = (anchor: Element): boolean =>
  anchor.closest<HTMLElement>('[dir]')?.dir === 'rtl';
