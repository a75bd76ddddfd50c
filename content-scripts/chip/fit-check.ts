import type { Chip } from './chip.ts';
import { hasRoom } from './geometry.ts';

export interface FitCheck {
  check(chip: Chip): void;
  drop(chip: Chip): void;
  stop(): void;
}

/**
 * Standing in its place and not seen yet, a chip is measured once more and then shown: with its
 * words where they have room on the image, else folded. Its words are measured with it: a box whose
 * words wrap stays as wide as it may be, whatever they leave of it.
 */
export function createFitCheck(
  findImageBox: (chip: Chip) => DOMRectReadOnly | undefined,
  readScale: () => number,
): FitCheck {
  const chips = new WeakMap<Element, Chip>();
  const observer = new IntersectionObserver((entries) => {
    const rects = new Map(entries.map((entry) => [entry.target, entry.boundingClientRect]));
    for (const [target, rect] of rects) {
      observer.unobserve(target);
      const chip = chips.get(target);
      const image = chip && findImageBox(chip);
      if (image) chip.show(!hasRoom(rect, image, readScale()), rects.get(chip.words)?.width);
    }
  });
  const drop = ({ body, words }: Chip): void => {
    chips.delete(body);
    observer.unobserve(body);
    observer.unobserve(words);
  };
  return {
    check(chip) {
      drop(chip);
      chips.set(chip.body, chip);
      observer.observe(chip.body);
      observer.observe(chip.words);
    },
    drop,
    stop: () => observer.disconnect(),
  };
}
