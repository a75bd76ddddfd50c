import type { PageSettings } from '../../messages/contracts.ts';
import { createDot, type Chip } from '../chip/chip.ts';
import { findHostParent } from '../chip/host-placement.ts';
import type { Positioner } from '../chip/positioner.ts';
import { startTimer } from '../../ui/page-timer.ts';
import { runInSlices } from './idle.ts';
import { draw, openBackdrop, planDrawings } from './draw-marks.ts';
import type { Mark } from './mark.ts';

/** A row or two: enough to say that something is under way. */
const MAX_DOTS = 12;
/** A first answer that takes longer shows a sign of life. */
const DOTS_AFTER_MS = 300;

interface DrawerOptions {
  positioner: Positioner;
  pressed: (mark: Mark) => void;
  /** The shop's attribute that names an item. */
  idAttribute: string | undefined;
  signal: AbortSignal;
}

/** Draws the chips of one page, and keeps them in the page's brightness. */
export class ChipDrawer {
  readonly #options: DrawerOptions;
  #dots: Chip[] = [];
  #isAnswered = false;

  constructor(options: DrawerOptions) {
    this.#options = options;
  }

  /** Gives each mark the chip it should have, in idle slices. */
  drawAll(marks: readonly Mark[], settings: PageSettings): Promise<void> {
    const { positioner, signal } = this.#options;
    return runInSlices(planDrawings(marks, settings, positioner), signal, (drawing) =>
      draw(drawing, { ...this.#options, words: settings.words }),
    );
  }

  /** The page may have other colours now. */
  followPage(marks: Iterable<Mark>): void {
    const readBackdrop = openBackdrop();
    const themes = [...marks].flatMap(({ chip, found: { anchor } }) =>
      chip && anchor ? [{ chip, theme: readBackdrop(anchor) }] : [],
    );
    for (const { chip, theme } of themes) chip.setTheme(theme);
  }

  /** These marks wait for an answer; if it is the page's first and takes long, dots say so. */
  awaitAnswer(marks: readonly Mark[]): void {
    if (this.#isAnswered) return;
    startTimer(DOTS_AFTER_MS, () => {
      if (this.#isAnswered || this.#options.signal.aborted) return;
      this.#showDots(marks.filter(({ waiting }) => waiting));
    });
  }

  noteAnswer(): void {
    this.#isAnswered = true;
    this.clearDots();
  }

  /** Where a chip may come, on the first pictures. */
  #showDots(marks: readonly Mark[]): void {
    const readBackdrop = openBackdrop();
    const places = marks
      .flatMap(({ found: { anchor } }) => (anchor?.isConnected ? [anchor] : []))
      .slice(0, MAX_DOTS)
      .flatMap((anchor) => {
        const home = findHostParent(anchor);
        return home ? [{ anchor, home, theme: readBackdrop(anchor) }] : [];
      });
    for (const { anchor, home, theme } of places) {
      const dot = createDot(theme);
      dot.insert(home);
      this.#options.positioner.add(dot, anchor, home);
      this.#dots.push(dot);
    }
  }

  clearDots(): void {
    for (const dot of this.#dots) {
      this.#options.positioner.remove(dot);
      dot.remove();
    }
    this.#dots = [];
  }
}
