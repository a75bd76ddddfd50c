import type { Tab } from './browser.ts';
import { askUntil } from './browser-test.ts';

/** A point of the window, in px. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Where the chip of the first picture is seen, as a page of either browser can tell: what is hit
 * there is a host of ours. Throws when none is seen in 10 s.
 */
export async function findChipPoint(tab: Tab): Promise<Point> {
  const point = await askUntil(
    () =>
      tab.run((): Point | null => {
        const box = document.querySelector('.tile img')?.getBoundingClientRect();
        if (!box) return null;
        const hits: Point[] = [];
        for (let y = box.bottom - 2; y > box.top; y -= 4)
          for (let x = box.left + 2; x < box.right; x += 4)
            if (document.elementFromPoint(x, y)?.localName === 'useby-badge') hits.push({ x, y });
        return hits[Math.floor(hits.length / 2)] ?? null;
      }),
    (found) => found !== null,
  );
  if (point === null) throw new Error('no chip is seen on the first picture');
  return point;
}
