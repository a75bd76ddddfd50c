import type { Chip } from './chip.ts';
import { createFitCheck } from './fit-check.ts';
import type { HostParent } from './host-placement.ts';
import { findRoom, findSpot } from './geometry.ts';
import { createSizeWatcher } from './size-watcher.ts';
import { createThrottle } from './throttle.ts';

interface Pair {
  chip: Chip;
  anchor: Element;
  home: HostParent;
}

/** Two boxes in the window, and its width. */
interface Measured {
  from: DOMRectReadOnly;
  over: DOMRectReadOnly;
  view: number;
  isSameView: boolean;
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
  let viewBefore = 0;
  const scale = createScaleReader();
  const fit = createFitCheck((chip) => boxes.get(chip), scale.read);
  const sizes = createSizeWatcher(
    createThrottle((hosts: ReadonlySet<Element>) => {
      for (const host of hosts) measure(pairs.get(host));
    }),
  );
  const observer = new IntersectionObserver((entries) => {
    const measured = entries.flatMap(({ target }) => pairs.get(target) ?? []);
    // Asked before anything is moved: afterwards the answer would cost a layout.
    const scrolling = listScrolling(measured);
    scale.note(measured[0]?.chip.host);
    for (const { target } of entries) observer.unobserve(target);
    const rects = new Map(
      entries.map(({ target, boundingClientRect }) => [target, boundingClientRect]),
    );
    const view = entries[0]?.rootBounds?.width ?? Infinity;
    const isSameView = view === viewBefore;
    viewBefore = view;
    for (const pair of measured) {
      const [from, over] = [rects.get(pair.chip.host), rects.get(pair.anchor)];
      if (pair.home.scroller !== null && scrolling.has(pair.home.scroller)) hide(pair.chip);
      else if (from && over) place(pair, { from, over, view, isSameView });
    }
  });
  const measure = (pair: Pair | undefined): void => {
    for (const element of pair ? [pair.chip.host, pair.anchor] : []) {
      observer.unobserve(element);
      observer.observe(element);
    }
  };
  // What comes back is measured anew.
  const hide = (chip: Chip): void => {
    boxes.delete(chip);
    chip.hide();
  };
  const place = ({ chip, anchor }: Pair, { from, over, view, isSameView }: Measured): void => {
    const box = new DOMRectReadOnly(over.x - from.x, over.y - from.y, over.width, over.height);
    const before = boxes.get(chip);
    const isResized = before?.width !== box.width || before.height !== box.height;
    if (!isResized && isSameView && before.x === box.x && before.y === box.y) return;
    boxes.set(chip, box);
    const beside = { left: over.left, right: view - over.right };
    const spot = findSpot(box, beside, isRightToLeft(anchor), scale.read());
    if (spot === null) return hide(chip);
    chip.moveTo(spot, findRoom(box, scale.read()), isResized);
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

/** Letters of the reader's own size are 16 px unless they chose another; how many times that. */
function createScaleReader(): { note: (host: Element | undefined) => void; read: () => number } {
  let scale: number | null = null;
  return {
    note(host) {
      if (scale === null && host) scale = parseFloat(getComputedStyle(host).fontSize) / 16 || 1;
    },
    read: () => scale ?? 1,
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
