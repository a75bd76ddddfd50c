import type { Chip } from './chip.ts';
import { hasRoom } from './geometry.ts';

export interface FitCheck {
  check(chip: Chip): void;
  drop(chip: Chip): void;
  stop(): void;
}

/**
 * Standing in its place and not seen yet, a chip is measured once more and then shown: with its
 * words where they have room on the image, else folded.
 */
export function createFitCheck(
  findImageBox: (chip: Chip) => DOMRectReadOnly | undefined,
  readScale: () => number,
): FitCheck {
  const chips = new WeakMap<Element, Chip>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect } of entries) {
      observer.unobserve(target);
      const chip = chips.get(target);
      const image = chip && findImageBox(chip);
      if (image) chip.show(!hasRoom(boundingClientRect, image, readScale()));
    }
  });
  return {
    check(chip) {
      chips.set(chip.body, chip);
      observer.unobserve(chip.body);
      observer.observe(chip.body);
    },
    drop(chip) {
      chips.delete(chip.body);
      observer.unobserve(chip.body);
    },
    stop: () => observer.disconnect(),
  };
}
